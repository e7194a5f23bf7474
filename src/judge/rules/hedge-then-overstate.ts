import { type Cue, type JudgedSentence, strengthText } from '../../model/index.js';
import { cueText, hedgesIn, isClaim, shared, topicOf } from '../reading.js';
import type { Rule } from '../rule.js';

const MOST = 3;
/** Words that claim everything: a hedge before them takes back what they say. */
const SWEEPING = new Set(
  'everything nothing never always everyone nobody forever entirely completely utterly impossible inevitable certainly undoubtedly'.split(
    ' ',
  ),
);
/** Sentences within which the same claim may harden. */
const REACH = 4;
const HEDGED = -1;
const HARD = 2;
/** So many words, and so large a share of the smaller topic, make it the same subject. */
const SAME_WORDS = 3;
const SAME_SHARE = 0.6;

/** "Arguably, this changes everything": the sweeping word after the hedge. */
function sweepingAfter(sentence: JudgedSentence, hedge: Cue): Cue | null {
  for (const cue of sentence.cues)
    if (
      cue.from >= hedge.to &&
      (cue.entry.type === 'booster' || cue.entry.type === 'universal') &&
      sentence.tokens[cue.from]!.quotation === -1 &&
      SWEEPING.has(sentence.tokens[cue.from]!.norm)
    )
      return cue;
  return null;
}

const hedged = (sentence: JudgedSentence) =>
  isClaim(sentence) && sentence.strength!.value <= HEDGED && hedgesIn(sentence).length > 0;

function sameSubject(a: JudgedSentence, b: JudgedSentence): boolean {
  const [first, second] = [topicOf(a), topicOf(b)];
  const common = shared(first, second);
  return common >= SAME_WORDS && common / Math.min(first.size, second.size) >= SAME_SHARE;
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
  *judge({ sentences }) {
    let found = 0;
    const claims = sentences.filter(isClaim);
    for (let i = 0; i < claims.length && found < MOST; i++) {
      const sentence = claims[i]!;
      const hedge = hedgesIn(sentence)[0];
      const sweeping = hedge ? sweepingAfter(sentence, hedge) : null;
      if (hedge && sweeping) {
        found++;
        yield {
          sentence,
          message: `“${cueText(sentence, hedge)}” hedges what “${cueText(sentence, sweeping)}” says of all.`,
        };
        continue;
      }
      if (!hedged(sentence)) continue;
      const hard = claims
        .slice(i + 1, i + 1 + REACH)
        .find((later) => later.strength!.value >= HARD && sameSubject(sentence, later));
      if (!hard) continue;
      found++;
      yield {
        sentence: hard,
        message: `The same was said at ${strengthText(sentence.strength!.value)} shortly before, and stands here at ${strengthText(hard.strength!.value)}.`,
        related: [sentence.index],
      };
    }
  },
};
