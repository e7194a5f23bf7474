import { confidenceIn, type JudgedSentence, printedStrength, saysWhen, WordSet } from '../../model/index.js';
import { confidence, count, strength } from '../options.js';
import { wordsAt } from '../reading.js';
import { defineRule } from '../rule.js';

const CONDITIONS = new WordSet(['if', 'unless', 'until', 'without', 'when', 'once']);

const WILL = new WordSet(['will', 'shall', "'ll", 'wo']);

const dated = (sentence: JudgedSentence, published: string | null) =>
  sentence.marks.some((mark) => mark.kind === 'date' && saysWhen(wordsAt(sentence, mark), published));
/** Forecasts that print the same strength are alike; the one that is most surely a forecast stands for them. */
const printed = (sentence: JudgedSentence): number => printedStrength(sentence.strength!.value);
const sureness = (sentence: JudgedSentence): number => confidenceIn(sentence, 'prediction');
/** "This provision would ruin the fund": what happens if it is made law. */
const onlyWould = ({ tokens }: JudgedSentence) =>
  tokens.some(({ norm }) => norm === 'would') && !tokens.some(({ norm }) => WILL.has(norm));
const conditional = (sentence: JudgedSentence) =>
  sentence.tokens.some((token) => CONDITIONS.has(token.norm) && token.quotation === -1) ||
  onlyWould(sentence);

export const unmarkedForecast = defineRule({
  id: 'unmarked-forecast',
  gloss: 'Things are said to happen, and no time is given by which one could check.',
  severity: 'info',
  options: {
    strength: strength(1, 'How strongly a forecast must be worded: 1 is a plain "will".'),
    confidence: confidence(0.5, 'a forecast'),
    fewest: count(2, 'Undated forecasts from which on they are named: a single one is how people write.'),
  },
  advice: 'Say by when. A forecast with a date can be held to; one without cannot be wrong.',
  fires: [
    'The port will lose its trade. The young will leave. The schools will close.',
    'Today’s port will lose its trade. The young will leave. The schools will close.',
  ],
  silent: [
    'The port will lose its trade by 2031. The young will leave within ten years.',
    'The port will lose its trade if the channel silts up.',
    'The port lost its trade. The young left.',
    'The toll would ruin the port. The fee would drive away the young.',
  ],
  *judge({ claims, declared }, { strength, confidence, fewest }) {
    const flat = claims.filter(
      (sentence) =>
        sentence.strength!.value >= strength &&
        confidenceIn(sentence, 'prediction') >= confidence &&
        !conditional(sentence),
    );
    const open = flat.filter((sentence) => !dated(sentence, declared.published));
    if (open.length < fewest) return;
    const [strongest] = [...open].sort(
      (a, b) => printed(b) - printed(a) || sureness(b) - sureness(a) || a.index - b.index,
    );
    const all = open.length === flat.length;
    const alike = open.filter((sentence) => printed(sentence) === printed(strongest!)).length;
    const rank =
      alike === 1 ? 'this one is worded most strongly' : 'no other is worded more strongly than this one';
    yield {
      sentence: strongest!,
      message: all
        ? `None of the ${flat.length} unconditional forecasts names a date; ${rank}.`
        : `${open.length} of the ${flat.length} unconditional forecasts name no date; ${rank}.`,
      related: open.filter((sentence) => sentence !== strongest).map(({ index }) => index),
    };
  },
});
