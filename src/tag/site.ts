/** Sites: each sentence in its surroundings, as detectors see it. Rules never ask what the model decided. */
import type { AttributedEssay, MoveKind } from '../model/index.js';
import { Outline } from './outline.js';
import { goesOnQuoting } from './quoted.js';
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
  /** Whether its block is an item of a list by its markup. */
  readonly #listed: boolean;
  #lead: Site | null | undefined;
  /** The next body sentence that does not go on what this one quotes; null where there is none. */
  next: Site | null = null;
  /** Answers to the questions of `once`. */
  readonly answers: unknown[] = new Array(questions).fill(undefined);

  constructor(reading: Reading, body: readonly Site[], place: number, listed: boolean) {
    this.reading = reading;
    this.block = reading.sentence.block;
    this.#body = body;
    this.#place = place;
    this.#listed = listed;
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

  /** Whether it is part of a list: by its markup, or as one of several lines after a line that ends in a colon. */
  get item(): boolean {
    return this.#listed || this.lead !== null;
  }

  /** Of an item of a list: the sentence with a colon that leads into the list ("Three things must change:"); null elsewhere. */
  get lead(): Site | null {
    if (this.#lead === undefined) this.#lead = this.#findLead();
    return this.#lead;
  }

  #findLead(): Site | null {
    const before = this.before(1);
    if (before === null) return null;
    if (before.block === this.block) return this.#listed ? before.lead : null;
    if (before.#announces) return before;
    // A list by its markup ends with it; one of bare lines, with the first that is no line or leads into another list.
    const runsOn = this.#listed
      ? before.#listed
      : !before.#listed && before.#isLine && this.#isLine && !this.#announces;
    return runsOn ? before.lead : null;
  }

  /** Whether it ends in a colon. */
  get #announces(): boolean {
    return this.reading.norm(this.reading.length - 1) === ':';
  }

  /** Whether it is all of its block. */
  get #isLine(): boolean {
    return !this.continues && this.after(1)?.block !== this.block;
  }

  /** Whether detectors that are done have spoken for the move on this sentence (their votes sum above zero). */
  signalled(move: MoveKind): boolean {
    for (const spoken of this.#spoken) if (spoken === move) return true;
    return false;
  }

  /** The sum of the votes for the move so far. */
  sumFor(move: MoveKind): number {
    let sum = 0;
    for (const vote of this.votes) if (vote.move === move) sum += vote.weight;
    return sum;
  }

  /** A detector is done: what its votes sum up to. */
  close(move: MoveKind, sum: number): void {
    if (sum > 0) this.#spoken.push(move);
  }
}

/** The sites of all sentences, in order. */
export function sitesOf(essay: AttributedEssay): Site[] {
  const body: Site[] = [];
  const sites = readingsOf(essay.sentences).map((reading) => {
    const { role, block } = reading.sentence;
    const listed = essay.blocks[block]!.kind === 'list-item';
    const site = new Site(reading, body, role === 'body' ? body.length : -1, listed);
    if (role === 'body') body.push(site);
    return site;
  });
  // From the end: however long a quotation, each sentence of it asks only the next.
  for (let i = body.length - 2; i >= 0; i--) {
    const after = body[i + 1]!;
    body[i]!.next = goesOnQuoting(body[i]!.reading.sentence, after.reading.sentence) ? after.next : after;
  }
  return sites;
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
