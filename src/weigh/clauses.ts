/**
 * Cuts a sentence into clauses without a parser: at marks, at subordinators, relatives and "that", and at coordinators with a
 * new subject and verb after them. Cheap tests on words and places; tags help only where words say nothing. What it is for:
 * a cue counts where it stands in the main point, and not where it stands in what the point is made of (docs/strength.md, "Which cues count").
 */
import { type Token, tokenAt, WordSet } from '../model/index.js';
import {
  adjunctFollows,
  asks,
  believesFollows,
  commandsIn,
  contactBefore,
  contactFollows,
  isBelieving,
  isConcessive,
  isDash,
  isFreeRelative,
  isNamedSubject,
  isThatAgain,
  isThatSubject,
  isToldOf,
  joinedFollows,
  latentVerb,
  opensWithBase,
  participleFollows,
  splices,
  tellsAfter,
  thatOpens,
  verbFollows,
  type Words,
} from './boundaries.js';
import {
  AUXILIARY,
  COORDINATOR,
  PRONOUN,
  QUESTION_WORD,
  RELATIVE,
  SUBORDINATOR,
  SUBORDINATOR_OR_PREPOSITION,
} from './grammar.js';
import { isDoubtful, readFlags, startsVerb, subjectFollows } from './verbs.js';

/**
 * `main`: a matrix clause. `point`: the "that" clause of a frame the author stands behind, which is the main point.
 * `complement`: content that is only wanted, named or asked. `frame`: what stands round quoted words that are the point.
 */
export type ClauseKind =
  | 'main'
  | 'point'
  | 'subordinate'
  | 'relative'
  | 'participial'
  | 'complement'
  | 'aside'
  | 'quoted'
  | 'frame';

export interface Clause {
  readonly kind: ClauseKind;
  /** Which of the sentence's main clauses it belongs to, from 0. */
  readonly unit: number;
  /** First token. */
  readonly from: number;
  /** First word of its finite verb group; -1 where it has none. */
  readonly verb: number;
  /** The clause that it stands in; null for main clauses. */
  readonly parent: Clause | null;
}

export interface Clauses {
  readonly all: readonly Clause[];
  /** The clause of each token. */
  readonly at: readonly Clause[];
  /** How each main clause is joined to the one before it: "and", "but", ";", "" for the first. Its length is their number. */
  readonly joins: readonly string[];
  /** The finite verb of each main clause; -1 where it has none. */
  readonly verbs: readonly number[];
}

const namesPlace = (before: Token | undefined): boolean =>
  before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.norm === 'else';

/** Whether a clause is the main point, or part of it. */
export const isPoint = ({ kind }: Clause): boolean => kind === 'main' || kind === 'point';

const QUOTES = new WordSet(['”', '"', '’', "'"]);
const OPENING = new WordSet(['(', '[']);
const CLOSING = new WordSet([')', ']']);

/** What opened a clause: the start of its main clause, a word, a comma before it, a bracket, a dash. */
type Opening = 'start' | 'word' | 'comma' | 'bracket' | 'dash';

/** A clause while the sentence is being read. */
interface Open extends Clause {
  kind: ClauseKind;
  verb: number;
  readonly parent: Open | null;
  readonly by: Opening;
  /** A relative clause without a relative word: "the harm |they do". */
  readonly contact: boolean;
  /** Whether a word of its own has come, joining words aside. */
  begun: boolean;
}

class Segmenter {
  readonly #words: Words;
  readonly #all: Open[] = [];
  readonly #at: Open[];
  readonly #joins: string[] = [''];
  #current: Open;

  constructor(words: Words) {
    this.#words = words;
    this.#at = new Array<Open>(words.tokens.length);
    this.#current = this.#add('main', 0, 'start', null, false);
  }

  /** `spoken`: whether the quoted words are the point, and what stands round them a frame. */
  run(spoken: boolean): Clauses {
    const { tokens, flags } = this.#words;
    let other: Open | null = null;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if ((token.quotation !== -1) !== spoken) {
        if (other === null || (!spoken && token.quotation !== tokenAt(tokens, i - 1)?.quotation))
          other = this.#add(spoken ? 'frame' : 'quoted', i, 'word', this.#current, false);
        this.#at[i] = other;
        continue;
      }
      if (token.word) this.#word(i);
      else this.#mark(i);
      // A closing bracket has already been given to what it closes.
      this.#at[i] ??= this.#current;
      if (token.word && !(flags[i]! & COORDINATOR)) this.#at[i]!.begun = true;
    }
    this.#mend();
    const verbs = this.#joins.map(() => -1);
    for (const { kind, unit, verb } of this.#all)
      if (kind === 'main' && verbs[unit] === -1) verbs[unit] = verb;
    return { all: this.#all, at: this.#at, joins: this.#joins, verbs };
  }

  #add(kind: ClauseKind, from: number, by: Opening, parent: Open | null, contact: boolean): Open {
    const unit = kind === 'main' ? this.#joins.length - 1 : (parent?.unit ?? 0);
    const clause: Open = { kind, unit, from, verb: -1, parent, by, contact, begun: false };
    this.#all.push(clause);
    return clause;
  }

  #open(kind: ClauseKind, i: number, by: Opening, contact = false): void {
    this.#current = this.#add(kind, i, by, this.#current, contact);
  }

  #close(): void {
    if (this.#current.parent) this.#current = this.#current.parent;
  }

  #closeToMain(): void {
    while (this.#current.parent) this.#current = this.#current.parent;
  }

  #newMain(i: number, join: string): void {
    this.#closeToMain();
    // A stretch without a verb ("The result: |nothing works") is no clause of its own.
    if (this.#current.verb !== -1) this.#joins.push(join);
    this.#current = this.#add('main', i, 'start', null, false);
  }

  /** The main clause that all open clauses stand in. */
  #base(): Open {
    let clause = this.#current;
    while (clause.parent) clause = clause.parent;
    return clause;
  }

  /** The innermost open clause that a bracket or dash opened; null where none is open. */
  #opened(by: Opening): Open | null {
    let clause: Open | null = this.#current;
    while (clause && clause.by !== by) clause = clause.parent;
    return clause;
  }

  #subjectFollows(i: number, joined = false): boolean {
    return subjectFollows(this.#words.tokens, this.#words.flags, i, joined);
  }

  #mark(i: number): void {
    const { text } = this.#words.tokens[i]!;
    if (text === ',') this.#comma(i);
    else if (text === ';') this.#newMain(i + 1, ';');
    else if (text === ':') this.#restart(i + 1, ':');
    else if (OPENING.has(text)) {
      // A sentence in brackets is no aside.
      if (i > 0) this.#open('aside', i, 'bracket');
    } else if (CLOSING.has(text)) {
      this.#at[i] = this.#current;
      this.#current = this.#opened('bracket')?.parent ?? this.#current;
    } else if (isDash(this.#words, i)) this.#dash(i);
  }

  /** After a colon or a single dash: a new main clause where one follows, else the old one goes on. */
  #restart(i: number, join: string): void {
    if (this.#subjectFollows(i)) this.#newMain(i, join);
    else this.#closeToMain();
  }

  #dash(i: number): void {
    const opened = this.#opened('dash');
    if (opened?.parent) {
      this.#current = opened.parent;
      return;
    }
    const { tokens } = this.#words;
    for (let k = i + 2; k < tokens.length && tokens[k]!.text !== ';'; k++) {
      if (!isDash(this.#words, k)) continue;
      this.#open('aside', i, 'dash');
      return;
    }
    this.#restart(i + 1, '—');
  }

  #comma(i: number): void {
    const { tokens, flags } = this.#words;
    if (i + 1 >= tokens.length) return;
    if (this.#inSubject() && tellsAfter(this.#words, i, this.#current.verb)) return;
    if (flags[i + 1]! & COORDINATOR) {
      this.#commaAndJoin(i + 1);
      return;
    }
    const unbracketed = this.#opened('bracket') === null && this.#opened('dash') === null;
    if (
      this.#current.parent !== null &&
      unbracketed &&
      this.#base().verb === -1 &&
      this.#subjectFollows(i + 1)
    ) {
      // What comes before the subject of the sentence ends where the subject comes: "When it rains and when it snows, |we wait".
      this.#closeToMain();
      return;
    }
    this.#endAtComma(i + 1);
    const { kind, verb } = this.#current;
    if (kind === 'main' && verb === -1 && this.#subjectFollows(i + 1)) return;
    if (participleFollows(this.#words, i + 1)) this.#open('participial', i + 1, 'comma');
    else if (kind === 'main' && verb !== -1 && splices(this.#words, i + 1)) this.#newMain(i + 1, ',');
  }

  /** A comma and a joining word: ", |and the dam leaks". */
  #commaAndJoin(i: number): void {
    const { norm } = this.#words.tokens[i]!;
    const base = this.#base();
    const result = norm === 'so' && this.#words.tokens[i + 1]?.norm === 'that';
    if (base === this.#current && base.verb === -1 && this.#subjectFollows(i + 1, true))
      base.verb = latentVerb(this.#words, i - 1);
    // "|Close the dam, and we can rest": a command has no finite verb.
    if (base.verb === -1 && base === this.#current && opensWithBase(this.#words, base.from))
      base.verb = base.from;
    if (base.verb === -1) {
      if (this.#current.kind !== 'main' && this.#current.verb === -1) this.#close();
    } else if (!result && joinedFollows(this.#words, i + 1)) this.#newMain(i, norm);
    else if (verbFollows(this.#words, i + 1)) this.#closeToMain();
  }

  /** Closes what a comma ends: participles, what a comma opened, and what stands before its host's verb. */
  #endAtComma(i: number): void {
    const { kind, by, verb, parent } = this.#current;
    if (parent === null || by === 'bracket' || by === 'dash' || kind === 'point') return;
    const ended =
      kind === 'participial' || (verb !== -1 && (by === 'comma' || by === 'start' || parent.verb === -1));
    if (!ended) return;
    this.#close();
    const host = this.#current;
    if (host.parent === null || host.kind === 'point' || host.verb === -1) return;
    if ((host.by === 'comma' || parent.verb === -1) && this.#subjectFollows(i)) this.#close();
  }

  #word(i: number): void {
    const { tokens, flags } = this.#words;
    const bits = flags[i]!;
    const { norm } = tokens[i]!;
    const before = tokenAt(tokens, i - 1);
    const initial = this.#current.parent === null && !this.#current.begun;
    if (initial && adjunctFollows(this.#words, i)) {
      this.#open('participial', i, 'start');
      return;
    }
    if (bits & COORDINATOR) {
      const adverb = norm === 'yet' && before?.word; // "Not |yet clear".
      if (before !== undefined && !adverb && (before.word || QUOTES.has(before.text))) this.#coordinate(i);
      return;
    }
    const by = initial ? 'start' : before?.text === ',' ? 'comma' : 'word';
    const kind = this.#opens(i, initial);
    if (kind !== null) this.#open(kind, i, by);
    else if (norm === 'that' && isThatAgain(this.#words, i) && this.#isContent()) return;
    else if (believesFollows(this.#words, i) || this.#isBelieved(i)) this.#open('complement', i, 'word');
    else if (isToldOf(this.#words, i - 1) && this.#contact(i)) this.#open('relative', i, 'word', true);
    else if (startsVerb(tokens, flags, i) || this.#isRelativeVerb(i)) this.#verb(i);
  }

  /** "What began |as a favor is a habit": a role, inside a subject that waits for its verb. */
  #isRole(i: number): boolean {
    const { kind, verb } = this.#current;
    const next = this.#words.tokens[i + 1]?.norm;
    return kind === 'complement' && verb !== -1 && (next === 'a' || next === 'an') && this.#standsInSubject();
  }

  /** What "that" at i opens. */
  #that(i: number, initial: boolean): ClauseKind | null {
    const { tokens } = this.#words;
    if (this.#inSubject() && tokenAt(tokens, i - 1)?.text === ',') return 'complement';
    // "|That the dam might fail was known": the clause is the subject.
    if (initial && i === 0 && isThatSubject(this.#words)) return 'complement';
    const kind = thatOpens(this.#words, i, isPoint(this.#current));
    // "The fear |that it might fail has emptied the valley": what is feared is part of the subject.
    return kind === 'point' && i === 2 && isNamedSubject(this.#words) ? 'complement' : kind;
  }

  #isContent(): boolean {
    return this.#current.kind === 'point' || this.#current.kind === 'complement';
  }

  /** Whether what is open is a relative clause of a subject that waits for its verb: "those who |say". */
  #inSubject(): boolean {
    return this.#current.kind === 'relative' && this.#standsInSubject();
  }

  /** "Doctors who believe |the drug might fail still sell it": what those believe of whom the sentence tells. */
  #isBelieved(i: number): boolean {
    const { verb } = this.#current;
    if (verb === -1 || verb !== i - 1 || !isBelieving(this.#words.tokens[verb])) return false;
    return this.#inSubject() && this.#subjectFollows(i) && isFreeRelative(this.#words, i);
  }

  #contact(i: number): boolean {
    const { verb } = this.#current;
    return verb !== i - 1 && contactFollows(this.#words, i, verb !== -1);
  }

  /** The verb of a relative clause that wink took for a noun: "a city that |guards every road". */
  #isRelativeVerb(i: number): boolean {
    const { kind, verb, from } = this.#current;
    if (kind !== 'relative' || verb !== -1 || from !== i - 1) return false;
    const { norm, pos } = this.#words.tokens[i]!;
    if (pos !== 'NOUN' || !norm.endsWith('s') || norm.endsWith('ss')) return false;
    return this.#words.tokens[i + 1]?.pos === 'DET';
  }

  /** The kind of clause that the word at i opens by itself; null where it opens none. */
  #opens(i: number, initial: boolean): ClauseKind | null {
    const { tokens, flags } = this.#words;
    const bits = flags[i]!;
    const { norm } = tokens[i]!;
    if (bits & SUBORDINATOR) return norm === 'whether' ? 'complement' : 'subordinate';
    if (initial && isConcessive(this.#words, i)) return 'subordinate';
    if (norm === 'as' && this.#isRole(i)) return null;
    if (bits & SUBORDINATOR_OR_PREPOSITION && norm !== 'like' && tokenAt(tokens, i - 1)?.norm !== 'such')
      if ((initial && norm === 'when') || this.#subjectFollows(i + 1)) return 'subordinate';
    // "a town |where people could rest": what follows need not look like a subject.
    if (norm === 'where' && !initial && namesPlace(tokenAt(tokens, i - 1))) return 'relative';
    if (norm === 'that') return this.#that(i, initial);
    if (bits & RELATIVE) return initial ? null : 'relative';
    if (!(bits & QUESTION_WORD) || norm === 'where' || norm === 'when') return null;
    return initial && (asks(this.#words) || !isFreeRelative(this.#words, i)) ? null : 'complement';
  }

  /** A joining word without a comma: it parts clauses only where a subject and a verb follow. */
  #coordinate(i: number): void {
    const { norm } = this.#words.tokens[i]!;
    if (this.#current.kind === 'main' && this.#current.verb === -1 && this.#subjectFollows(i + 1, true))
      this.#current.verb = latentVerb(this.#words, i);
    if (this.#base().verb === -1 || this.#current.verb === -1) return;
    if (norm === 'so' && this.#words.tokens[i + 1]?.norm === 'that') return;
    const parts = isPoint(this.#current) || norm === 'but' || norm === 'so' || norm === 'yet';
    if (parts && this.#subjectFollows(i + 1, true)) this.#newMain(i, norm);
  }

  #verb(i: number): void {
    const { tokens, flags } = this.#words;
    const { kind, by, verb, parent } = this.#current;
    if (verb === -1) {
      this.#current.verb = i;
      return;
    }
    const told = isPoint(this.#current) ? contactBefore(this.#words, i, verb) : -1;
    if (told !== -1) {
      this.#open('relative', told, 'word', true);
      for (let k = told; k < i; k++) this.#at[k] = this.#current;
      this.#current.begun = true;
      this.#current.verb = i;
      return;
    }
    const joined = (flags[i - 1]! & (COORDINATOR | PRONOUN)) !== 0 || tokens[i - 1]!.norm === 'to';
    const ends = flags[i]! & AUXILIARY || (kind === 'complement' && !isDoubtful(tokens[i]!, flags[i]!));
    if (!joined && ends && this.#standsInSubject()) {
      this.#closeToMain();
      this.#current.verb = i;
      return;
    }
    if (parent === null || parent.verb !== -1 || by === 'comma') return;
    // The second finite verb of a clause within a subject is the verb of what stands round it: "Those who wait |lose".
    if ((kind !== 'relative' && kind !== 'complement') || joined || isDoubtful(tokens[i]!, flags[i]!)) return;
    this.#close();
    this.#verb(i);
  }

  /** Whether all that is open belongs to a subject that waits for its verb: "Knowing how things fail when it rains |can help". */
  #standsInSubject(): boolean {
    if (this.#base().verb !== -1) return false;
    for (let clause = this.#current; clause.parent; clause = clause.parent) {
      if (clause.kind === 'complement') continue;
      if (clause.by !== 'word' || (clause.kind !== 'relative' && clause.kind !== 'subordinate')) return false;
    }
    return true;
  }

  /**
   * A main clause that ended up without a verb takes that of a clause which was no relative ("In this case |we can"), or, where the
   * sentence is nothing but a subordinate clause, of that one ("Because |it leaks.").
   */
  #mend(): void {
    const alone = this.#joins.length === 1;
    for (const clause of this.#all) {
      const { parent } = clause;
      if (parent === null || parent.kind !== 'main' || parent.verb !== -1 || clause.verb === -1) continue;
      const whole = alone && !parent.begun && clause.by === 'start' && clause.kind !== 'aside';
      if (clause.contact ? commandsIn(this.#words, parent.from, clause.from) : !whole) continue;
      clause.kind = 'main';
      parent.verb = clause.verb;
    }
  }
}

/** The clauses of a sentence; `spoken` where its quoted words are the point. */
export function segment(tokens: readonly Token[], spoken: boolean): Clauses {
  return new Segmenter({ tokens, flags: readFlags(tokens) }).run(spoken);
}
