import type { Detector } from '../detector.js';

export const opposingView: Detector = {
  id: 'opposing_view',
  fires: [],
  silent: [],
  detect: () => [],
};
