import type { Detector } from '../detector.js';

export const evaluation: Detector = {
  id: 'evaluation',
  fires: [],
  silent: [],
  detect: () => [],
};
