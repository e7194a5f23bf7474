/** A process that checks what it is sent, so that what hangs can be killed. Arguments: the folder of the program's modules. */
import { program, schemaCheck } from './program.mjs';
import { targets } from './targets.mjs';

const loaded = await program(process.argv[2]);
const known = new Map(targets(loaded, await schemaCheck(loaded)).map((target) => [target.name, target]));

process.on('disconnect', () => process.exit());
process.on('message', async ({ target, value }) => {
  const from = performance.now();
  let wrong;
  try {
    wrong = await known.get(target).check(value);
  } catch (error) {
    wrong = [error.stack ?? String(error)];
  }
  process.send({ wrong, milliseconds: performance.now() - from });
});
process.send('ready');
