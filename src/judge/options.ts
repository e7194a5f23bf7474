/** The options of a rule, declared as data, from which the documentation, the configuration's schema and its checks are made. */
import type { OptionValue } from '../model/index.js';

export interface NumberOption {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** Whole numbers only. */
  readonly whole?: boolean;
  /** What it decides, in a sentence. */
  readonly gloss: string;
}

export interface FlagOption {
  readonly default: boolean;
  readonly gloss: string;
}

/** A list of words. */
export interface ListOption {
  readonly default: readonly string[];
  readonly gloss: string;
}

/** What of a rule can be set, with its limits: settings outside them are refused. */
export type Option = NumberOption | FlagOption | ListOption;

/** By name. */
export type Options = Readonly<Record<string, Option>>;

/** What a rule is handed: a value for each of its options. */
export type Values<Declared extends Options> = {
  readonly [Name in keyof Declared]: Declared[Name] extends NumberOption
    ? number
    : Declared[Name] extends FlagOption
      ? boolean
      : readonly string[];
};

/** The declared values, and over them those that are set. */
export function valuesOf<Declared extends Options>(
  declared: Declared,
  set: Readonly<Record<string, OptionValue>> = {},
): Values<Declared> {
  const values: Record<string, OptionValue> = {};
  for (const [name, option] of Object.entries(declared)) values[name] = set[name] ?? option.default;
  return values as Values<Declared>;
}

/** How many findings a rule gives at most, an option that most rules have. */
export const most = (number: number): NumberOption => ({
  default: number,
  min: 1,
  max: 1000,
  whole: true,
  gloss: 'The most findings in one essay.',
});

/** How sure a move must be: an option of rules that would otherwise send an editor looking for nothing. */
export const confidence = (number: number, what: string): NumberOption => ({
  default: number,
  min: 0,
  max: 1,
  gloss: `How sure ${what} must be; less sure ones are left alone.`,
});

/** A place on the scale of strength. */
export const strength = (number: number, gloss: string): NumberOption => ({
  default: number,
  min: -3,
  max: 3,
  gloss,
});

/** A count of things. */
export const count = (number: number, gloss: string, min = 1): NumberOption => ({
  default: number,
  min,
  max: 100_000,
  whole: true,
  gloss,
});
