import type { JudgedSentence } from '../../model/index.js';
import { confidenceIn } from '../reading.js';
import type { Rule } from '../rule.js';

/** Forecasts worded at least like this: a plain "will". */
const FLAT = 1;
const SURE = 0.5;
/** One undated forecast is how people write; from here on it is worth naming. */
const FEWEST = 2;
const CONDITIONS = new Set(['if', 'unless', 'until', 'without', 'when', 'once']);

const dated = (sentence: JudgedSentence) => sentence.marks.some((mark) => mark.kind === 'date');
const conditional = (sentence: JudgedSentence) =>
  sentence.tokens.some((token) => CONDITIONS.has(token.norm) && token.quotation === -1);

export const unmarkedForecast: Rule = {
  id: 'unmarked-forecast',
  label: 'Forecasts without a date',
  gloss: 'Things are said to happen, and no time is given by which one could check.',
  severity: 'info',
  advice: 'Say by when. A forecast with a date can be held to; one without cannot be wrong.',
  fires: ['The port will lose its trade. The young will leave. The schools will close.'],
  silent: [
    'The port will lose its trade by 2031. The young will leave within ten years.',
    'The port will lose its trade if the channel silts up.',
    'The port lost its trade. The young left.',
  ],
  *judge({ claims }) {
    const flat = claims.filter(
      (sentence) =>
        sentence.strength!.value >= FLAT &&
        confidenceIn(sentence, 'prediction') >= SURE &&
        !conditional(sentence),
    );
    const open = flat.filter((sentence) => !dated(sentence));
    if (open.length < FEWEST) return;
    const [strongest] = [...open].sort((a, b) => b.strength!.value - a.strength!.value || a.index - b.index);
    const all = open.length === flat.length;
    yield {
      sentence: strongest!,
      message: all
        ? `None of the ${flat.length} unconditional forecasts names a date; this one is worded most strongly.`
        : `${open.length} of the ${flat.length} unconditional forecasts name no date; this one is worded most strongly.`,
      related: open.filter((sentence) => sentence !== strongest).map(({ index }) => index),
    };
  },
};
