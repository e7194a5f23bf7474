/** The command `plugin`: runs the examples of a plug-in. */
import { join } from 'node:path';
import { counted } from '../model/index.js';
import { foundPlugins, loadedPlugins } from '../plugins/load.js';
import { choice } from './choices.js';
import { triedExamples } from './plugin-examples.js';
import { EXIT_DONE, EXIT_FINDINGS, type Process } from './process.js';
import { colorsFor } from './terminal.js';

const TASKS = ['test'] as const;

/** @throws ProblemError where a plug-in is not there or not what it has to be. */
export async function plugin(task: string, names: readonly string[], host: Process): Promise<number> {
  choice(task, TASKS, 'plugin', 'task');
  const { stdout, env } = host;
  const colors = colorsFor(stdout, env);
  // As a configuration in this folder would name them; a file needs no "./" here.
  const references = await foundPlugins(names.map(asFile), join(process.cwd(), 'hedgerow.config.json'));
  const plugins = await loadedPlugins(references);
  const examples = triedExamples(plugins);
  for (const { id, example, expected, passed, reason } of examples) {
    if (passed) continue;
    const wanted = expected === 'fires' ? 'finds nothing, and should' : 'finds something, and should not';
    stdout.write(`${colors.red('failed')} ${id} ${reason ?? wanted}\n  ${example.replace(/\s+/g, ' ')}\n`);
  }
  const failed = examples.filter(({ passed }) => !passed).length;
  const things = [
    counted(plugins.rules.length, 'rule'),
    counted(plugins.detectors.length, 'detector'),
    counted(plugins.sections.length, 'section'),
    counted(plugins.reporters.length, 'output format'),
  ].join(', ');
  stdout.write(
    `${plugins.identities.join(', ')}: ${things}. ${examples.length - failed} of ${examples.length} examples pass.\n`,
  );
  return failed === 0 ? EXIT_DONE : EXIT_FINDINGS;
}

const asFile = (name: string): string =>
  /\.[mc]?[jt]s$/.test(name) && !/^(\.{1,2}[\\/]|[\\/]|[a-z]:)/i.test(name) ? `./${name}` : name;
