/** tag: the rhetorical moves of each sentence. Detectors vote, `decide` counts, sentences go in order. */
import {
  type AttributedEssay,
  type AttributedSentence,
  type Cue,
  type CueType,
  type Move,
  type MoveKind,
  type Problem,
  problem,
  type TaggedEssay,
  type TaggedSentence,
} from '../model/index.js';
import { DETECTORS } from './catalog.js';
import { decide } from './decide.js';
import type { Detector, Signal, Site } from './detector.js';

export { DETECTORS } from './catalog.js';
export type { Detector, Signal } from './detector.js';

const NO_MOVES: readonly Move[] = [];

export function tag(essay: AttributedEssay): TaggedEssay {
  const problems: Problem[] = [];
  const order = essay.sentences.filter((sentence) => sentence.role === 'body');
  const places = new Map(order.map((sentence, i) => [sentence.index, i]));
  const decided: (readonly Move[])[] = [];

  const sentences = essay.sentences.map((sentence): TaggedSentence => {
    if (sentence.role === 'byline' || sentence.role === 'boilerplate')
      return { ...sentence, moves: NO_MOVES, possible: NO_MOVES };
    const place = places.get(sentence.index);
    const signals = signalsOf(
      essay,
      sentence,
      place === undefined ? null : { order, place, decided },
      problems,
    );
    const { moves, possible } = decide(sentence, signals);
    if (place !== undefined) decided[place] = moves;
    return { ...sentence, moves, possible };
  });
  return {
    ...essay,
    sentences,
    problems: problems.length === 0 ? essay.problems : [...essay.problems, ...problems],
  };
}

interface Surroundings {
  readonly order: readonly AttributedSentence[];
  readonly place: number;
  readonly decided: readonly (readonly Move[])[];
}

/** Every vote of every detector on one sentence. A detector that throws is named as a problem, once an essay. */
function signalsOf(
  essay: AttributedEssay,
  sentence: AttributedSentence,
  around: Surroundings | null,
  problems: Problem[],
): Signal[] {
  const signals: Signal[] = [];
  const site = siteOf(essay, sentence, around, signals);
  for (const detector of DETECTORS) {
    try {
      signals.push(...detector.detect(site));
    } catch (error) {
      report(detector, error, problems);
    }
  }
  return signals;
}

function report(detector: Detector, error: unknown, problems: Problem[]): void {
  const found = problem('detector-failed', {
    detector: detector.id,
    reason: error instanceof Error ? error.message : String(error),
  });
  if (!problems.some((other) => other.message === found.message)) problems.push(found);
}

const NO_CUES: readonly Cue[] = [];

function siteOf(
  essay: AttributedEssay,
  sentence: AttributedSentence,
  around: Surroundings | null,
  signals: readonly Signal[],
): Site {
  const byType = new Map<CueType, Cue[]>();
  for (const cue of sentence.cues) {
    if (!isOwn(sentence, cue)) continue;
    const list = byType.get(cue.entry.type);
    if (list) list.push(cue);
    else byType.set(cue.entry.type, [cue]);
  }
  return {
    essay,
    sentence,
    before(distance) {
      const at = around ? around.place - distance : -1;
      const found = around?.order[at];
      return found ? { sentence: found, moves: around.decided[at] ?? NO_MOVES } : null;
    },
    after: (distance) => around?.order[around.place + distance] ?? null,
    signalled: (move: MoveKind) =>
      signals.reduce((sum, signal) => (signal.move === move ? sum + signal.weight : sum), 0) > 0,
    cues: (type) => byType.get(type) ?? NO_CUES,
  };
}

/** Outside quoted speech; the frame of an attributed sentence is the author's wording too. */
function isOwn(sentence: AttributedSentence, cue: Cue): boolean {
  return sentence.tokens[cue.from]!.quotation === -1;
}
