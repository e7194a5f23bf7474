/** The far side of `workers` in analyst.ts: loads the language model once and does what it is sent. */
import { openCompiled } from '../compiled.js';

const { serve } =
  openCompiled<typeof import('./serve.js')>('worker', import.meta.url) ?? (await import('./serve.js'));
serve();
