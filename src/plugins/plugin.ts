/** What a plug-in is: rules, detectors, sections of the briefing and output formats that a newsroom writes for itself. */
import type { Options, Rule } from '../judge/index.js';
import type { PluginSection } from '../report/index.js';
import type { Reporter } from '../reporters/reporter.js';
import type { PluginDetector } from '../tag/index.js';

/** A rule like the program's own, except that options may be left out. */
export type PluginRule = Omit<Rule, 'options'> & { readonly options?: Options };

/** What a plug-in's file exports as its default. */
export interface HedgerowPlugin {
  /** Lower case, words joined by "-". All ids of the plug-in begin with it: "house/no-clichés" is a rule of "house". */
  readonly name: string;
  /** To be raised when the plug-in's findings change, because documents record it. */
  readonly version?: string;
  readonly rules?: readonly PluginRule[];
  readonly detectors?: readonly PluginDetector[];
  readonly sections?: readonly PluginSection[];
  readonly reporters?: readonly Reporter[];
}

/** The plug-in itself: written so that editors know its type. */
export function definePlugin(plugin: HedgerowPlugin): HedgerowPlugin {
  return plugin;
}

/** The detector itself, as `definePlugin`. */
export function defineDetector(detector: PluginDetector): PluginDetector {
  return detector;
}

/** The section itself, as `definePlugin`. */
export function defineSection(section: PluginSection): PluginSection {
  return section;
}

/** The output format itself, as `definePlugin`. */
export function defineReporter(reporter: Reporter): Reporter {
  return reporter;
}

/** All that some plug-ins bring, with their names before the ids; checked. */
export interface Plugins {
  /** Names and versions, in order: what documents are told apart by. */
  readonly identities: readonly string[];
  readonly rules: readonly Rule[];
  readonly detectors: readonly PluginDetector[];
  readonly sections: readonly PluginSection[];
  readonly reporters: readonly Reporter[];
}

export const NO_PLUGINS: Plugins = { identities: [], rules: [], detectors: [], sections: [], reporters: [] };
