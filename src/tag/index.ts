/** tag: the rhetorical moves of each sentence. Detectors vote, `decide` counts the votes. */
import {
  type AttributedEssay,
  essayWith,
  isNamingHeading,
  type Problem,
  problem,
  type Role,
  reasonOf,
  type TaggedEssay,
  type TaggedSentence,
  taggedSentence,
} from '../model/index.js';
import { Ballot } from './ballot.js';
import { ROUNDS } from './catalog.js';
import { Reporting } from './context.js';
import { decide } from './decide.js';
import type { Detector, Signal } from './detector.js';
import { FeatureReader } from './model/features.js';
import { trainedModel } from './model/load.js';
import type { Context, MoveModel } from './model/model.js';
import { goesOnQuoting, QuotedFor } from './quoted.js';
import { type Site, sitesOf } from './site.js';

export { DETECTORS } from './catalog.js';
export type { Detector, Signal } from './detector.js';
export { type Marking, type PluginDetector, withMarkings } from './marked.js';
export { modelDigest } from './model/load.js';
export type { Context, MoveModel } from './model/model.js';

const NONE = { moves: [], possible: [] };

/** The moves of every sentence; headings that say something carry moves too, labels, bylines and boilerplate none. */
export function tag(essay: AttributedEssay, model: MoveModel = trainedModel()): TaggedEssay {
  const problems: Problem[] = [];
  const signals = signalsOf(essay, problems);
  const reader = new FeatureReader(essay, signals);
  const decideIn = (context: Context) => decideAll(essay, signals, reader, model, context);
  // Most texts are essays: only what turns out to be a report is gone through again.
  const first = decideIn(reader.short ? 'short' : 'essay');
  const sentences = first.reports ? decideIn('report').sentences : first.sentences;
  return essayWith(essay, {
    sentences,
    problems: problems.length === 0 ? essay.problems : [...essay.problems, ...problems],
  });
}

interface Decided {
  readonly sentences: TaggedSentence[];
  /** The text was taken for an essay, and reads as a report. */
  readonly reports: boolean;
}

function decideAll(
  essay: AttributedEssay,
  signals: readonly (readonly Signal[])[],
  reader: FeatureReader,
  model: MoveModel,
  context: Context,
): Decided {
  const reporting = new Reporting(model);
  const quoted = new QuotedFor(model);
  const sentences = essay.sentences.map((sentence, i) => {
    if (!isProse(sentence.role) || isNamingHeading(sentence))
      return taggedSentence(sentence, NONE.moves, NONE.possible);
    const features = reader.read(i);
    const goesOn = context !== 'short' && i > 0 && goesOnQuoting(essay.sentences[i - 1]!, sentence);
    const probabilities = quoted.apply(model.probabilities(features), goesOn);
    if (sentence.role === 'body') reporting.add();
    const found = decide(sentence, signals[i]!, features, probabilities, model, context);
    return taggedSentence(sentence, found.moves, found.possible);
  });
  return { sentences, reports: context === 'essay' && reporting.holds };
}

const isProse = (role: Role): boolean => role !== 'byline' && role !== 'boilerplate';

/** Every vote on every sentence, by sentence index. A detector that throws is named in `problems`, once an essay. */
export function signalsOf(essay: AttributedEssay, problems: Problem[] = []): (readonly Signal[])[] {
  const sites = sitesOf(essay);
  const prose = sites.filter((site) => isProse(site.reading.sentence.role));
  for (const round of ROUNDS)
    for (const site of prose) for (const detector of round) ask(detector, site, problems);
  return sites.map((site) => site.votes);
}

/** The one ballot that detectors cast their votes on, one after the other. */
const ballot = new Ballot('background');

function ask(detector: Detector, site: Site, problems: Problem[]): void {
  ballot.reopen(detector.id, site.votes);
  try {
    detector.detect(site, ballot);
  } catch (error) {
    ballot.withdraw();
    report(detector, error, problems);
  }
  site.close(detector.id, ballot.sum);
}

function report(detector: Detector, error: unknown, problems: Problem[]): void {
  const found = problem('detector-failed', {
    detector: detector.id,
    reason: reasonOf(error),
  });
  if (!problems.some((other) => other.message === found.message)) problems.push(found);
}
