import type { Detector } from '../detector.js';

export const prediction: Detector = {
  id: 'prediction',
  fires: [],
  silent: [],
  detect: () => [],
};
