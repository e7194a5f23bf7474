import type { Detector } from '../detector.js';

export const reframing: Detector = {
  id: 'reframing',
  fires: [],
  silent: [],
  detect: () => [],
};
