/** tag: the rhetorical moves of each sentence. Detectors vote, `decide` counts the votes. */
import { type AttributedEssay, type Problem, problem, type Role, type TaggedEssay } from '../model/index.js';
import { Ballot } from './ballot.js';
import { DETECTORS } from './catalog.js';
import { decide } from './decide.js';
import type { Detector, Signal } from './detector.js';
import { FeatureReader } from './model/features.js';
import { trainedModel } from './model/load.js';
import type { MoveModel } from './model/model.js';
import { sitesOf } from './site.js';

export { DETECTORS } from './catalog.js';
export type { Detector, Signal } from './detector.js';
export { modelDigest } from './model/load.js';
export type { MoveModel } from './model/model.js';

const NONE = { moves: [], possible: [] };

/** The moves of every sentence; headings carry moves too, bylines and boilerplate none. */
export function tag(essay: AttributedEssay, model: MoveModel = trainedModel()): TaggedEssay {
  const problems: Problem[] = [];
  const signals = signalsOf(essay, problems);
  const reader = new FeatureReader(essay, signals);
  const sentences = essay.sentences.map((sentence, i) => ({
    ...sentence,
    ...(isProse(sentence.role) ? decide(sentence, signals[i]!, reader.read(i), model, reader.short) : NONE),
  }));
  return {
    ...essay,
    sentences,
    problems: problems.length === 0 ? essay.problems : [...essay.problems, ...problems],
  };
}

const isProse = (role: Role): boolean => role !== 'byline' && role !== 'boilerplate';

/** Every vote on every sentence, by sentence index. A detector that throws is named in `problems`, once an essay. */
export function signalsOf(essay: AttributedEssay, problems: Problem[] = []): (readonly Signal[])[] {
  return sitesOf(essay).map((site) => {
    if (!isProse(site.sentence.role)) return site.votes;
    for (const detector of DETECTORS) {
      const ballot = new Ballot(detector.id, site.votes);
      try {
        detector.detect(site, ballot);
      } catch (error) {
        ballot.withdraw();
        report(detector, error, problems);
      }
      site.close(detector.id, ballot.sum);
    }
    return site.votes;
  });
}

function report(detector: Detector, error: unknown, problems: Problem[]): void {
  const found = problem('detector-failed', {
    detector: detector.id,
    reason: error instanceof Error ? error.message : String(error),
  });
  if (!problems.some((other) => other.message === found.message)) problems.push(found);
}
