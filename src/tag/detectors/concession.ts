import type { Detector } from '../detector.js';

export const concession: Detector = {
  id: 'concession',
  fires: [],
  silent: [],
  detect: () => [],
};
