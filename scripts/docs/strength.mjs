// docs/strength.md: what each effect does, and sentences with their arithmetic, as the program works them out.
import { LEXICON } from '../../dist/annotate/lexicon/index.js';
import { analyze, BANDS } from '../../dist/index.js';
import { CUE_TYPES } from '../../dist/model/index.js';
import { compose, shade } from '../../dist/weigh/compose.js';
import { code, said, table } from '../blocks.mjs';

/** In the order of the tables; every effect of the lexicon. */
export const EFFECTS = {
  hed2: { name: 'hedges strongly', does: 'sets the claim to' },
  hed: { name: 'hedges', does: 'sets the claim to' },
  soft: { name: 'softens', does: 'sets the claim to' },
  lim: { name: 'limits', does: 'sets the claim to' },
  dim: { name: 'dims', does: 'takes a plain claim to' },
  appr: { name: 'blurs a quantity', does: 'takes a plain claim to' },
  'shade-down': { name: 'shades down', does: 'takes a plain claim to' },
  'shade-up': { name: 'shades up', does: 'takes a plain claim to' },
  lift: { name: 'lifts', does: 'takes a plain claim to' },
  b1: { name: 'boosts', does: 'takes a plain claim to' },
  b2: { name: 'makes absolute', does: 'takes a plain claim to' },
  none: { name: 'moves nothing', does: 'leaves a plain claim at' },
};

/** Invented sentences, the last of each measured, by the block of docs/strength.md that shows them. */
const WORKED = {
  'one cue': [
    'The pier floods the street.',
    'The pier will probably survive the winter.',
    'The pier may close.',
    'The pier can be saved.',
    'Nobody believes the harbor office.',
    'The pier cannot be saved.',
    'The pier is not safe.',
  ],
  'several cues': [
    'It seems that the pier may close.',
    'Clearly, nobody believes the harbor office.',
    'Perhaps nobody believes the harbor office.',
  ],
  'long cues': [
    'The pier is almost certainly lost.',
    'It is not certain that the pier will survive.',
    'The pier floods every day.',
  ],
  'cues in context': ['The pier may close.', 'In May the pier was closed.'],
  'outside the point': [
    'The council, which may be wrong, closed the pier.',
    'The council closed the pier because it might collapse.',
    'I think that the council is wrong.',
    'Critics may say that the pier is ugly.',
  ],
  clauses: [
    'The pier is ugly, but it may be useful.',
    'The pier is ugly; it may be useful.',
    'The old pier was closed in May, and the new one may never open.',
    'Every pier floods, and the ferry is late.',
  ],
  demands: [
    'The council should repair the pier.',
    'The council must repair the pier.',
    'Repair the pier.',
    'It might be time to repair the pier.',
  ],
  quantities: [
    'About 40 percent of the boats are gone.',
    'Almost all the boats are gone.',
    'Most of the boats are gone.',
  ],
  constructions: [
    'That is not a pier; it is a memory.',
    'This is a memory, not a pier.',
    'This is the most harmful plan of all.',
    'Who could possibly want another pier?',
  ],
};

export function strengthBlocks() {
  return {
    effects: effectTable(),
    ...Object.fromEntries(
      Object.entries(WORKED).map(([name, texts]) => [`worked: ${name}`, workedTable(texts)]),
    ),
    'cues by type': cueTable(),
  };
}

function effectTable() {
  const rows = Object.entries(EFFECTS).map(([effect, { name, does }]) => {
    const weight = { from: 0, to: 1, type: 'other', effect };
    const { value } = effect.startsWith('shade') ? shade(compose([]), [weight]) : compose([weight]);
    const number = LEXICON.filter((entry) => entry.effect === effect).length;
    return [code(effect), name, `${does} ${exact(value)}`, number, cuesWith(effect, 4)];
  });
  return table(['Effect', 'In words', 'Alone', 'Cues', 'Such as'], rows, [3]);
}

/** A few cues that always have this effect, spread over the list. */
function cuesWith(effect, number) {
  const effects = new Map();
  for (const entry of LEXICON)
    effects.set(entry.cue, new Set([...(effects.get(entry.cue) ?? []), entry.effect]));
  const plain = [...effects].filter(
    ([cue, all]) => all.has(effect) && all.size === 1 && /^[a-z' ]+$/.test(cue),
  );
  const step = Math.max(1, Math.floor(plain.length / number));
  return plain
    .filter((_, i) => i % step === 0)
    .slice(0, number)
    .map(([cue]) => said(cue))
    .join(', ');
}

function workedTable(texts) {
  const rows = texts.map((text) => {
    const { strength } = analyze(text).sentences.at(-1);
    if (strength === null) throw new Error(`No strength: ${text}`);
    return [text, arithmetic(strength), `${exact(strength.value)} ${strength.band}`];
  });
  return table(['Sentence', 'Sum', 'Strength'], rows);
}

const WORDLESS = {
  cap: 'end of the scale',
  'clause-mean': 'mean of the clauses',
  bias: 'as the sentence before',
};

export function arithmetic({ base, contributions }) {
  const parts = contributions.map(
    ({ start, cue, type, effect }) => `${start === undefined ? WORDLESS[type] : said(cue)} ${exact(effect)}`,
  );
  return [`base ${exact(base)}`, ...parts].join(', ');
}

/** A number as it is, with its sign; 128ths as such. */
export function exact(value) {
  const whole = Math.round(value * 128) / 128;
  const near = Math.round(value);
  const rest = Math.round((value - near) * 128);
  if (whole !== value || Math.abs(rest) > 6 || rest === 0) return signed(value);
  return near === 0
    ? `${rest < 0 ? '−' : '+'}${Math.abs(rest)}/128`
    : `${signed(near)} ${rest < 0 ? '−' : '+'} ${Math.abs(rest)}/128`;
}

function signed(value) {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : '−'}${Math.abs(value)}`;
}

function cueTable() {
  const used = Object.keys(EFFECTS).filter((effect) => LEXICON.some((entry) => entry.effect === effect));
  const rows = CUE_TYPES.flatMap((type) => {
    const own = LEXICON.filter((entry) => entry.type === type && entry.effect !== 'none');
    if (own.length === 0) return [];
    const counts = used
      .map((effect) => [effect, own.filter((entry) => entry.effect === effect).length])
      .filter(([, number]) => number > 0)
      .map(([effect, number]) => `${EFFECTS[effect].name} ${number}`);
    return [[code(type), own.length, counts.join(', ')]];
  });
  return table(['Type of cue', 'Cues', 'By effect'], rows, [1]);
}

/** The scale as a table; `anchors` are sentences by band. */
export function bandTable(anchors) {
  const rows = BANDS.map(({ band, from }, i) => {
    const to = BANDS[i - 1]?.from ?? 3;
    const range = `${signed(from === Number.NEGATIVE_INFINITY ? -3 : from)} to ${signed(to)}`;
    const inBand = (texts) =>
      texts.filter((text) => analyze(text).sentences.at(-1).strength?.band === band).join('<br>');
    return [band, range, inBand(anchors.claims), inBand(anchors.demands)];
  });
  return table(['Band', 'From, to', 'A claim', 'A demand'], rows);
}
