/** Contexts of analogies, reframings, evidence and questions. */
import { type Token, tokenAt, wordSet } from '../../model/index.js';
import type { ContextTest } from './site.js';

const SEEMING = wordSet('seem seems seemed look looks looked sounds appears');
const MOMENT_VERBS = wordSet('was were began started came arrived left ended opened closed got');
const CLAUSE_ENDS = wordSet(', ; : . — – ( ? !');

const isVerb = (token: Token | undefined) => token?.pos === 'VERB' || token?.pos === 'AUX';

/** "a leak |sinks a ship": the tagger takes it for a noun, but an article follows and a noun stands before. */
const isVerbForNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'NOUN' &&
  tokens[i]!.norm.endsWith('s') &&
  tokens[i + 1]?.pos === 'DET' &&
  tokens[i - 1]!.pos === 'NOUN';

export const COMPARISONS_CONTEXTS: Readonly<Record<string, ContextTest>> = {
  /** "according to |plan", "according to |whether": no source. */
  'plan-next': ({ tokens, to }) =>
    /^(?:plan|plans|schedule|whether|how|what|taste|need|needs)$/.test(tokens[to]?.norm ?? ''),
  /** "It seems |as if", "it looks |as though": how things seem, not what they are like. */
  'after-it-seems': ({ tokens, from }) =>
    SEEMING.has(tokenAt(tokens, from - 1)?.norm ?? '') &&
    /^(?:it|this|that|things)$/.test(tokenAt(tokens, from - 2)?.norm ?? ''),
  /** A verb stands between the cue and the end of its clause: "just as |a scientist can publish". */
  'clause-after': ({ tokens, to }) => {
    for (let i = to; i < tokens.length && i < to + 14; i++) {
      if (CLAUSE_ENDS.has(tokens[i]!.text)) return false;
      if (i > to && (isVerb(tokens[i]) || isVerbForNoun(tokens, i))) return true;
    }
    return false;
  },
  /** "just as |the vote began", "just as |good": a moment or a degree. */
  'moment-next': ({ tokens, to }) => {
    const next = tokens[to];
    if (next === undefined || next.pos === 'ADJ' || next.pos === 'ADV') return true;
    for (let i = to + 1; i < tokens.length && i < to + 6; i++)
      if (MOMENT_VERBS.has(tokens[i]!.norm))
        return tokens[i + 1] === undefined || !tokens[i + 1]!.word || tokens[i + 1]!.pos === 'ADP';
    return false;
  },
  /** "just as |I did", "just like |that": the thing itself again, no likeness. */
  'pronoun-next': ({ tokens, to }) => tokens[to]?.pos === 'PRON' || tokens[to]?.norm === 'that',
  /** "Imagine |if the city", "Imagine |my surprise": what could be, not what is like it. */
  'possibility-next': ({ tokens, to }) =>
    /^(?:if|what|how|my|our|the|for|this|,|:)$/.test(tokens[to]?.norm ?? ''),
  /** "activities |like running": cases, no likeness. */
  'plural-before': ({ tokens, from }) => {
    const before = tokenAt(tokens, from - 1);
    return before?.pos === 'NOUN' && before.norm.endsWith('s') && !before.norm.endsWith('ss');
  },
  /** "I should very |much like to": a wish. */
  'wish-before': ({ tokens, from }) =>
    /^(?:would|should|'d|very|i|we)$/.test(tokenAt(tokens, from - 1)?.norm ?? ''),
  /** "The question is |whether": a matter is named, none is replaced. */
  'whether-next': ({ tokens, to }) => tokens[to]?.norm === 'whether' || tokens[to]?.norm === 'that',
  /** A form of be comes within some words: "the real danger |to the harbor is". */
  'be-soon': ({ tokens, to }) => {
    for (let i = to; i < tokens.length && i < to + 5; i++) {
      const { norm, pos } = tokens[i]!;
      if (
        norm === 'is' ||
        norm === 'are' ||
        norm === 'was' ||
        norm === 'were' ||
        (norm === "'s" && pos === 'AUX')
      )
        return true;
      if (pos === 'VERB' || CLAUSE_ENDS.has(tokens[i]!.text)) return false;
    }
    return false;
  },
};
