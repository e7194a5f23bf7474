/** Where the templates, style sheets and typefaces lie. */
import { fileURLToPath } from 'node:url';

/** Beside `src` and `dist`: one path from this file and from the bundle, which both lie two folders below. */
export const TEMPLATES = fileURLToPath(new URL('../../templates/', import.meta.url));
