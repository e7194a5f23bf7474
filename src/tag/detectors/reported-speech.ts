import type { Detector } from '../detector.js';

export const reportedSpeech: Detector = {
  id: 'reported_speech',
  fires: [],
  silent: [],
  detect: () => [],
};
