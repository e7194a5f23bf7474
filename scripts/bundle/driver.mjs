import { join, sep } from 'node:path';
import { ROOT } from './places.mjs';

/**
 * Of the browser's driver, what speaks to one that runs: a tenth of it. What it would load to start browsers, or to speak to them
 * in another way, stays in its package, and is never asked for.
 */
export const driver = {
  name: 'driver',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^puppeteer-core$/ }, () => ({
      path: 'connect',
      namespace: 'driver',
      sideEffects: false,
    }));
    // It can tell of every message, and asks for each whether it is to.
    onLoad({ filter: /[\\/]puppeteer-core[\\/].*[\\/]common[\\/]Debug\.js$/ }, () => ({
      contents: 'export const debug = () => () => {};',
    }));
    onLoad({ filter: /.*/, namespace: 'driver' }, () => ({
      resolveDir: ROOT,
      contents:
        "export { _connectToBrowser as connect } from 'puppeteer-core/internal/common/BrowserConnector.js';",
    }));
    onResolve({ filter: /./ }, ({ path, kind, importer, resolveDir }) => {
      if (kind !== 'dynamic-import' || !/[\\/]puppeteer-core[\\/]/.test(importer) || path === 'debug') return;
      if (!path.startsWith('.')) return { path, external: true };
      const [, inside] = join(resolveDir, path).split(join('lib', 'esm', 'puppeteer') + sep);
      return { path: `puppeteer-core/internal/${inside.split(sep).join('/')}`, external: true };
    });
  },
};
