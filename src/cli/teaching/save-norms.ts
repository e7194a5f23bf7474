/** The command `save-norms`: makes the reference set that ships with the program. */
import { EXIT_DONE, type Process } from '../process.js';
import { endWithoutWord } from '../signals.js';
import { replaceUnloadable, writeWeights } from '../weights.js';

/** As typed. */
export interface SaveNormsFlags {
  readonly data: string;
}

/** @throws ProblemError where the folder lacks the texts. */
export async function saveNorms({ data }: SaveNormsFlags, { stdout }: Process): Promise<number> {
  await replaceUnloadable(['norms']);
  const { shippedNormsFile } = await import('../../learn/shipped-norms.js');
  endWithoutWord();
  const { file, texts } = shippedNormsFile(data);
  writeWeights('norms', file);
  stdout.write(`${texts} texts, ${(file.length / 1000).toFixed(1)} kB\n`);
  return EXIT_DONE;
}
