/** The configuration that a command runs with, from its flags; and how it is shown. */
import { type Configuration, readConfiguration } from '../config/index.js';
import { LEVELS, type Level, type Problem, ProblemError, problem } from '../model/index.js';
import type { Input } from './input.js';

/** As typed. */
export interface ConfigFlags {
  /** A file; false where none is to be used. */
  readonly config?: string | false;
  /** "ID: severity". */
  readonly rule?: readonly string[];
  /** Show the settings that apply (to a file, if one is named). */
  readonly printConfig?: string | true;
}

/** @throws ProblemError where the configuration or a --rule is invalid. */
export async function configurationFrom({ config, rule = [] }: ConfigFlags): Promise<Configuration> {
  const rules = Object.fromEntries(rule.map(ruleFlag));
  const configuration = await readConfiguration({ cwd: process.cwd(), config, flags: { rules } });
  if (rule.length > 0) {
    const { validConfig } = await import('../config/validate.js');
    validConfig({ rules }, { path: '--rule' }, configuration.plugins.rules);
  }
  return configuration;
}

function ruleFlag(value: string): [string, Level] {
  const [, id, level] = /^\s*([\w./-]+)\s*[:=]\s*([\w-]+)\s*$/.exec(value) ?? [];
  if (id === undefined || level === undefined) throw new ProblemError(problem('bad-rule-flag', { value }));
  const known = LEVELS.find((one) => one === level.toLowerCase());
  return [id, known ?? (level as Level)];
}

/** The files that are not skipped, and a note for each that was named but is skipped. */
export function withoutIgnored(
  input: Input,
  configuration: Pick<Configuration, 'ignoredBy'> | undefined,
  paths: readonly string[],
): { readonly input: Input; readonly notes: readonly Problem[]; readonly ignored: number } {
  /** What says that a file is skipped, by its index; null for the others. */
  const ignoring = input.files.map((file) => configuration?.ignoredBy(file.path) ?? null);
  const notes = input.files.flatMap((file, i) => {
    const by = ignoring[i];
    const named = paths[file.root] === file.path;
    return typeof by === 'string' && named ? [problem('ignored', { path: file.path, by })] : [];
  });
  const isKept = (_: unknown, i: number) => ignoring[i] === null;
  return {
    input: { ...input, files: input.files.filter(isKept), folders: input.folders.filter(isKept) },
    notes,
    ignored: ignoring.filter((by) => by !== null).length,
  };
}

/** The effective configuration, for a file where one is named, as JSON with a final newline. */
export async function shownConfiguration(configuration: Configuration, file: string | true): Promise<string> {
  const { effectiveRules, RULES } = await import('../judge/index.js');
  const named = typeof file === 'string' ? file : null;
  const settings = named === null ? configuration.settings : configuration.settingsFor(named);
  const { analyze, check, path } = configuration;
  const shown = {
    config: path,
    ...(settings.plugins === undefined ? {} : { plugins: settings.plugins.map(({ name }) => name) }),
    ...(named === null
      ? {}
      : {
          file: named,
          ignoredBy: configuration.ignoredBy(named),
          overrides: configuration.overridesFor(named),
        }),
    rules: effectiveRules(settings, [...RULES, ...configuration.plugins.rules]),
    thresholds: settings.thresholds.map(({ measure, bound, limit, when, severity, message }) => ({
      measure,
      [bound]: limit,
      when,
      severity,
      ...(message === null ? {} : { message }),
    })),
    analyze,
    check,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
