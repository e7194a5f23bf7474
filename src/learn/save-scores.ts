/** `npm run scores`: writes models/scores.js from what training noted down in models/moves.js. */
import { writeFileSync } from 'node:fs';
import { MODEL } from '../../models/moves.js';
import { reliabilityFile } from './reliability.js';
import type { Scores } from './scores.js';

const { made, digest } = MODEL as { made: { crossValidated: Scores }; digest: string };
writeFileSync(
  new URL('../../models/scores.js', import.meta.url),
  reliabilityFile(made.crossValidated, digest),
);
