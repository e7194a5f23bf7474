/** What a detector made of many small rules is written with: rules, the conditions they share, and how a finding becomes a vote. */
import type { MoveKind, SpanType } from '../model/index.js';
import type { Ballot } from './ballot.js';
import type { SignalSpan } from './signal.js';
import type { Site } from './site.js';

/** The words that made a rule fire: a span, or null where it does not fire. A rule that votes against needs no words. */
export type Finding = SignalSpan | 'against' | null;

export interface Rule {
  /** Unique within its move; the vote is named "move/name". */
  readonly name: string;
  /** Log-odds of its vote. */
  readonly weight: number;
  readonly find: (site: Site) => Finding;
}

/** Rules that none of can fire but under one condition: asked first, so that most sentences are soon done with. */
export interface Given {
  readonly given: (site: Site) => boolean;
  readonly rules: readonly Rule[];
}

export const given = (condition: (site: Site) => boolean, rules: readonly Rule[]): Given => ({
  given: condition,
  rules,
});

const always = () => true;

export class Rulebook {
  readonly #parts: readonly Given[];

  constructor(move: MoveKind, rules: readonly (Rule | Given)[]) {
    const parts: { given: (site: Site) => boolean; rules: Rule[] }[] = [];
    const named = (rule: Rule): Rule => ({ ...rule, name: `${move}/${rule.name}` });
    for (const rule of rules) {
      if ('given' in rule) parts.push({ given: rule.given, rules: rule.rules.map(named) });
      else if (parts.at(-1)?.given === always) parts.at(-1)!.rules.push(named(rule));
      else parts.push({ given: always, rules: [named(rule)] });
    }
    this.#parts = parts;
  }

  /** Casts the votes of all rules that fire, in their order. */
  consult(site: Site, ballot: Ballot): void {
    for (const { given, rules } of this.#parts) {
      if (given !== always && !given(site)) continue;
      for (const { name, weight, find } of rules) {
        const found = find(site);
        if (found !== null) ballot.cast(name, weight, found === 'against' ? null : found);
      }
    }
  }
}

export const span = (from: number, to: number, type: SpanType): SignalSpan => ({ from, to, type });

/** A span of one token. */
export const word = (at: number, type: SpanType): SignalSpan => ({ from: at, to: at + 1, type });

/** The first words of a sentence: what a vote about its place can show. */
export const head = ({ outline: { start }, reading }: Site, type: SpanType): SignalSpan => ({
  from: start,
  to: Math.min(start + 3, reading.length),
  type,
});
