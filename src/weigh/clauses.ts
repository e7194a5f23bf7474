/**
 * Cuts a sentence into clauses without a parser: at marks, at subordinators, relatives and "that", and at coordinators with a
 * new subject and verb after them. Cheap tests on words and places; tags help only where words say nothing. What it is for:
 * a cue counts where it stands in the main point, and not where it stands in what the point is made of (guideline section 5).
 */
import type { Token } from '../model/index.js';
import {
  COORDINATOR,
  ENDORSING,
  flagsOf,
  isAdverb,
  isNominal,
  PREPOSITION,
  PRONOUN,
  QUESTION_WORD,
  RELATIVE,
  SHELL_NOUN,
  SUBORDINATOR,
  SUBORDINATOR_OR_PREPOSITION,
  TIME_NOUN,
  WANTING,
} from './grammar.js';
import { isDoubtful, isFinite, readFlags, subjectFollows } from './verbs.js';

/**
 * `main`: a matrix clause. `point`: the "that" clause of a frame the author stands behind, which is the main point (rule 1).
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
  kind: ClauseKind;
  /** Which of the sentence's main clauses it belongs to, from 0. */
  readonly unit: number;
  /** First token. */
  readonly from: number;
  /** First word of its finite verb group; -1 where it has none. */
  verb: number;
  /** The word that opened it, "" at the start and after marks: "if", "which". */
  readonly opener: string;
  /** The clause that it stands in; null for main clauses. */
  readonly parent: Clause | null;
}

export interface Clauses {
  readonly all: readonly Clause[];
  /** The clause of each token. */
  readonly at: readonly Clause[];
  /** How each main clause is joined to the one before it: "and", "but", ";", "" for the first. Its length is their number. */
  readonly joins: readonly string[];
}

const NOMINATIVE = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'it']);
const CONTACT_DETERMINERS = new Set(['the', 'our', 'their', 'his', 'her', 'my', 'your', 'its']);
const QUOTES = new Set(['”', '"', '’', "'"]);
const DASHES = new Set(['—', '–', '--', '―']);
const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);
/** Words before "that" that make it a subordinator: "so that", "given that". */
const BEFORE_THAT = new Set(['so', 'now', 'given', 'provided', 'except', 'in', 'such', 'assuming', 'seeing', 'considering', 'granted']);

interface Open extends Clause {
  readonly by: 'start' | 'word' | 'comma' | 'paren' | 'dash';
  /** A relative clause without a relative word: "the harm |they do". */
  readonly contact: boolean;
}

class Segmenter {
  readonly #tokens: readonly Token[];
  readonly #flags: readonly number[];
  readonly #all: Open[] = [];
  readonly #at: Clause[];
  #current: Open;
  readonly #joins: string[] = [''];

  constructor(tokens: readonly Token[], flags: readonly number[]) {
    this.#tokens = tokens;
    this.#flags = flags;
    this.#at = new Array<Clause>(tokens.length);
    this.#current = this.#add('main', 0, 'start', '', null, false);
  }

  /** `spoken`: whether the quoted words are the point, and what stands round them a frame. */
  run(spoken: boolean): Clauses {
    const tokens = this.#tokens;
    let other: Clause | null = null;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if ((token.quotation !== -1) !== spoken) {
        if (other === null || (!spoken && token.quotation !== tokens[i - 1]?.quotation))
          other = this.#add(spoken ? 'frame' : 'quoted', i, 'word', '', this.#current, false);
        this.#at[i] = other;
        continue;
      }
      if (token.word) this.#word(i);
      else this.#mark(i);
      this.#at[i] ??= this.#current;
    }
    this.#mend();
    return { all: this.#all, at: this.#at, joins: this.#joins };
  }

  #add(kind: ClauseKind, from: number, by: Open['by'], opener: string, parent: Clause | null, contact: boolean): Open {
    const unit = kind === 'main' ? this.#joins.length - 1 : (parent?.unit ?? 0);
    const clause: Open = { kind, unit, from, verb: -1, opener, parent, by, contact };
    this.#all.push(clause);
    return clause;
  }

  #open(kind: ClauseKind, i: number, by: Open['by'], contact = false): void {
    this.#current = this.#add(kind, i, by, this.#tokens[i]!.norm, this.#current, contact);
  }

  #close(): void {
    if (this.#current.parent) this.#current = this.#current.parent as Open;
  }

  #closeToMain(): void {
    while (this.#current.parent) this.#close();
  }

  #newMain(i: number, join: string): void {
    this.#closeToMain();
    // A stretch without a verb ("The result: |nothing works") is no clause of its own.
    if (this.#current.verb !== -1) this.#joins.push(join);
    this.#current = this.#add('main', i, 'start', this.#tokens[i]?.norm ?? '', null, false);
  }

  /** The nearest clause up from here that a coordinate main clause could stand beside. */
  #base(): Clause {
    let clause: Clause = this.#current;
    while (clause.parent) clause = clause.parent;
    return clause;
  }

  #mark(i: number): void {
    const text = this.#tokens[i]!.text;
    if (text === ',') this.#comma(i);
    else if (text === ';') this.#newMain(i + 1, ';');
    else if (text === ':') {
      if (subjectFollows(this.#tokens, this.#flags, i + 1)) this.#newMain(i + 1, ':');
      else this.#closeToMain();
    } else if (OPENING.has(text)) this.#open('aside', i, 'paren');
    else if (CLOSING.has(text)) {
      this.#at[i] = this.#current;
      let clause: Clause | null = this.#current;
      while (clause && (clause as Open).by !== 'paren') clause = clause.parent;
      if (clause?.parent) this.#current = clause.parent as Open;
    } else if (DASHES.has(text) || (text === '-' && this.#spacedBothSides(i))) this.#dash(i);
  }

  #spacedBothSides(i: number): boolean {
    return this.#tokens[i]!.spaced && this.#tokens[i + 1]?.spaced === true;
  }

  #dash(i: number): void {
    let clause: Clause | null = this.#current;
    while (clause && (clause as Open).by !== 'dash') clause = clause.parent;
    if (clause?.parent) {
      this.#current = clause.parent as Open;
      return;
    }
    for (let k = i + 2; k < this.#tokens.length; k++) {
      const { text } = this.#tokens[k]!;
      if (text === ';') break;
      if (DASHES.has(text) || (text === '-' && this.#spacedBothSides(k))) {
        this.#open('aside', i, 'dash');
        return;
      }
    }
    if (subjectFollows(this.#tokens, this.#flags, i + 1)) this.#newMain(i + 1, '—');
    else this.#closeToMain();
  }

  #comma(i: number): void {
    const tokens = this.#tokens;
    const flags = this.#flags;
    const next = tokens[i + 1];
    if (next === undefined) return;
    const bits = flags[i + 1]!;
    const base = this.#base();
    if (bits & COORDINATOR) {
      if (base.verb !== -1 && next.norm !== 'so' && subjectFollows(tokens, flags, i + 2, true)) this.#newMain(i + 1, next.norm);
      else if (base.verb !== -1 && next.norm === 'so' && tokens[i + 2]?.norm !== 'that' && subjectFollows(tokens, flags, i + 2, true))
        this.#newMain(i + 1, 'so');
      else if (base.verb !== -1 && this.#finiteAfter(i + 2)) this.#closeToMain();
      else if (base.verb === -1 && this.#current.kind !== 'main' && this.#current.verb === -1) this.#close();
      return;
    }
    if (base.verb === -1 && this.#current.parent !== null && this.#inSentence() && subjectFollows(tokens, flags, i + 1)) {
      // What comes before the subject of the sentence ends where the subject comes: "When it rains and when it snows, |we wait".
      this.#closeToMain();
      return;
    }
    const { kind, by, verb, parent } = this.#current;
    if (parent !== null && by !== 'paren' && by !== 'dash') {
      const ended =
        kind === 'participial' || (verb !== -1 && (by === 'comma' || by === 'start' || parent.verb === -1));
      if (ended && kind !== 'point') {
        this.#close();
        if (this.#current.parent && (this.#current.by === 'comma' || parent.verb === -1) && this.#current.kind !== 'point' && subjectFollows(tokens, flags, i + 1) && this.#current.verb !== -1)
          this.#close();
      }
    }
    if (this.#current.verb === -1 && this.#current.kind === 'main' && subjectFollows(tokens, flags, i + 1)) return;
    if (next.word && next.norm.endsWith('ing') && next.pos === 'VERB') this.#open('participial', i + 1, 'comma');
    else if (isAdverb(next, bits) && tokens[i + 2]?.pos === 'VERB' && tokens[i + 2]!.norm.endsWith('ing'))
      this.#open('participial', i + 1, 'comma');
    else if (next.pos === 'VERB' && next.norm.endsWith('ed') && flags[i + 2]! & PREPOSITION)
      this.#open('participial', i + 1, 'comma');
    else if (this.#current.kind === 'main' && this.#current.verb !== -1 && NOMINATIVE.has(next.norm) && this.#splices(i + 1))
      this.#newMain(i + 1, ',');
  }

  /** Whether no bracket or pair of dashes is open. */
  #inSentence(): boolean {
    for (let clause: Clause | null = this.#current; clause; clause = clause.parent)
      if ((clause as Open).by === 'paren' || (clause as Open).by === 'dash') return false;
    return true;
  }

  /** Whether a finite verb follows at i, adverbs aside: "and |also failed". */
  #finiteAfter(i: number): boolean {
    let k = i;
    while (k < this.#tokens.length && isAdverb(this.#tokens[k]!, this.#flags[k]!) && k < i + 3) k++;
    return k < this.#tokens.length && (isFinite(this.#tokens, this.#flags, k) || this.#tokens[k]!.pos === 'VERB');
  }

  /** A comma before a pronoun joins two sentences, unless a few words on another comma ends it: ", I believe,". */
  #splices(i: number): boolean {
    if (!subjectFollows(this.#tokens, this.#flags, i)) return false;
    for (let k = i; k < Math.min(i + 5, this.#tokens.length); k++) {
      const token = this.#tokens[k]!;
      if (token.text === ',' || (!token.word && k === this.#tokens.length - 1)) return false;
    }
    return true;
  }

  #word(i: number): void {
    const bits = this.#flags[i]!;
    const tokens = this.#tokens;
    const flags = this.#flags;
    const initial = this.#isInitial(i);
    if (initial && this.#adjunctFollows(i)) {
      this.#open('participial', i, 'start');
      return;
    }
    const afterComma = tokens[i - 1]?.text === ',';
    const by = initial ? 'start' : afterComma ? 'comma' : 'word';
    if (bits & COORDINATOR && i > 0 && !afterComma && (tokens[i - 1]!.word || QUOTES.has(tokens[i - 1]!.text))) {
      this.#coordinate(i);
      return;
    }
    if (bits & SUBORDINATOR || (initial && this.#isConcessive(i))) {
      this.#open(tokens[i]!.norm === 'whether' ? 'complement' : 'subordinate', i, by);
      return;
    }
    if (bits & SUBORDINATOR_OR_PREPOSITION && tokens[i]!.norm !== 'like' && tokens[i - 1]?.norm !== 'such') {
      if ((initial && tokens[i]!.norm === 'when') || subjectFollows(tokens, flags, i + 1)) {
        this.#open('subordinate', i, by);
        return;
      }
    }
    if (tokens[i]!.norm === 'that' && this.#that(i, by)) return;
    if (bits & RELATIVE && i > 0 && !initial) {
      this.#open('relative', i, by);
      return;
    }
    if (bits & QUESTION_WORD && !(bits & RELATIVE) && tokens[i]!.norm !== 'where' && tokens[i]!.norm !== 'when') {
      if (initial ? !this.#asks() && this.#isFreeRelative(i) : flags[i - 1]! !== undefined && tokens[i]!.norm !== 'how' || !initial) {
        this.#open('complement', i, by);
        return;
      }
    }
    if (i > 0 && tokens[i - 1]!.pos === 'NOUN' && !(flags[i - 1]! & TIME_NOUN) && this.#contactFollows(i)) {
      this.#open('relative', i, 'word', true);
      return;
    }
    if (isFinite(tokens, flags, i)) this.#verb(i);
  }

  /** "the harm |they do", "the risks |the agency takes": a subject and a verb right after a noun. */
  #contactFollows(i: number): boolean {
    if (NOMINATIVE.has(this.#tokens[i]!.norm)) return true;
    if (this.#current.verb === -1 || !CONTACT_DETERMINERS.has(this.#tokens[i]!.norm)) return false;
    for (let k = i + 1; k < Math.min(i + 6, this.#tokens.length); k++) {
      if (!this.#tokens[k]!.word || this.#flags[k]! & (RELATIVE | SUBORDINATOR)) return false;
      if (k > i + 1 && isFinite(this.#tokens, this.#flags, k) && !isDoubtful(this.#tokens[k]!, this.#flags[k]!)) return true;
    }
    return false;
  }

  /** Nothing but coordinators, adverbs of address and marks before i in the sentence's first clause. */
  #isInitial(i: number): boolean {
    if (this.#current.parent !== null) return false;
    for (let k = this.#current.from; k < i; k++) {
      if (this.#tokens[k]!.word && !(this.#flags[k]! & COORDINATOR) && this.#at[k] === this.#current) return false;
    }
    return true;
  }

  /** "However hard we try, ...", "Whatever they say, ..." */
  #isConcessive(i: number): boolean {
    const { norm } = this.#tokens[i]!;
    if (norm === 'whatever' || norm === 'whoever' || norm === 'whichever') return true;
    const next = this.#tokens[i + 1];
    return norm === 'however' && next !== undefined && (next.pos === 'ADJ' || next.pos === 'ADV');
  }

  #asks(): boolean {
    const last = this.#tokens.length - 1;
    return this.#tokens[last]!.text.includes('?') || (last > 0 && this.#tokens[last - 1]!.text.includes('?'));
  }

  /** "To win, we must ..." and "Having lost, we ...": a phrase round a verb, a comma, and only then the subject. */
  #adjunctFollows(i: number): boolean {
    const tokens = this.#tokens;
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (!next?.word) return false;
    const verbal =
      (token.norm === 'to' && next.pos === 'VERB') ||
      (token.norm.endsWith('ing') && token.norm.length > 4 && token.pos !== 'PRON' && flagsOf(token.norm) === 0) ||
      (this.#flags[i]! & PREPOSITION && next.norm.endsWith('ing') && next.pos === 'VERB') ||
      (token.norm.endsWith('ed') && this.#flags[i + 1]! & PREPOSITION);
    if (!verbal) return false;
    for (let k = i + 1; k < tokens.length; k++) {
      const text = tokens[k]!.text;
      if (text === ',') {
        if (subjectFollows(tokens, this.#flags, k + 1)) return true;
      } else if (!tokens[k]!.word && text !== '-') return false;
      if (isFinite(tokens, this.#flags, k) && !isDoubtful(tokens[k]!, this.#flags[k]!)) return false;
    }
    return false;
  }

  /** "What we need |is time": two finite verbs, and no subject of its own for the second. */
  #isFreeRelative(i: number): boolean {
    let verbs = 0;
    for (let k = i + 1; k < this.#tokens.length && verbs < 2; k++) {
      if (isFinite(this.#tokens, this.#flags, k)) verbs++;
    }
    return verbs === 2;
  }

  #coordinate(i: number): void {
    const { norm } = this.#tokens[i]!;
    if (this.#base().verb === -1 || !subjectFollows(this.#tokens, this.#flags, i + 1, true)) return;
    if (norm === 'so' && this.#tokens[i + 1]!.norm === 'that') return;
    if (this.#current.verb === -1) return;
    const { kind } = this.#current;
    if (kind === 'main' || kind === 'point' || norm === 'but' || norm === 'so' || norm === 'yet') this.#newMain(i, norm);
  }

  /** Opens what "that" opens; false where it is a determiner or a pronoun. */
  #that(i: number, by: Open['by']): boolean {
    const tokens = this.#tokens;
    const flags = this.#flags;
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    if (before === undefined || next === undefined || !before.word) {
      // "It is clear, then, that ..." goes on after a comma; else a mark before "that" makes it a pronoun.
      if (before?.text !== ',' || !subjectFollows(tokens, flags, i + 1)) return false;
      this.#open('point', i, by);
      return true;
    }
    const bits = flags[i - 1]!;
    const verbNext = isFinite(tokens, flags, i + 1) || (isAdverb(next, flags[i + 1]!) && i + 2 < tokens.length && isFinite(tokens, flags, i + 2));
    if (BEFORE_THAT.has(before.norm)) {
      if (!subjectFollows(tokens, flags, i + 1)) return false;
      this.#open('subordinate', i, by);
      return true;
    }
    if (bits & COORDINATOR) {
      if (!subjectFollows(tokens, flags, i + 1)) return false;
      // "that it leaks and |that it fails": the same kind again.
      if (this.#current.kind === 'point' || this.#current.kind === 'complement') return true;
      return false;
    }
    if (bits & PREPOSITION) return false;
    if (this.#isNounBefore(i)) {
      if (verbNext || !(bits & SHELL_NOUN)) {
        if (!verbNext && !subjectFollows(tokens, flags, i + 1)) return false;
        if (!verbNext && bits & ENDORSING) {
          this.#open('point', i, by);
          return true;
        }
        this.#open('relative', i, by);
      } else this.#open('complement', i, by);
      return true;
    }
    if (verbNext || !subjectFollows(tokens, flags, i + 1)) return false;
    if (this.#degreeBefore(i)) this.#open('subordinate', i, by);
    else if (bits & WANTING && !(bits & ENDORSING)) this.#open('complement', i, by);
    else if (bits & WANTING && this.#current.kind !== 'main') this.#open('complement', i, by);
    else this.#open(this.#current.kind === 'main' || this.#current.kind === 'point' ? 'point' : 'complement', i, by);
    return true;
  }

  #isNounBefore(i: number): boolean {
    const before = this.#tokens[i - 1]!;
    const bits = this.#flags[i - 1]!;
    if (before.pos === 'NOUN' || before.pos === 'PROPN') return true;
    return (bits & (PRONOUN | SHELL_NOUN)) !== 0 && before.pos !== 'VERB' && before.pos !== 'AUX' && before.norm !== 'it' && before.pos !== 'ADJ' && isNominal(before, bits);
  }

  /** "so dangerous that", "such a mess that": the that-clause is a result. */
  #degreeBefore(i: number): boolean {
    for (let k = Math.max(0, i - 5); k < i - 1; k++) {
      const { norm } = this.#tokens[k]!;
      if (norm === 'so' || norm === 'such') return true;
    }
    return false;
  }

  #verb(i: number): void {
    const current = this.#current;
    if (current.verb !== -1 && current.parent && current.parent.verb === -1 && current.by !== 'comma') {
      // The second finite verb of a clause within a subject is the verb of what stands round it: "Those who wait |lose".
      const subjectless = current.kind === 'relative' || current.kind === 'complement';
      const joined = this.#flags[i - 1]! & (COORDINATOR | PRONOUN) || this.#tokens[i - 1]!.norm === 'to';
      if (subjectless && !joined && !isDoubtful(this.#tokens[i]!, this.#flags[i]!)) {
        this.#close();
        this.#verb(i);
        return;
      }
    }
    if (current.verb === -1) current.verb = i;
  }

  #hasWords(clause: Clause): boolean {
    return this.#tokens.some((token, i) => token.word && this.#at[i] === clause && !(this.#flags[i]! & COORDINATOR));
  }

  /** A main clause that ended up without a verb takes that of a clause which was no relative: "In this case |we can". */
  #mend(): void {
    for (const main of this.#all) {
      if (main.kind !== 'main' || main.verb !== -1) continue;
      const found =
        this.#all.find((clause) => clause.contact && clause.parent === main && clause.verb !== -1) ??
        (this.#joins.length === 1 && !this.#hasWords(main) ? this.#all.find((clause) => clause.parent === main && clause.verb !== -1 && clause.by === 'start' && clause.kind !== 'aside') : undefined);
      if (!found) continue;
      found.kind = 'main';
      main.verb = found.verb;
    }
  }
}

/** The clauses of a sentence; `spoken` where its quoted words are the point. */
export function segment(tokens: readonly Token[], spoken: boolean): Clauses {
  return new Segmenter(tokens, readFlags(tokens)).run(spoken);
}
