import type { Detector } from '../detector.js';

export const rebuttal: Detector = {
  id: 'rebuttal',
  fires: [],
  silent: [],
  detect: () => [],
};
