/** The essays of a check, one after the other: analyzed in threads, reported in the order of the files, and then released. */
import { policyOf, RULES, withinMost } from '../../judge/index.js';
import { type CheckedEssay, type Problem, ProblemError, type Settings } from '../../model/index.js';
import { loadedPlugins } from '../../plugins/load.js';
import type { FoundFile } from '../input.js';
import { type Analyst, analystWith, threadsFor } from '../work/analyst.js';
import type { Baseline } from './baseline.js';

export interface EssayToCheck {
  readonly file: FoundFile;
  /** Relative to where the command runs. */
  readonly path: string;
  readonly settings: Settings;
}

/** How many essays a thread may be ahead of the one that is reported next. */
const AHEAD = 3;

/**
 * Holds only a few at a time, however many there are. Essays that ask to be left out are skipped, and `onPassedOver` is called.
 * @throws ProblemError where what keeps one essay from being analyzed keeps all of them; the signal's reason where it was stopped.
 */
export async function* checkedEssays(
  essays: readonly EssayToCheck[],
  baseline: Baseline | null,
  signal: AbortSignal,
  onPassedOver: (note: Problem) => void,
): AsyncGenerator<CheckedEssay> {
  const threads = threadsFor(essays.length);
  const analyst = analystWith(threads);
  const stop = () => void analyst.close();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const held: Promise<CheckedEssay>[] = [];
    let next = 0;
    const fill = () => {
      while (next < essays.length && held.length < Math.max(1, threads * AHEAD)) {
        const essay = checked(essays[next++]!, baseline, analyst);
        essay.catch(() => {}); // told when its turn comes
        held.push(essay);
      }
    };
    for (fill(); held.length > 0; fill()) {
      signal.throwIfAborted();
      const essay = await held.shift()!;
      if (essay.failure?.code === 'passed-over') onPassedOver(essay.failure);
      else yield essay;
    }
    signal.throwIfAborted();
  } finally {
    signal.removeEventListener('abort', stop);
    await analyst.close();
  }
}

async function checked(
  { file, path, settings }: EssayToCheck,
  baseline: Baseline | null,
  analyst: Analyst,
): Promise<CheckedEssay> {
  // The most pressing of the new findings can only be chosen once it is known which are new.
  const result = await analyst.check({ file, settings, allFindings: baseline !== null });
  if ('failed' in result) {
    if (result.failed.code === 'bad-weights') throw new ProblemError(result.failed);
    return { path, document: null, failure: result.failed };
  }
  const { document } = result;
  if (baseline === null) return { path, document, failure: null };
  const marked = baseline.marked(path, document);
  const { rules } = await loadedPlugins(settings.plugins);
  const policy = policyOf(settings, [...RULES, ...rules]);
  const findings = withinMost(marked.findings, policy, document.essay.words);
  return { path, document: { ...marked, findings }, failure: null };
}
