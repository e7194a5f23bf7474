/** Runs the examples that rules and detectors of plug-ins carry: what must be found, and what must not. */
import { DEFAULT_SETTINGS, ProblemError } from '../model/index.js';
import { analyzeSource } from '../pipeline.js';
import { NO_PLUGINS, type Plugins } from '../plugins/plugin.js';
import { sourceFromText } from '../read/source.js';

export interface TriedExample {
  readonly id: string;
  readonly example: string;
  readonly expected: 'fires' | 'silent';
  readonly passed: boolean;
  /** What went wrong where it failed by itself: the example holds no prose, the rule threw. */
  readonly reason: string | null;
}

/** Rules read their examples as Markdown, detectors as plain text; each is tried with nothing else of the plug-in. */
export function triedExamples(plugins: Plugins): TriedExample[] {
  const { rules, detectors } = plugins;
  return [
    ...rules.flatMap((rule) =>
      tried(rule, (text) => {
        const { findings, problems } = read(text, 'markdown', { ...NO_PLUGINS, rules: [rule] });
        return { found: findings.some((finding) => finding.rule === rule.id), problems };
      }),
    ),
    ...detectors.flatMap((detector) =>
      tried(detector, (text) => {
        let found = false;
        const watched = {
          ...detector,
          *detect(essay: Parameters<typeof detector.detect>[0]) {
            for (const marking of detector.detect(essay)) {
              found = true;
              yield marking;
            }
          },
        };
        const { problems } = read(text, 'plain-text', { ...NO_PLUGINS, detectors: [watched] });
        return { found, problems };
      }),
    ),
  ];
}

type Read = (text: string) => {
  readonly found: boolean;
  readonly problems: readonly { readonly code: string; readonly message: string }[];
};

function tried(
  { id, fires, silent }: { id: string; fires: readonly string[]; silent: readonly string[] },
  run: Read,
): TriedExample[] {
  const one = (example: string, expected: TriedExample['expected']): TriedExample => {
    try {
      const { found, problems } = run(example);
      const failed = problems.find(({ code }) => code === 'plugin-failed');
      const passed = failed === undefined && found === (expected === 'fires');
      return { id, example, expected, passed, reason: failed?.message ?? null };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return { id, example, expected, passed: false, reason: error.problem.message };
    }
  };
  return [...fires.map((text) => one(text, 'fires')), ...silent.map((text) => one(text, 'silent'))];
}

function read(text: string, format: 'markdown' | 'plain-text', plugins: Plugins) {
  return analyzeSource(sourceFromText(text, { format, path: 'the example' }), {
    settings: DEFAULT_SETTINGS,
    plugins,
  });
}
