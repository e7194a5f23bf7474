/** Configurations, lexicons of a house, baselines and kept files as nobody should write them: as the texts of their files. */
import fc from 'fast-check';
import { CHARACTERS, MARKUP, units } from './texts.mjs';

const pick = (list) => fc.constantFrom(...list);

const KEYS =
  '$schema extends rules thresholds lexicon plugins ignore overrides analyze check files measure min max when above below severity message out format paper norms browser failOn maxWarnings baseline add remove reweight cue type effect vote pattern forms scope needs forbids covers note hedge-stack exposed-claim one-sided unsourced-figure hedges schema essays rule fingerprint quote __proto__ constructor toString hasOwnProperty hedgerow'.split(
    ' ',
  );
const WORDS =
  'op-ed student editorial off info warn error never a4 letter html pdf json clause frame subject disclaimer verb noun booster hedge_modal hedge_adverb causal other universal words claims hedges-per-100-words attributive strong fair weak clearly perhaps very maybe must'.split(
    ' ',
  );
/** Patterns that a careless matcher takes forever on, and such that mean nothing. */
export const PATTERNS = [
  '**',
  '**/*.md',
  '!**',
  '*'.repeat(60),
  '*a'.repeat(40),
  '**/a'.repeat(30),
  '?'.repeat(300),
  '[',
  '[z-a]',
  '[!',
  '[[:alpha:]]*',
  '{a,b'.repeat(30),
  '{1..100000}',
  '+(a|aa)'.repeat(10),
  '+(+(+(a)))',
  '!(!(a))',
  '@(a|b)/**',
  '\\',
  'a\\',
  '/',
  '//',
  './',
  '../x',
  '#',
  '!',
  ' ',
  'a '.repeat(50),
  '(a+)+$',
  'C:\\x',
];
const CUES = [
  'clearly',
  'the *',
  '* * * *',
  '[a] [b] [c] the',
  'a|b|c of',
  '~say that',
  '* '.repeat(40),
  '[very] '.repeat(20),
  '#',
  '~',
  '|',
  'it seems',
  "can't",
  'x'.repeat(400),
];
const string = fc.oneof(
  { weight: 5, arbitrary: pick(WORDS) },
  { weight: 3, arbitrary: pick(CUES) },
  { weight: 2, arbitrary: pick(PATTERNS) },
  { weight: 1, arbitrary: pick(MARKUP) },
  { weight: 1, arbitrary: pick(CHARACTERS) },
  { weight: 1, arbitrary: units },
);
const number = fc.oneof(
  pick(['0', '1', '-1', '0.5', '2', '-3', '-0', '1e999', '1e-999', '999999999999999999999']),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);
const object = (pairs) => `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`;
const key = fc.oneof({ weight: 8, arbitrary: pick(KEYS) }, { weight: 1, arbitrary: string });

/** Any JSON, as a text. */
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 5, depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: string.map((text) => JSON.stringify(text)) },
    { weight: 2, arbitrary: number },
    { weight: 2, arbitrary: pick(['null', 'true', 'false']) },
    { weight: 2, arbitrary: fc.array(tie('json'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`) },
    { weight: 4, arbitrary: fc.array(fc.tuple(key, tie('json')), { maxLength: 5 }).map(object) },
  ),
}));

const maybe = (arbitrary, weight = 5) => fc.oneof({ weight, arbitrary }, { weight: 1, arbitrary: json });
const text = (list) => pick(list).map((one) => JSON.stringify(one));
const list = (arbitrary, maxLength = 4) =>
  fc.array(arbitrary, { maxLength }).map((items) => `[${items.join(',')}]`);
const record = (fields) =>
  fc
    .tuple(
      ...Object.values(fields).map((arbitrary) => fc.option(arbitrary, { nil: null, freq: 2 })),
      fc.option(fc.tuple(key, json), { nil: null, freq: 10 }),
    )
    .map((values) => {
      const more = values.pop();
      const pairs = Object.keys(fields).flatMap((name, i) => (values[i] === null ? [] : [[name, values[i]]]));
      return object(more === null ? pairs : [...pairs, more]);
    });

const EFFECTS = ['-4', '-3', '-2', '-1', '-0.5', '-0.125', '0', '0.5', '1', '2'];
const TYPES = [
  'booster',
  'hedge_adverb',
  'hedge_other',
  'universal',
  'other',
  'causal',
  'rebuttal_frame',
  'future',
];
const entry = record({
  cue: maybe(text([...CUES, ...WORDS])),
  type: maybe(text(TYPES), 9),
  effect: maybe(pick(EFFECTS), 9),
  vote: text(['weak', 'fair', 'strong']),
  pattern: pick(['true', 'false']),
  forms: text(['verb', 'noun']),
  scope: text(['clause', 'frame', 'subject', 'disclaimer']),
  needs: list(text(['attributive', 'negated', 'clause-start']), 2),
  forbids: list(text(['attributive', 'negated']), 2),
  covers: pick(['true', 'false']),
});
export const lexicon = maybe(
  record({
    add: maybe(list(entry, 5), 9),
    remove: maybe(list(text(WORDS))),
    reweight: fc.array(fc.tuple(pick(WORDS), maybe(pick(EFFECTS), 9)), { maxLength: 3 }).map(object),
  }),
  12,
);
const rules = fc
  .array(
    fc.tuple(
      pick([
        'hedge-stack',
        'exposed-claim',
        'one-sided',
        'unsourced-figure',
        'no-such-rule',
        '__proto__',
        'x/y',
      ]),
      maybe(
        fc.oneof(
          text(['off', 'info', 'warn', 'error']),
          record({ severity: text(['warn', 'loud']), hedges: number }),
        ),
      ),
    ),
    { maxLength: 4 },
  )
  .map(object);
const layer = {
  extends: maybe(fc.oneof(text(['op-ed', 'student', 'none']), list(text(['op-ed', 'student'])))),
  rules: maybe(rules),
  thresholds: maybe(
    list(
      record({
        measure: text(['words', 'claims', 'x']),
        min: number,
        max: number,
        severity: text(['warn']),
        message: string.map((one) => JSON.stringify(one)),
      }),
    ),
  ),
  lexicon,
};
const configuration = record({
  ...layer,
  plugins: maybe(list(text(['./none.mjs', 'none', 'node:fs', '', '../..']))),
  ignore: maybe(
    list(
      fc.oneof(
        text(PATTERNS),
        string.map((one) => JSON.stringify(one)),
      ),
    ),
    9,
  ),
  overrides: maybe(list(record({ files: maybe(fc.oneof(text(PATTERNS), list(text(PATTERNS)))), ...layer }))),
  analyze: maybe(record({ out: text(['o', '../o', '']), format: text(['json']), paper: text(['a4']) })),
  check: maybe(
    record({ failOn: text(['warn', 'never', 'x']), maxWarnings: number, baseline: text(['b.json']) }),
  ),
});

/** A file of JSON as it may be on disk: whole, cut, doubled, nested beyond measure, in another encoding. */
export const spoiledJson = (whole) =>
  fc
    .tuple(whole, fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 24 }))
    .map(([made, at, how]) => {
      const place = Math.floor(at * made.length);
      if (how === 0) return made.slice(0, place);
      if (how === 1) return `${made.slice(0, place)}\0${made.slice(place)}`;
      if (how === 2) return `\ufeff${made}`;
      if (how === 3) return `${'['.repeat(20_000)}${made}`;
      if (how === 4) return `${'{"rules":'.repeat(5000)}${made}`;
      if (how === 5) return made + made;
      if (how === 6) return `// comment\n${made}`;
      if (how === 7) return '';
      return made;
    });

export const configurationFile = spoiledJson(maybe(configuration, 12));
export const ignoreFile = fc
  .array(fc.oneof(pick(PATTERNS), string), { maxLength: 6 })
  .map((lines) => lines.join('\n'));
const known = record({
  schema: maybe(text(['hedgerow/baseline@1', 'hedgerow/baseline@2']), 9),
  essays: maybe(
    fc
      .array(
        fc.tuple(
          pick(['essay.md', '../x.md', '/etc/passwd', '__proto__', 'gone.md', '']),
          maybe(
            list(
              record({
                rule: text(['hedge-stack', 'x']),
                fingerprint: text(['a', '0'.repeat(64)]),
                quote: json,
              }),
            ),
          ),
        ),
        { maxLength: 4 },
      )
      .map(object),
    9,
  ),
});
export const baselineFile = spoiledJson(maybe(known, 12));
