/** From arguments to an exit status: runs the command, and words what went wrong. */
import { CommanderError } from 'commander';
import { nearest, type Problem, ProblemError, problem } from '../model/index.js';

import { EXIT_DONE, EXIT_NOT_DONE, type Process } from './process.js';
import { program } from './program.js';

/** The exit status. Never throws for what a user got wrong. */
export async function main(args: readonly string[], host: Process): Promise<number> {
  let status = EXIT_DONE;
  const hedgerow = program(host, (result) => {
    status = result;
  });
  try {
    // "-:12", a line of standard input, is no option: with a blank before it, it is not read as one.
    const typed = args.map((arg) => (/^-:\d/.test(arg) ? ` ${arg}` : arg));
    await hedgerow.parseAsync(typed, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT_DONE;
    const wrong =
      usageProblem(error, hedgerow) ??
      (error instanceof ProblemError ? error.problem : await (await import('./weights.js')).damagedWeights());
    if (wrong === null) throw error;
    const { colorsFor } = await import('./terminal.js');
    host.stderr.write(`${colorsFor(host.stderr, host.env).red('error:')} ${wrong.message}\n`);
    return EXIT_NOT_DONE;
  }
}

/** Commander's own complaints in our words. */
function usageProblem(error: unknown, hedgerow: ReturnType<typeof program>): Problem | null {
  if (!(error instanceof CommanderError)) return null;
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const [option = ''] = named.split(/[ =]/);
  if (error.code === 'commander.unknownOption') {
    const known = [hedgerow, ...hedgerow.commands].flatMap((command) =>
      command
        .createHelp()
        .visibleOptions(command)
        .flatMap(({ long }) => long ?? []),
    );
    const near = nearest(option, known);
    return problem('unknown-option', { option, ...(near === null ? {} : { nearest: near }) });
  }
  if (error.code === 'commander.optionMissingArgument') {
    return problem('missing-value', { option: /--[\w-]+/.exec(named)?.[0] ?? named });
  }
  return problem('bad-usage', { reason: error.message.replace(/^error: /, '').replace(/\.$/, '') });
}
