/** The entries of those lists of the lexicon that move strength. */
import { APPROXIMATORS } from '../../src/annotate/lexicon/approximators.js';
import { BOOSTERS } from '../../src/annotate/lexicon/boosters.js';
import { CONDITIONALS } from '../../src/annotate/lexicon/conditionals.js';
import { EVIDENTIALS } from '../../src/annotate/lexicon/evidentials.js';
import { HEDGES } from '../../src/annotate/lexicon/hedges.js';
import { LEXICON } from '../../src/annotate/lexicon/index.js';
import { MODALS } from '../../src/annotate/lexicon/modals.js';
import { NEGATION } from '../../src/annotate/lexicon/negation.js';
import { UNIVERSALS } from '../../src/annotate/lexicon/universals.js';
import type { CueEntry } from '../../src/model/index.js';

const LISTED: ReadonlySet<CueEntry> = new Set([
  ...HEDGES,
  ...BOOSTERS,
  ...UNIVERSALS,
  ...MODALS,
  ...NEGATION,
  ...APPROXIMATORS,
  ...EVIDENTIALS,
  ...CONDITIONALS,
]);

/** As the lexicon has them. */
export const STRENGTH_ENTRIES: readonly CueEntry[] = LEXICON.filter((entry) => LISTED.has(entry.toJSON()));
