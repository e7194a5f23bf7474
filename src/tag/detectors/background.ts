import type { Detector } from '../detector.js';

export const background: Detector = {
  id: 'background',
  fires: [],
  silent: [],
  detect: () => [],
};
