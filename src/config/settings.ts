/** From layers of configuration to settings: each over the one before. */
import {
  DEFAULT_SETTINGS,
  type Level,
  mergedLexicon,
  type OptionValue,
  type RuleSettings,
  type Settings,
  type Threshold,
} from '../model/index.js';
import type { ConfigLayer, RuleEntry, ThresholdEntry } from './define.js';
import { PRESETS } from './presets/index.js';

/** The settings of a configuration where none of its overrides applies. It is not validated: unknown names have no effect. */
export function settingsOf(...layers: readonly ConfigLayer[]): Settings {
  return layers.flatMap(unfolded).reduce(over, DEFAULT_SETTINGS);
}

/** The presets that a layer extends, and the layer itself. */
function unfolded(layer: ConfigLayer): ConfigLayer[] {
  const named = layer.extends === undefined ? [] : [layer.extends].flat();
  return [...named.flatMap((id) => PRESETS.find((preset) => preset.id === id)?.layer ?? []), layer];
}

function over(settings: Settings, { rules = {}, thresholds = [], lexicon = {} }: ConfigLayer): Settings {
  const merged: Record<string, RuleSettings> = { ...settings.rules };
  for (const [id, entry] of Object.entries(rules)) {
    const { severity, options } = readEntry(entry);
    const before = merged[id];
    merged[id] = {
      ...before,
      ...(severity === undefined ? {} : { severity }),
      options: { ...before?.options, ...options },
    };
  }
  const limits = thresholds.flatMap(limitsIn);
  // A layer that sets a limit on a measure replaces all limits that earlier layers set on it.
  const kept = settings.thresholds.filter(
    (old) => !limits.some(({ measure, bound }) => measure === old.measure && bound === old.bound),
  );
  return {
    ...settings,
    rules: merged,
    thresholds: [...kept, ...limits],
    lexicon: mergedLexicon(settings.lexicon, lexicon),
  };
}

function readEntry(entry: RuleEntry): RuleSettings {
  if (typeof entry === 'string') return { severity: entry };
  const { severity, ...options } = entry;
  return {
    ...(severity === undefined ? {} : { severity: severity as Level }),
    options: options as Record<string, OptionValue>,
  };
}

function limitsIn({ measure, min, max, when = {}, severity = 'warn', message }: ThresholdEntry): Threshold[] {
  const rest = { when, severity, message: message ?? null };
  return [
    ...(min === undefined ? [] : [{ measure, bound: 'min' as const, limit: min, ...rest }]),
    ...(max === undefined ? [] : [{ measure, bound: 'max' as const, limit: max, ...rest }]),
  ];
}
