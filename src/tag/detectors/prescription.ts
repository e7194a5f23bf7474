import type { Detector } from '../detector.js';

export const prescription: Detector = {
  id: 'prescription',
  fires: [],
  silent: [],
  detect: () => [],
};
