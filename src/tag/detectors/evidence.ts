import type { Detector } from '../detector.js';

export const evidence: Detector = {
  id: 'evidence',
  fires: [],
  silent: [],
  detect: () => [],
};
