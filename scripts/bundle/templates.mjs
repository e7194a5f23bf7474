import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import Handlebars from 'handlebars';
import { ROOT } from './places.mjs';

/** Templates compiled beforehand: the same exports as src/render/compiled.ts, without a compiler. */
export const templates = {
  name: 'templates',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]render[\\/]compiled\.ts$/ }, async () => {
      const { OPTIONS, partialNames, templateSource } = await import('../../dist/render/compiled.js');
      const pages = readdirSync(join(ROOT, 'templates'))
        .filter((file) => file.endsWith('.hbs'))
        .map((file) => basename(file, '.hbs'));
      const partials = partialNames();
      const codes = [...pages, ...partials].map(
        (name) => `${JSON.stringify(name)}: ${Handlebars.precompile(templateSource(name), OPTIONS)},\n`,
      );
      return {
        resolveDir: ROOT,
        contents: `import Handlebars from 'handlebars/runtime.js';
const CODES = {\n${codes.join('')}};
export const createEnvironment = () => Handlebars.create();
export const partialNames = () => ${JSON.stringify(partials)};
export const compiled = (environment, name) => environment.template(CODES[name]);`,
      };
    });
  },
};
