/** Sites: each sentence in its surroundings, as detectors see it. Rules never ask what the model decided. */
import type { AttributedEssay, MoveKind } from '../model/index.js';
import { Outline } from './outline.js';
import { type Reading, readingsOf } from './reading.js';
import type { Signal } from './signal.js';

/** Questions of `once` so far. All are there before the first essay is read. */
let questions = 0;

export class Site {
  readonly reading: Reading;
  /** Index into the essay's blocks. */
  readonly block: number;
  /** The votes on the sentence so far. */
  readonly votes: Signal[] = [];
  /** Sites of the body, in order, and this one's place among them; a heading has no neighbors. */
  readonly #body: readonly Site[];
  readonly #place: number;
  /** Moves that the votes speak for. */
  readonly #spoken: MoveKind[] = [];
  #outline: Outline | undefined;
  /** Answers to the questions of `once`. */
  readonly answers: unknown[] = new Array(questions).fill(undefined);

  constructor(reading: Reading, body: readonly Site[], place: number) {
    this.reading = reading;
    this.block = reading.sentence.block;
    this.#body = body;
    this.#place = place;
  }

  get outline(): Outline {
    this.#outline ??= new Outline(this.reading);
    return this.#outline;
  }

  /** The body sentence that stands `distance` before (1 = the last one), with what its rules said; null where there is none. */
  before(distance: number): Site | null {
    return this.#place < distance ? null : this.#body[this.#place - distance]!;
  }

  /** The body sentence `distance` after; its rules have not spoken yet. */
  after(distance: number): Site | null {
    const place = this.#place + distance;
    return this.#place < 0 || place >= this.#body.length ? null : this.#body[place]!;
  }

  /** Whether the sentence before stands in the same block. */
  get continues(): boolean {
    return this.before(1)?.block === this.block;
  }

  /** Whether detectors that are done have spoken for the move on this sentence (their votes sum above zero). */
  signalled(move: MoveKind): boolean {
    for (const spoken of this.#spoken) if (spoken === move) return true;
    return false;
  }

  /** A detector is done: what its votes sum up to. */
  close(move: MoveKind, sum: number): void {
    if (sum > 0) this.#spoken.push(move);
  }
}

/** The sites of all sentences, in order. */
export function sitesOf(essay: AttributedEssay): Site[] {
  const body: Site[] = [];
  return readingsOf(essay.sentences).map((reading) => {
    const { role } = reading.sentence;
    const site = new Site(reading, body, role === 'body' ? body.length : -1);
    if (role === 'body') body.push(site);
    return site;
  });
}

/** A question that rules ask of the same site again and again, answered once. */
export function once<Answer>(ask: (site: Site) => Answer): (site: Site) => Answer {
  const number = questions++;
  return (site) => {
    const known = site.answers[number] as Answer | undefined;
    if (known !== undefined) return known;
    const answer = ask(site);
    site.answers[number] = answer;
    return answer;
  };
}
