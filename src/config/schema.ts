/** What a configuration may hold, built from the catalogs. The checks and the JSON Schema of a configuration are made from this. */
import { z } from 'zod';
import { OUTPUT_FORMATS, PAPERS } from '../export/formats.js';
import { MEASURES, type Option, RULES, type Rule } from '../judge/index.js';
import { LEVELS, type Level } from '../model/index.js';
import { FAIL_LEVELS } from './fail-levels.js';
import { LEXICON_SCHEMA } from './lexicon-schema.js';
import { PRESETS } from './presets/index.js';

const level = z.enum(LEVELS as [Level, ...Level[]]);
const names = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  z.enum(items.map(({ id }) => id) as [string, ...string[]]);
const text = z.string().min(1);

function optionSchema(option: Option): z.ZodType {
  const { default: standard, gloss } = option;
  if (typeof standard === 'boolean') return z.boolean().meta({ description: gloss, default: standard });
  if (typeof standard === 'number') {
    const { min, max, whole } = option as Extract<Option, { min: number }>;
    const number = (whole ? z.int() : z.number()).min(min).max(max);
    return number.meta({ description: gloss, default: standard });
  }
  return z.array(text).meta({ description: gloss, default: [...standard] });
}

function ruleSchema({ gloss, severity, options }: Rule): z.ZodType {
  const each = Object.entries(options).map(([name, option]) => [name, optionSchema(option).optional()]);
  return z
    .union([
      level,
      z.strictObject({
        severity: level.optional().describe(`Where left out: ${severity}.`),
        ...(Object.fromEntries(each) as Record<string, z.ZodOptional<z.ZodType>>),
      }),
    ])
    .describe(gloss);
}

const rulesSchema = (rules: readonly Rule[]) =>
  z
    .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule).optional()])))
    .describe('By the id of a rule: a severity, or its options and a severity.');

const measure = names(MEASURES);

const threshold = z
  .strictObject({
    measure: measure.describe('A count, rate, share or mean.'),
    min: z.number().optional().describe('The least that passes.'),
    max: z.number().optional().describe('The most that passes.'),
    when: z
      .partialRecord(measure, z.strictObject({ above: z.number().optional(), below: z.number().optional() }))
      .optional()
      .describe('Other measures that must lie so for the limit to hold at all.'),
    severity: level.optional().describe('Default: warn.'),
    message: text.optional().describe('What to say instead of the figures.'),
  })
  .refine(({ min, max }) => min !== undefined || max !== undefined, { error: 'limit' })
  .describe('A limit on a count or rate of an essay.');

const preset = names(PRESETS);

const layerOf = (rules: z.ZodType) => ({
  extends: z
    .union([preset, z.array(preset)])
    .optional()
    .describe('Presets to begin with, later ones over earlier.'),
  rules: rules.optional(),
  thresholds: z.array(threshold).optional().describe('Limits on counts and rates.'),
  lexicon: LEXICON_SCHEMA.optional(),
});

const globs = z.union([text, z.array(text).min(1)]);
const formats = names(OUTPUT_FORMATS);

/** `rules`: those that can be set; where there are plug-ins, theirs too. */
function configFor(rules: z.ZodType) {
  const layer = layerOf(rules);
  return z.strictObject({
    $schema: z.string().optional().describe('Where editors find this schema.'),
    ...layer,
    plugins: z
      .array(text)
      .optional()
      .describe('Plug-ins: files relative to the configuration ("./house/rules.mjs"), or packages.'),
    ignore: z.array(text).optional().describe('Essays to pass over: patterns as in .gitignore.'),
    overrides: z
      .array(
        z.strictObject({
          files: globs.describe('Globs, relative to the folder of the configuration.'),
          ...layer,
        }),
      )
      .optional()
      .describe('For some essays; later ones over earlier.'),
    analyze: z
      .strictObject({
        out: text.optional().describe('Folder to write to.'),
        format: z
          .union([formats, z.array(formats)])
          .optional()
          .describe('What to write.'),
        paper: z.enum(PAPERS).optional().describe('Paper of the PDFs.'),
        norms: text.optional().describe('Reference set to compare with.'),
        browser: text.optional().describe('Browser to print with.'),
      })
      .optional()
      .describe('Defaults for the options of "hedgerow analyze" and "hedgerow corpus".'),
    check: z
      .strictObject({
        failOn: z.enum(FAIL_LEVELS).optional().describe('From which severity on findings fail the check.'),
        maxWarnings: z.int().min(0).optional().describe('More warnings than these fail the check.'),
        baseline: text.optional().describe('File of findings that are known.'),
      })
      .optional()
      .describe('Defaults for the options of "hedgerow check".'),
  });
}

const OWN_RULES = rulesSchema(RULES);
export const CONFIG = configFor(OWN_RULES);

/** A configuration with rules of plug-ins. */
export const configWith = (rules: readonly Rule[]) =>
  rules.length === 0 ? CONFIG : configFor(rulesSchema([...RULES, ...rules]));

/** JSON Schema (draft 2020-12) of a configuration. */
export function configSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(CONFIG, {
      // Rules of plug-ins, which are checked when the configuration is read.
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema === (OWN_RULES as unknown)) jsonSchema.patternProperties = { '/': {} };
      },
    }),
    $id: 'urn:hedgerow:config:1',
    title: 'hedgerow configuration',
    description: 'hedgerow.config.json, or the key "hedgerow" of package.json.',
  };
}
