import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the bundle goes. */
export const OUT = join(ROOT, 'dist/bundle');
