import type { Detector } from '../detector.js';

export const analogyRejection: Detector = {
  id: 'analogy_rejection',
  fires: [],
  silent: [],
  detect: () => [],
};
