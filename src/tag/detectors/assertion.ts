import type { Detector } from '../detector.js';

export const assertion: Detector = {
  id: 'assertion',
  fires: [],
  silent: [],
  detect: () => [],
};
