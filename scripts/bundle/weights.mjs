import { posix } from 'node:path';

const FILES = { filter: /\/models\/\w+\.js$/ };

/** As it is called from dist/bundle. */
const called = (path) => `../../models/${posix.basename(path)}`;

/** The files of trained weights stay files: they can be trained anew, and are checked when loaded. */
export const weights = {
  name: 'weights',
  setup({ onResolve }) {
    onResolve(FILES, ({ path }) => ({ path: called(path), external: true }));
  },
};

/** The same for a script, which would take an empty file for one: that a name is missing, only modules are told. */
export const checkedWeights = {
  name: 'checked-weights',
  setup({ onResolve, onLoad }) {
    onResolve(FILES, ({ path, namespace }) =>
      namespace === 'weights'
        ? { path, external: true }
        : { path: called(path), namespace: 'weights', sideEffects: false },
    );
    onLoad({ filter: /.*/, namespace: 'weights' }, ({ path }) => ({
      contents: `const file = require('${path}');
if (Object.keys(file).length === 0) throw new Error('${posix.basename(path)} holds nothing');
module.exports = file;`,
    }));
  },
};
