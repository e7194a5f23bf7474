/** The end of a run that did one part: its figures in one file, for `hedgerow merge`. */
import type { OutputFolder } from '../../export/files.js';
import type { OutputFormat, PrintPaper } from '../../export/formats.js';
import type { Norms, Problem } from '../../model/index.js';
import { SHARD_SCHEMA, type Shard, shardFile } from '../../shard/index.js';
import type { CorpusWanted, EssayOutcome } from '../briefings/together.js';
import type { FoundFile } from '../input.js';
import { figuresOf } from '../work/kept.js';
import { makerOf, normsDigest, type SettingsOf } from './maker.js';

export interface ShardDone {
  readonly shard: Shard;
  /** Of the whole run. */
  readonly files: readonly FoundFile[];
  /** Those of this part, as indices into `files`, and what became of each. */
  readonly mine: readonly number[];
  readonly essays: readonly EssayOutcome[];
  readonly unusable: readonly Problem[];
}

/** What the run was asked for. */
interface Asked {
  readonly paper: PrintPaper;
  readonly formats: readonly OutputFormat[];
  readonly corpus: CorpusWanted;
  readonly norms?: Norms | undefined;
  readonly configuration?: SettingsOf | undefined;
}

/** The file's name, as messages call it. @throws ProblemError `write-failed`. */
export async function writeShard(
  { shard, files, mine, essays, unusable }: ShardDone,
  { paper, formats, corpus, norms, configuration }: Asked,
  folder: OutputFolder,
): Promise<string> {
  const { version, ...method } = makerOf(files, configuration);
  const { name, bytes } = shardFile(
    {
      schema: SHARD_SCHEMA,
      tool: { name: 'hedgerow', version },
      method,
      run: { paper, formats, corpus, norms: normsDigest(norms) },
      shard,
      files: files.map(({ relative }) => relative),
      roots: files.map(({ root }) => root),
      unusable,
    },
    essays.map(({ file: _, analyzed, ...record }, i) => ({
      file: mine[i]!,
      analyzed: analyzed === null ? null : figuresOf(analyzed),
      ...record,
    })),
  );
  await folder.write(name, bytes);
  return folder.shown(name);
}
