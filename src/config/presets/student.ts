import type { Preset } from './preset.js';

/** A piece written to learn: everything is reported, nothing fails, and what a course asks for is counted. */
export const student: Preset = {
  id: 'student',
  label: 'Student essay',
  gloss:
    'A piece written to learn argument: all rules speak early, and the essay is asked for evidence, for the other side and for an answer to it.',
  layer: {
    rules: {
      'hedge-stack': 'warn',
      'hedged-to-nothing': 'warn',
      'unnamed-authority': 'warn',
      'unsourced-figure': 'warn',
      'unsourced-opponent': 'warn',
      'one-sided': { severity: 'warn', words: 250 },
      'exposed-claim': { severity: 'warn', wordsPerFinding: 120, most: 8 },
    },
    thresholds: [
      {
        measure: 'evidence-sentences',
        min: 2,
        when: { words: { above: 250 } },
        severity: 'warn',
        message:
          'Fewer than two sentences offer evidence. Name a figure, an example or a source for the main claim.',
      },
      {
        measure: 'answered-concessions-share',
        min: 0.5,
        severity: 'warn',
        message:
          'Most of the points granted to the other side are left without an answer. Say why the argument stands all the same.',
      },
    ],
  },
};
