/**
 * The configuration as people write it, and helpers that let editors complete it. Light: configurations and plug-ins in TypeScript that
 * import `hedgerow` get this file.
 */
import type { Bounds, HouseLexicon, Level, OptionValue } from '../model/index.js';

/** A severity, or options with or without one. */
export type RuleEntry = Level | { readonly severity?: Level; readonly [option: string]: OptionValue | Level };

export interface ThresholdEntry {
  /** A count, rate, share or mean by name: docs/configuration.md lists them. */
  readonly measure: string;
  /** The least that passes. */
  readonly min?: number;
  /** The most that passes. */
  readonly max?: number;
  /** The limit applies only to essays in which these measures lie so: `{ words: { above: 600 } }`. */
  readonly when?: Readonly<Record<string, Bounds>>;
  /** Default: "warn". */
  readonly severity?: Level;
  /** What to say instead of the figures. */
  readonly message?: string;
}

/** Settings for all essays or, in `overrides`, for some. */
export interface ConfigLayer {
  /** Presets to begin with, later ones over earlier: "op-ed", "editorial", "student". */
  readonly extends?: string | readonly string[];
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  readonly thresholds?: readonly ThresholdEntry[];
  /** Words of the house: docs/house-lexicon.md. */
  readonly lexicon?: HouseLexicon;
}

export interface OverrideEntry extends ConfigLayer {
  /** Globs, relative to the configuration's folder. One without "/" matches in every folder; one that begins with "!" excludes. */
  readonly files: string | readonly string[];
}

/** Defaults for the options of `hedgerow analyze` and `hedgerow corpus`; paths are relative to the configuration's folder. */
export interface AnalyzeDefaults {
  readonly out?: string;
  readonly format?: string | readonly string[];
  readonly paper?: string;
  readonly norms?: string;
  readonly browser?: string;
}

/** Defaults for the options of `hedgerow check`; paths are relative to the configuration's folder. */
export interface CheckDefaults {
  readonly failOn?: string;
  readonly maxWarnings?: number;
  readonly baseline?: string;
}

/** A configuration as people write it. What is left out stays as the program has it. */
export interface UserConfig extends ConfigLayer {
  /** Where editors find the schema. */
  readonly $schema?: string;
  /** Essays to skip: patterns as in .gitignore, relative to the configuration's folder. */
  readonly ignore?: readonly string[];
  /** Plug-ins: files relative to the configuration ("./house/rules.mjs"), or packages. docs/plugins.md. */
  readonly plugins?: readonly string[];
  /** Later ones over earlier. */
  readonly overrides?: readonly OverrideEntry[];
  readonly analyze?: AnalyzeDefaults;
  readonly check?: CheckDefaults;
}

/** The configuration itself: written so that editors know its type. */
export function defineConfig(config: UserConfig): UserConfig {
  return config;
}

export { defineRule } from '../judge/rule.js';
export { defineDetector, definePlugin, defineReporter, defineSection } from '../plugins/plugin.js';
