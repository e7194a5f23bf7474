/** The work of the command `merge`: from the files of shards to what one run would have written of all essays together. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OutputFolder } from '../../export/files.js';
import { OUTPUT_FORMATS, PAPERS } from '../../export/formats.js';
import { type EssayRecord, ProblemError, problem } from '../../model/index.js';
import { fileProblem } from '../../read/file.js';
import { isShardName, type Joined, joinShards, type NamedShard, readShard } from '../../shard/index.js';
import { TOOL_VERSION } from '../../version.js';
import { finishTogether } from '../briefings/finish.js';
import type { EssayOutcome } from '../briefings/together.js';
import { chosenEpoch, chosenFormats } from '../choices.js';
import type { Process } from '../process.js';
import { keptOf } from '../work/kept.js';

/** As typed. */
export interface MergeFlags {
  readonly out: string;
  readonly format?: readonly string[];
  readonly browser?: string;
  readonly quiet?: boolean;
}

/** @throws ProblemError where the files are not the shards of one run, all of them: nothing is written then. */
export async function merge(paths: readonly string[], flags: MergeFlags, host: Process): Promise<number> {
  const epoch = chosenEpoch(host.env.SOURCE_DATE_EPOCH);
  const wanted = flags.format === undefined ? null : chosenFormats(flags.format);
  const files = [...new Set(paths.flatMap(shardsAt))];
  const joined = joinShards(files.map(readNamed), TOOL_VERSION);
  const { run } = joined.header;
  const paper = PAPERS.find((one) => one === run.paper);
  if (paper === undefined) {
    throw new ProblemError(problem('bad-shard-file', { path: files[0]!, reason: `paper ${run.paper}` }));
  }
  const known = (formats: readonly string[]) =>
    OUTPUT_FORMATS.map(({ id }) => id).filter((id) => formats.includes(id));
  return finishTogether(
    {
      essays: await outcomesOf(joined),
      unusable: joined.unusable,
      formats: known(run.formats),
      corpus: { formats: wanted ?? known(run.corpus.formats), from: run.corpus.from },
      paper,
      epoch,
      out: flags.out,
      folder: new OutputFolder(flags.out),
      browser: flags.browser,
      pdfByName: wanted?.includes('pdf') ?? false,
      quiet: flags.quiet ?? false,
    },
    host,
  );
}

/** A file by its name; of a folder, all below it that are named as shards are, in the order of their paths. */
function shardsAt(path: string): string[] {
  let names: string[];
  try {
    if (!statSync(path).isDirectory()) return [path];
    names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    throw new ProblemError(fileProblem(error, path), { cause: error });
  }
  const found = names.filter((name) => isShardName(name.replace(/^.*[/\\]/, ''))).sort();
  if (found.length === 0) throw new ProblemError(problem('no-shards', { path }));
  return found.map((name) => join(path, name));
}

function readNamed(path: string): NamedShard {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new ProblemError(fileProblem(error, path), { cause: error });
  }
  return { path, ...readShard(bytes, path) };
}

async function outcomesOf({ header, records }: Joined): Promise<EssayOutcome[]> {
  // Loaded here, because the check of records needs a library.
  const { recordComplaint } = await import('./saved-record.js');
  return records.map(({ record, path }, i) => {
    const relative = header.files[i]!;
    const complaint = recordComplaint(record);
    if (complaint !== null) {
      throw new ProblemError(problem('bad-shard-file', { path, reason: `${relative}: ${complaint}` }));
    }
    const { analyzed, ...rest } = record as EssayRecord;
    const file = { path: relative, relative, root: header.roots[i]! };
    return { ...rest, file, analyzed: analyzed === null ? null : keptOf(analyzed) };
  });
}
