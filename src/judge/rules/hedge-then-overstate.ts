import { type JudgedSentence, type Range, strengthText, type Token } from '../../model/index.js';
import { hedgesIn, shared, tokensAt, wordsAt } from '../reading.js';
import type { Rule } from '../rule.js';

const MOST = 3;
/** Words that claim everything: a hedge before them takes back what they say. */
const SWEEPING = new Set(
  'everything nothing always forever completely utterly totally absolutely impossible inevitable certainly undoubtedly definitely every never'.split(
    ' ',
  ),
);
/** "may never", "might always": a modal only says that the sweeping thing is possible. */
const MODALS = new Set(['may', 'might', 'could', 'can', 'would', 'should']);
/** Tokens between the hedge and what it takes back: further on it hedges something else. */
const NEAR = 6;
const CLAUSE_ENDS = new Set([
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
/** Sentences within which the same claim may harden. */
const REACH = 4;
const HEDGED = -1;
const HARD = 2;
/** So many words, and so large a share of the smaller topic, make it the same subject. */
const SAME_WORDS = 3;
const SAME_SHARE = 0.6;

/** Hedges on the claim itself, as against limits on how often or how much ("generally", "in most cases"). */
const ON_THE_CLAIM = -1.5;

/** "Arguably, this changes everything": the sweeping word after the hedge, in its clause. */
function sweepingAfter(sentence: JudgedSentence, hedge: Range): Range | null {
  const own = tokensAt(sentence, hedge);
  if (own.some(({ norm }) => MODALS.has(norm) || norm === "n't" || norm === 'not')) return null;
  const first = sentence.tokens.findIndex((token) => token.start >= hedge.end);
  if (first === -1) return null;
  const from = sentence.tokens[first]!.text === ',' ? first + 1 : first;
  for (let i = from; i < Math.min(from + NEAR, sentence.tokens.length); i++) {
    const token = sentence.tokens[i]!;
    if (CLAUSE_ENDS.has(token.norm)) return null;
    if (!SWEEPING.has(token.norm)) continue;
    // "I feel nothing": the sweeping word is what is felt, not what is claimed.
    return i === first && !isVerb(sentence.tokens[i + 1]) ? null : token;
  }
  return null;
}

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

const hedged = (sentence: JudgedSentence) =>
  sentence.strength!.value <= HEDGED && hedgesIn(sentence).length > 0;

function sameSubject(a: JudgedSentence, b: JudgedSentence): boolean {
  const common = shared(a, b);
  return common >= SAME_WORDS && common / Math.min(a.topic.length, b.topic.length) >= SAME_SHARE;
}

/** The next claim that says the same as that at `at`, and says it hard. */
function hardenedIn(claims: readonly JudgedSentence[], at: number): JudgedSentence | undefined {
  for (let i = at + 1; i <= at + REACH && i < claims.length; i++)
    if (claims[i]!.strength!.value >= HARD && sameSubject(claims[at]!, claims[i]!)) return claims[i];
  return undefined;
}

export const hedgeThenOverstate: Rule = {
  id: 'hedge-then-overstate',
  label: 'Hedged, then overstated',
  gloss: 'A claim is hedged and then made as if it were certain.',
  severity: 'warn',
  advice: 'Choose one: the hedge, or the claim about everything.',
  fires: [
    'Arguably, the new line changes everything.',
    'The reservoir may flood the lower villages. The reservoir will certainly flood the lower villages by spring.',
  ],
  silent: [
    'The new line changes everything.',
    'The reservoir may flood the lower villages. The council will certainly meet in spring.',
  ],
  *judge({ claims }) {
    const found = new Set<JudgedSentence>();
    for (let i = 0; i < claims.length && found.size < MOST; i++) {
      const sentence = claims[i]!;
      if (sentence.strength!.contributions.length === 0) continue;
      const hedge = hedgesIn(sentence, ON_THE_CLAIM)[0];
      const sweeping = hedge ? sweepingAfter(sentence, hedge) : null;
      if (hedge && sweeping) {
        found.add(sentence);
        const [taken, sweep] = [wordsAt(sentence, hedge), wordsAt(sentence, sweeping)];
        yield { sentence, message: `“${taken}” takes back what “${sweep}” claims.` };
        continue;
      }
      if (!hedged(sentence)) continue;
      const hard = hardenedIn(claims, i);
      if (!hard || found.has(hard)) continue;
      found.add(hard);
      yield {
        sentence: hard,
        message: `The same was said at ${strengthText(sentence.strength!.value)} shortly before, and stands here at ${strengthText(hard.strength!.value)}.`,
        related: [sentence.index],
      };
    }
  },
};
