import type { Detector } from '../detector.js';

export const rhetoricalQuestion: Detector = {
  id: 'rhetorical_question',
  fires: [],
  silent: [],
  detect: () => [],
};
