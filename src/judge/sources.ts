/** Who is called on as a source. */
import type { JudgedSentence, Token, WordClass } from '../model/index.js';

const REPORTS: readonly WordClass[] = [
  'report-neutral',
  'report-endorsing',
  'report-distancing',
  'stance-verb',
];
/** Words of a source may stand so far into the sentence, and its verb so far behind them. */
const EARLY = 8;
const VERB_WITHIN = 4;
const LATER = new Set(['after', 'once', 'since', 'by']);

const has = (token: Token, ...classes: readonly WordClass[]): boolean =>
  token.classes.some((known) => classes.includes(known));

/** Whether the sentence says where something comes from: words of a source, a frame of attribution, a quotation. */
export function namesSource(sentence: JudgedSentence): boolean {
  if (sentence.frame !== null || sentence.quotations.some((quotation) => quotation.speech)) return true;
  if (sentence.cues.some((cue) => cue.entry.type === 'attribution')) return true;
  return sentence.tokens.some(
    (token, i) => has(token, 'source', 'expert') || isAccordingTo(sentence.tokens, i),
  );
}

const isAccordingTo = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.norm === 'according' && tokens[i + 1]?.norm === 'to';

/** The "experts" or "studies" that are the subject of a verb of saying or finding; null where there are none. */
export function authorityIn({ tokens }: JudgedSentence): Token | null {
  for (let i = 0; i < Math.min(EARLY, tokens.length); i++) {
    const token = tokens[i]!;
    if (!has(token, 'expert', 'source') || token.quotation !== -1 || isOneOf(tokens, i)) continue;
    for (let k = i + 1; k <= Math.min(i + VERB_WITHIN, tokens.length - 1); k++) {
      if (!tokens[k]!.word) break;
      if (tokens[k]!.pos !== 'NOUN' && has(tokens[k]!, ...REPORTS)) return token;
      if (tokens[k]!.norm === 'agree') return token;
    }
  }
  return null;
}

/** "The report", "this study", "its own experts": one that the text has spoken of. */
function isOneOf(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(Math.max(0, i - 2), i);
  return (
    before.some(({ pos, norm }) => pos === 'PROPN' || (pos === 'DET' && norm !== 'some') || norm === "'s") ||
    before.some(
      ({ norm }) => LATER.has(norm) || norm === 'our' || norm === 'my' || norm === 'their' || norm === 'its',
    )
  );
}

/** Whether a name or a year stands in the sentence after its first word. */
export function namesSomebody({ tokens }: JudgedSentence): boolean {
  return tokens.some((token, i) => i > 0 && (token.pos === 'PROPN' || /^(?:1[89]|20)\d\d$/.test(token.norm)));
}
