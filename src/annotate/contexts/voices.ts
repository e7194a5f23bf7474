/** Contexts of attribution, opponents, concession, contrast and rebuttal. */
import { type Token, wordSet } from '../../model/index.js';
import { skipAdverbs } from './general.js';
import type { ContextTest } from './site.js';

const PLANS = wordSet(
  'plan plans schedule need needs law laws rule rules rank size age ability taste order principle principles',
);
const OPENING = wordSet('“ " ‘ \' ( [ — – - * and but so yet well now oh then because or');
const MARKS_ONLY = wordSet('“ " ‘ \' ( [ — – - *');
const CLAUSE_MARKS = wordSet(', ; — – -- ) ” "');
const SUBJECTS = wordSet(
  'i we you he she it they this that these those there the a an my our your his her its their some many most no every people',
);
const STATIVE = wordSet(
  "is are was were 's 're am 'm be been has have had may might can could will would should must seem seems appear appears remain remains do does did need needs deserve deserves make makes sound sounds look looks share agree want wants like know understand think believe appreciate support offer offers provide provides",
);
const PROGRESSIVE = wordSet("is are was were 's 're am 'm");
const JOINING = wordSet('and but so yet that ; : —');
/** Words before the comma: "So,", "Mr. Speaker,", "In the end,". */
const LONGEST_OPENER = 3;
const PASSING = wordSet(
  'young alive asleep awake pregnant drunk ill sick absent alone abroad available present wet hot warm still able busy free idle',
);
const VIEWS = wordSet(
  'claims claim assertions promises rhetoric protestations denials hype complaints arguments warnings assurances',
);
const PRACTICAL = wordSet(
  'practical intents purposes children ages people men women time seasons americans citizens us them you students users',
);
const AFTER_STILL = wordSet(
  'waters water life more another others no not to have has be being is are was were',
);

const MUCH = wordSet('much anything a to');

const norm = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

function isInitial(tokens: readonly Token[], from: number, leading: ReadonlySet<string>): boolean {
  for (let i = 0; i < from; i++) if (!leading.has(tokens[i]!.norm)) return false;
  return true;
}

/** The comma that ends a clause begun at `to`: with a verb before it and words after it; -1 where there is none. */
function commaAfterClause(tokens: readonly Token[], to: number): number {
  let verb = false;
  for (let i = to; i < tokens.length; i++) {
    const { pos, norm: word } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX') verb = true;
    else if (word === ';' || word === '.' || word === '?') return -1;
    else if (word === ',' && verb) return i < tokens.length - 3 ? i : -1;
  }
  return -1;
}

const LASTING = wordSet(
  'lasts lasted continues continued persists persisted pending awaits awaited drags dragged',
);
const GRANTING = wordSet(
  'granting conceding accepting acknowledging admitting recognizing recognising respecting allowing agreeing',
);
const AUTHOR = wordSet('i we my our');

const WAS_GOING_ON = wordSet('was were');
/** A subject and its verb within so many words. */
const LONGEST_SUBJECT = 10;

/** Whether the first form of be among these, within so many words from token i on, goes on with "-ing". */
function goesOn(tokens: readonly Token[], i: number, words: number, be: ReadonlySet<string>): boolean {
  for (let k = i; k < Math.min(tokens.length, i + words) && tokens[k]!.word; k++)
    if (be.has(norm(tokens, k))) return norm(tokens, skipAdverbs(tokens, k + 1, 1)).endsWith('ing');
  return false;
}

export const VOICES_CONTEXTS: Readonly<Record<string, ContextTest>> = {
  /** A plan, a rule or a need comes next, not someone who said something: "according to |plan". */
  'plan-next': ({ tokens, to }) => {
    for (let i = to; i < Math.min(tokens.length, to + 4); i++) if (PLANS.has(norm(tokens, i))) return true;
    return false;
  },
  /** "much" or "anything" comes next: "that does not mean |much to me". */
  'much-next': ({ tokens, to }) => MUCH.has(norm(tokens, to)),
  /** "Yes, |and the moon is cheese": it goes along and grants nothing. */
  'comma-and-next': ({ tokens, to }) => norm(tokens, to) === ',' && norm(tokens, to + 1) === 'and',
  /** First word of the sentence, after opening marks and "well", "and", "because" at most. */
  'initial-word': ({ tokens, from }) => isInitial(tokens, from, MARKS_ONLY),
  /** First in the sentence and closed by a comma, dash or full stop. */
  'initial-then-mark': ({ tokens, from, to }) =>
    isInitial(tokens, from, OPENING) && to < tokens.length && !tokens[to]!.word,
  /** A comma follows within four words: "to their credit, ...", "in the mayor's defense, ...". */
  'comma-after-soon': ({ tokens, to }) => {
    for (let i = to; i < Math.min(tokens.length, to + 4); i++) if (norm(tokens, i) === ',') return true;
    return false;
  },
  /** A subject comes next: "Sure |we have". */
  'subject-next': ({ tokens, to }) => SUBJECTS.has(norm(tokens, to)),
  /** "as" stands right before: "as though". */
  'as-before': ({ tokens, from }) => norm(tokens, from - 1) === 'as' || norm(tokens, from - 1) === 'even',
  /** Commas stand on both sides. */
  'comma-both': ({ tokens, from, to }) => norm(tokens, from - 1) === ',' && norm(tokens, to) === ',',
  /** A clause of its own comes next: "|though he knew". */
  'clause-follows': ({ tokens, to }) => {
    if (!tokens[to]?.word) return false;
    for (let i = to; i < Math.min(tokens.length, to + 8); i++) {
      if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true;
      if (!tokens[i]!.word) return false;
    }
    return false;
  },
  /** The clause that begins here states a condition, not an event, and another follows its comma: "While the aim |is noble, ...". */
  'stative-clause': ({ tokens, to }) => {
    const comma = commaAfterClause(tokens, to);
    if (comma === -1 || norm(tokens, to).endsWith('ing')) return false;
    for (let i = to; i < comma; i++) if (STATIVE.has(norm(tokens, i))) return true;
    return false;
  },
  /** "While |costly, the pier pays": a quality and a comma. Some adjectives are states that pass: "while |young, he sailed". */
  'quality-then-comma': ({ tokens, to }) => {
    const quality = skipAdverbs(tokens, to, 1);
    const { pos, norm: word } = tokens[quality] ?? {};
    if (pos !== 'ADJ' || word === undefined || PASSING.has(word)) return false;
    for (let i = quality + 1; i < Math.min(tokens.length - 3, quality + 6); i++) {
      if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return false;
      if (norm(tokens, i) === ',') return true;
    }
    return false;
  },
  /** First in the sentence, past an opener and its comma, or after what joins a clause: "Mr. Speaker, |while", "and |while", "that, |while". */
  'opens-clause': ({ tokens, from }) => {
    if (isInitial(tokens, from, OPENING)) return true;
    const before = norm(tokens, from - 1);
    if (JOINING.has(before)) return true;
    return before === ',' && (from <= LONGEST_OPENER + 1 || JOINING.has(norm(tokens, from - 2)));
  },
  /** The clause that begins here tells what is going on: "While we |are sitting here, ...". */
  'going-on-clause': ({ tokens, to }) => goesOn(tokens, to, 5, PROGRESSIVE),
  /** The clause that begins here tells what was going on then: "While the mayor |was cutting the ribbon, the roof fell in". */
  'was-going-on': ({ tokens, to }) => goesOn(tokens, to, LONGEST_SUBJECT, WAS_GOING_ON),
  /** The clause that begins here says how long something holds: "While the appeal |lasts, no house can be sold". */
  'lasting-clause': ({ tokens, to }) => {
    const comma = commaAfterClause(tokens, to);
    for (let i = to; i < comma; i++) if (LASTING.has(norm(tokens, i))) return true;
    return false;
  },
  /** The author grants something in so many words: "While |granting that coal was cheap, I ...". */
  'granting-next': ({ tokens, to }) => {
    if (!GRANTING.has(norm(tokens, to))) return false;
    const comma = tokens.findIndex(({ text }, i) => i > to && text === ',');
    return comma !== -1 && AUTHOR.has(norm(tokens, comma + 1));
  },
  /** A clause begins here and another follows its comma. */
  'clause-then-comma': ({ tokens, to }) =>
    !norm(tokens, to).endsWith('ing') && commaAfterClause(tokens, to) !== -1,
  /** An adjective stands inside the cue: "as |noble as". */
  'adjective-inside': ({ tokens, from, to }) => {
    for (let i = from; i < to; i++) {
      const { pos, norm: word } = tokens[i]!;
      if (
        pos === 'ADJ' ||
        (pos === 'ADV' && word !== 'as' && word !== 'however' && word !== 'much') ||
        word === 'much'
      )
        return word !== 'long' && word !== 'soon' && word !== 'well';
    }
    return false;
  },
  /** Claims, promises or complaints come next: "despite |the mayor's claims". */
  'view-next': ({ tokens, to }) => {
    for (let i = to; i < Math.min(tokens.length, to + 5); i++) if (VIEWS.has(norm(tokens, i))) return true;
    return false;
  },
  /** "for all |practical purposes", "for all |children". */
  'practical-next': ({ tokens, from, to }) =>
    norm(tokens, from) === 'for' &&
    (PRACTICAL.has(norm(tokens, to)) || PRACTICAL.has(norm(tokens, to + 1)) || tokens[to]?.pos === 'ADP'),
  /** A comma, dash or closing mark stands right before. */
  'clause-mark-before': ({ tokens, from }) => CLAUSE_MARKS.has(norm(tokens, from - 1)),
  /** "also" or "rather" comes next, or "not only" stands before: one thing is added, none given up. */
  'also-next': ({ tokens, from, to }) => {
    if (norm(tokens, to) === 'also' || norm(tokens, to) === 'rather' || norm(tokens, to) === 'even')
      return true;
    for (let i = 1; i < from; i++)
      if (norm(tokens, i) === 'only' && (norm(tokens, i - 1) === 'not' || norm(tokens, i - 1) === "n't"))
        return true;
    return false;
  },
  /** "still" is an adjective or goes with its verb: "Still |waters". */
  'still-busy': ({ tokens, from, to }) => norm(tokens, from) === 'still' && AFTER_STILL.has(norm(tokens, to)),
};
