/** Walks an essay's sentences in order and gives each detector its sentence with what stands round it. */
import type { AttributedEssay, AttributedSentence, Cue, CueType, MoveKind } from '../model/index.js';
import type { Neighbor, Signal, Site } from './detector.js';

const NO_CUES: readonly Cue[] = [];

export class Surroundings {
  readonly #essay: AttributedEssay;
  /** Body sentences in order, with the votes on them so far. */
  readonly #body: { sentence: AttributedSentence; signals: Signal[] }[] = [];
  readonly #placeOf = new Map<number, number>();

  constructor(essay: AttributedEssay) {
    this.#essay = essay;
    for (const sentence of essay.sentences) {
      if (sentence.role !== 'body') continue;
      this.#placeOf.set(sentence.index, this.#body.length);
      this.#body.push({ sentence, signals: [] });
    }
  }

  /** The site of a sentence and the list that its votes go to. A heading has no neighbors. */
  enter(sentence: AttributedSentence): { site: Site; signals: Signal[] } {
    const place = this.#placeOf.get(sentence.index);
    const signals = place === undefined ? [] : this.#body[place]!.signals;
    let byType: Map<CueType, Cue[]> | undefined;
    const site: Site = {
      essay: this.#essay,
      sentence,
      before: (distance) => (place === undefined ? null : this.#neighbor(place - distance)),
      after: (distance) => (place === undefined ? null : (this.#body[place + distance]?.sentence ?? null)),
      signalled: (move) => speaksFor(signals, move),
      cues(type) {
        byType ??= ownCues(sentence);
        return byType.get(type) ?? NO_CUES;
      },
    };
    return { site, signals };
  }

  #neighbor(place: number): Neighbor | null {
    const found = this.#body[place];
    return found ? { sentence: found.sentence, signalled: (move) => speaksFor(found.signals, move) } : null;
  }
}

function speaksFor(signals: readonly Signal[], move: MoveKind): boolean {
  let sum = 0;
  for (const signal of signals) if (signal.move === move) sum += signal.weight;
  return sum > 0;
}

function ownCues(sentence: AttributedSentence): Map<CueType, Cue[]> {
  const byType = new Map<CueType, Cue[]>();
  for (const cue of sentence.cues) {
    if (sentence.tokens[cue.from]!.quotation !== -1) continue;
    const list = byType.get(cue.entry.type);
    if (list) list.push(cue);
    else byType.set(cue.entry.type, [cue]);
  }
  return byType;
}
