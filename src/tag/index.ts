/** tag: the rhetorical moves of each sentence. Detectors vote, `decide` counts the votes. */
import { type AttributedEssay, type Move, type Problem, problem, type TaggedEssay } from '../model/index.js';
import { DETECTORS } from './catalog.js';
import { decide } from './decide.js';
import type { Detector, Signal } from './detector.js';
import { Surroundings } from './surroundings.js';

export { DETECTORS } from './catalog.js';
export type { Detector, Signal } from './detector.js';

const NO_MOVES: readonly Move[] = [];
const NO_SIGNALS: readonly Signal[] = [];

export function tag(essay: AttributedEssay): TaggedEssay {
  const problems: Problem[] = [];
  const signals = signalsOf(essay, problems);
  const sentences = essay.sentences.map((sentence, i) =>
    sentence.role === 'byline' || sentence.role === 'boilerplate'
      ? { ...sentence, moves: NO_MOVES, possible: NO_MOVES }
      : { ...sentence, ...decide(sentence, signals[i]!) },
  );
  return {
    ...essay,
    sentences,
    problems: problems.length === 0 ? essay.problems : [...essay.problems, ...problems],
  };
}

/** Every vote on every sentence, by sentence index. A detector that throws is named in `problems`, once an essay. */
export function signalsOf(essay: AttributedEssay, problems: Problem[] = []): (readonly Signal[])[] {
  const surroundings = new Surroundings(essay);
  return essay.sentences.map((sentence) => {
    if (sentence.role === 'byline' || sentence.role === 'boilerplate') return NO_SIGNALS;
    const { site, signals } = surroundings.enter(sentence);
    for (const detector of DETECTORS) {
      try {
        const votes = detector.detect(site);
        for (const vote of votes) signals.push(vote);
      } catch (error) {
        report(detector, error, problems);
      }
    }
    return signals;
  });
}

function report(detector: Detector, error: unknown, problems: Problem[]): void {
  const found = problem('detector-failed', {
    detector: detector.id,
    reason: error instanceof Error ? error.message : String(error),
  });
  if (!problems.some((other) => other.message === found.message)) problems.push(found);
}
