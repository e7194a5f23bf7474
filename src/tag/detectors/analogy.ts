import type { Detector } from '../detector.js';

export const analogy: Detector = {
  id: 'analogy',
  fires: [],
  silent: [],
  detect: () => [],
};
