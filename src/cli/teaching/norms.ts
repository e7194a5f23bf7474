/** The command `norms`: from a folder of essays to a reference set that `analyze --norms` compares with. */
import { basename, dirname } from 'node:path';
import { OutputFolder } from '../../export/files.js';
import { counted, type NormsMade, ProblemError } from '../../model/index.js';
import { buildNorms, type NormEssay, normsJson, UNNAMED_GENRE } from '../../norms/index.js';
import { analyzeSource } from '../../pipeline.js';
import { type FoundFile, findFiles } from '../../read/find.js';
import { comparedFigures } from '../../report/index.js';
import { INPUT_EXTENSIONS } from '../input.js';
import { EXIT_DONE, EXIT_NOT_DONE, type Process } from '../process.js';
import { failureLine } from '../progress.js';
import { breathe } from '../signals.js';
import { colorsFor } from '../terminal.js';
import { sourceOf } from '../work/source.js';

/** As typed. */
export interface NormsFlags {
  readonly out: string;
}

/**
 * Essays that cannot be read are named and left out; the set is written of the others.
 * @throws ProblemError `too-few-norms` where they are fewer than 20; `write-failed`.
 */
export async function norms(path: string, { out }: NormsFlags, host: Process): Promise<number> {
  const { stdout, stderr, env } = host;
  const colors = colorsFor(stderr, env);
  const { files, problems } = findFiles([path], INPUT_EXTENSIONS);
  const failures = [...problems];
  const essays: NormEssay[] = [];
  let made: Omit<NormsMade, 'texts'> | undefined;
  for (const file of files) {
    await breathe();
    try {
      const read = await readEssay(file);
      essays.push(read.essay);
      made = read.made;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.problem.code === 'passed-over') {
        stderr.write(`${colors.dim(error.message)}\n`);
        continue;
      }
      failures.push({ ...error.problem, root: 0 });
    }
  }
  for (const failure of failures) stderr.write(`${failureLine(failure, colors)}\n`);
  if (made === undefined) return EXIT_NOT_DONE;
  const set = buildNorms(essays, { made, path });
  const folder = new OutputFolder(dirname(out));
  await folder.open();
  await folder.write(basename(out), normsJson(set));
  const named = set.genres.filter(({ name }) => name !== UNNAMED_GENRE);
  const genres = named.map(({ name, texts }) => `${name} ${texts}`).join(', ');
  stdout.write(
    `${counted(set.texts, 'essay')}${genres && ` (${genres})`} make the reference set ${out}.\n` +
      `Compare with it: hedgerow analyze PATH --norms ${out}\n`,
  );
  return failures.length === 0 ? EXIT_DONE : EXIT_NOT_DONE;
}

async function readEssay(file: FoundFile): Promise<{ essay: NormEssay; made: Omit<NormsMade, 'texts'> }> {
  const document = analyzeSource(await sourceOf(file));
  const [folder] = file.relative.includes('/') ? file.relative.split('/') : [];
  const genre = document.essay.section ?? folder ?? null;
  return {
    essay: { figures: comparedFigures(document), sha256: document.source.sha256, genre },
    made: { version: document.tool.version, ...document.method },
  };
}
