import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

/** Removes what the compiler once made of modules that are gone: it would lie in the package for good. */
export function removeStale() {
  for (const path of readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' })) {
    const [, module] = /^(?!bundle\b)(.+?)\.(?:js|d\.ts)$/.exec(path) ?? [];
    if (module !== undefined && !existsSync(join(ROOT, 'src', `${module}.ts`)))
      rmSync(join(ROOT, 'dist', path));
  }
}
