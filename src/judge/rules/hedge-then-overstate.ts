import {
  type JudgedSentence,
  makes,
  type Range,
  strengthText,
  type Token,
  WordSet,
} from '../../model/index.js';
import { count, most, type Options, strength, type Values } from '../options.js';
import { hedgesIn, isSure, shared, tokensAt, wordsAt } from '../reading.js';
import { defineRule } from '../rule.js';

/** Words that claim everything: a hedge before them takes back what they say. */
const SWEEPING =
  'everything nothing always forever completely utterly totally absolutely impossible inevitable certainly undoubtedly definitely every never'.split(
    ' ',
  );
/** "may never", "might always": a modal only says that the sweeping thing is possible. */
const MODALS = new WordSet(['may', 'might', 'could', 'can', 'would', 'should']);
const CLAUSE_ENDS = new WordSet([
  ',',
  ';',
  ':',
  '—',
  '–',
  '(',
  'but',
  'and',
  'because',
  'if',
  'who',
  'which',
  'when',
]);
const HAVING_TO = new WordSet(['has', 'have', 'need', 'needs']);
/** Hedges on the claim itself, as against limits on how often or how much ("generally", "in most cases"). */
const ON_THE_CLAIM = -1.5;

/** "Arguably, this changes everything": the sweeping word after the hedge, in its clause. */
function sweepingAfter(
  sentence: JudgedSentence,
  hedge: Range,
  sweeping: ReadonlySet<string>,
  near: number,
): Range | null {
  const own = tokensAt(sentence, hedge);
  if (own.some(({ norm }) => MODALS.has(norm) || norm === "n't" || norm === 'not')) return null;
  const first = sentence.tokens.findIndex((token) => token.start >= hedge.end);
  if (first === -1) return null;
  const from = sentence.tokens[first]!.text === ',' ? first + 1 : first;
  for (let i = from; i < Math.min(from + near, sentence.tokens.length); i++) {
    const token = sentence.tokens[i]!;
    if (CLAUSE_ENDS.has(token.norm)) return null;
    if (!sweeping.has(token.norm)) continue;
    // "With luck it never has to bite": it need not.
    if (token.norm === 'never' && HAVING_TO.has(sentence.tokens[i + 1]?.norm ?? '')) return null;
    // "I feel nothing": the sweeping word is what is felt, not what is claimed.
    return i === first && !isVerb(sentence.tokens[i + 1]) ? null : token;
  }
  return null;
}

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

const isHedged = (sentence: JudgedSentence, hedged: number) =>
  sentence.strength!.value <= hedged && hedgesIn(sentence).length > 0;

type Hardening = Pick<Values<typeof OPTIONS>, 'claims' | 'hard' | 'sharedWords' | 'sharedShare'>;

function sameSubject(a: JudgedSentence, b: JudgedSentence, { sharedWords, sharedShare }: Hardening): boolean {
  const common = shared(a, b);
  return common >= sharedWords && common / Math.min(a.topic.length, b.topic.length) >= sharedShare;
}

/** Said hard, and meant: a point that is granted is not the author's to overstate, and a demand states nothing. */
const isHard = (sentence: JudgedSentence, hard: number): boolean =>
  sentence.strength!.value >= hard &&
  isSure(sentence) &&
  !makes(sentence, 'concession') &&
  !makes(sentence, 'prescription');

/** The next claim that says the same as that at `at`, and says it hard. */
function hardenedIn(
  claims: readonly JudgedSentence[],
  at: number,
  options: Hardening,
): JudgedSentence | undefined {
  for (let i = at + 1; i <= at + options.claims && i < claims.length; i++)
    if (isHard(claims[i]!, options.hard) && sameSubject(claims[at]!, claims[i]!, options)) return claims[i];
  return undefined;
}

const OPTIONS = {
  sweeping: { default: SWEEPING, gloss: 'Words that claim everything.' },
  near: count(
    6,
    'Words after the hedge within which a sweeping word is taken back by it: further on it hedges something else.',
  ),
  hedged: strength(-1, 'A claim at this strength or below is hedged.'),
  hard: strength(2, 'The same claim at this strength or above is overstated.'),
  claims: count(4, 'Claims within which the same one may harden.'),
  sharedWords: count(3, 'Content words that two claims must share to be on the same subject.'),
  sharedShare: {
    default: 0.6,
    min: 0,
    max: 1,
    gloss: 'The share of the smaller claim’s content words that they must share.',
  },
  most: most(3),
} satisfies Options;

export const hedgeThenOverstate = defineRule({
  id: 'hedge-then-overstate',
  gloss: 'A claim is hedged and then made as if it were certain.',
  severity: 'warn',
  options: OPTIONS,
  advice: 'Choose one: the hedge, or the claim about everything.',
  fires: [
    'Arguably, the new line changes everything.',
    'The reservoir may flood the lower villages. The reservoir will certainly flood the lower villages by spring.',
  ],
  silent: [
    'The new line changes everything.',
    'With luck, the new line never has to close.',
    'The reservoir may flood the lower villages. The council will certainly meet in spring.',
  ],
  *judge({ claims }, options) {
    const words = new Set(options.sweeping.map((word) => word.toLowerCase()));
    const found = new Set<JudgedSentence>();
    for (let i = 0; i < claims.length; i++) {
      const sentence = claims[i]!;
      if (sentence.strength!.contributions.length === 0 || !isSure(sentence)) continue;
      const hedge = hedgesIn(sentence, ON_THE_CLAIM)[0];
      const sweeping = hedge ? sweepingAfter(sentence, hedge, words, options.near) : null;
      if (hedge && sweeping) {
        found.add(sentence);
        const [taken, sweep] = [wordsAt(sentence, hedge), wordsAt(sentence, sweeping)];
        yield { sentence, message: `“${taken}” takes back what “${sweep}” claims.` };
        continue;
      }
      if (!isHedged(sentence, options.hedged)) continue;
      const hard = hardenedIn(claims, i, options);
      if (!hard || found.has(hard)) continue;
      found.add(hard);
      yield {
        sentence: hard,
        message: `The same was said at ${strengthText(sentence.strength!.value)} shortly before, and stands here at ${strengthText(hard.strength!.value)}.`,
        related: [sentence.index],
      };
    }
  },
});
