/** Frames of what is passed on: "legend has it that", "word is that", "so says the brochure", "or so we are told". */
import { type Token, tokenAt, wordSet } from '../model/index.js';
import type { Frame } from './frame.js';
import { isVerb } from './verbs.js';

const TALES = wordSet(
  'legend rumor rumour tradition folklore lore gossip myth hearsay scuttlebutt superstition',
);
const HAS = wordSet('has had');
const HOLDS = wordSet('holds held says said whispers whispered');
const WORD = wordSet('word rumor rumour gossip talk');
const BE = wordSet('is was');

/** The frame of hearsay that the sentence opens with; null where it opens otherwise. */
export function hearsay(tokens: readonly Token[], start: number): Frame | null {
  return (
    orSo(tokens) ?? soSays(tokens) ?? passedOn(tokens, start) ?? oneTheory(tokens, start) ?? oftenSold(tokens)
  );
}

/** "Legend has it that", "local tradition holds that", "the word on the quay is that": handed on, and nobody is named. */
function passedOn(tokens: readonly Token[], start: number): Frame | null {
  for (let i = start; i < Math.min(tokens.length - 3, start + 3); i++) {
    const { norm } = tokens[i]!;
    const next = tokens[i + 1]!.norm;
    const itThat = tokens[i + 2]!.norm === 'it' && tokens[i + 3]!.norm === 'that';
    if (TALES.has(norm) && ((HAS.has(next) && itThat) || (HOLDS.has(next) && tokens[i + 2]!.norm === 'that')))
      return { kind: 'neutral', from: start, to: i + 2, subject: null };
    if (!WORD.has(norm)) continue;
    // "The word on the quay is that"
    let verb = i + 1;
    while (verb < i + 5 && tokens[verb]?.word && !isVerb(tokens[verb])) verb++;
    if (BE.has(tokens[verb]?.norm ?? '') && tokens[verb + 1]?.norm === 'that')
      return { kind: 'neutral', from: start, to: verb + 1, subject: null };
  }
  return null;
}

const ONE = wordSet('one another');
const THEORIES = wordSet('theory account version story school hypothesis explanation');

/** "One theory holds that", "another version has it that": one of several, and not the author's. */
function oneTheory(tokens: readonly Token[], start: number): Frame | null {
  if (!ONE.has(tokens[start]?.norm ?? '')) return null;
  const noun = THEORIES.has(tokens[start + 1]?.norm ?? '') ? start + 1 : start + 2;
  if (!THEORIES.has(tokens[noun]?.norm ?? '')) return null;
  const verb = tokens[noun + 1]?.norm ?? '';
  const that = HAS.has(verb) && tokens[noun + 2]?.norm === 'it' ? noun + 3 : noun + 2;
  if (!(HOLDS.has(verb) || that === noun + 3) || tokens[that]?.norm !== 'that') return null;
  return { kind: 'neutral', from: start, to: that, subject: null };
}

const SAYS = wordSet(
  'says said say claims claimed insists insisted writes wrote argues argued reasons reasoned',
);
/** A sentence that only hands on what stood before it is no longer. */
const LONGEST_TAG = 9;

/** "So says the brochure.", "Or so said the mayor.": what stood before is theirs. */
function soSays(tokens: readonly Token[]): Frame | null {
  const so = tokens[0]?.norm === 'or' || tokens[0]?.norm === 'and' ? 1 : 0;
  if (tokens[so]?.norm !== 'so' || !SAYS.has(tokens[so + 1]?.norm ?? '')) return null;
  const next = tokens[so + 2];
  if (next === undefined || /^(?:i|we)\.?$/.test(next.norm) || !endsSoon(tokens, so + 2)) return null;
  const to = tokens.length - 1;
  return { kind: 'neutral', from: so, to: so + 2, subject: { speaker: 'person', from: so + 2, to } };
}

const US = wordSet('we i');
const ARE = wordSet("are 're were am 'm was");
const TOLD = wordSet('told taught assured promised informed');
const US_BELIEVE = wordSet('believe think imagine suppose');

/** "Or so we are told.", "Or so the mayor would have us believe.": the author hands it on and does not vouch for it. */
function orSo(tokens: readonly Token[]): Frame | null {
  if (tokens[0]?.norm !== 'or' || tokens[1]?.norm !== 'so' || !endsSoon(tokens, 2)) return null;
  for (let i = 3; i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    const told = TOLD.has(norm) && US.has(tokens[2]!.norm) && tokens.slice(3, i).some((t) => ARE.has(t.norm));
    const would = US_BELIEVE.has(norm) && tokenAt(tokens, i - 1)?.norm === 'us';
    if (told || would) return { kind: 'opponent', from: 0, to: i + 1, subject: null };
  }
  return null;
}

/** Whether nothing but a few words and the stop stands from `at` on. */
const endsSoon = (tokens: readonly Token[], at: number): boolean =>
  tokens.length - at < LONGEST_TAG && tokens.slice(at, -1).every(({ word }) => word);

const OFTEN = wordSet(
  'often widely usually routinely commonly always frequently regularly generally sometimes',
);
const SOLD = wordSet('sold pitched marketed presented celebrated praised promoted advertised painted cast');

/** "The plan is |often sold as| a gift to the poor.": by others, and the author passes it on; "the fish was sold as cod" tells a deed. */
function oftenSold(tokens: readonly Token[]): Frame | null {
  for (let i = 2; i < tokens.length - 2; i++) {
    if (!SOLD.has(tokens[i]!.norm) || tokens[i + 1]!.norm !== 'as' || tokens[i]!.quotation !== -1) continue;
    let be = i - 1;
    while (be > 1 && OFTEN.has(tokens[be]!.norm)) be--;
    if (be === i - 1 || !PASSIVE.has(tokens[be]!.norm)) return null;
    if (tokens.slice(0, be).some((token) => isVerb(token) || !token.word)) return null;
    return { kind: 'opponent', from: be, to: i + 2, subject: null };
  }
  return null;
}
const PASSIVE = wordSet('is are was were been being');
