import type { Detector } from '../detector.js';

export const causal: Detector = {
  id: 'causal',
  fires: [],
  silent: [],
  detect: () => [],
};
