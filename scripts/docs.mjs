// Fills the parts of README.md and docs/ that come from the code. Usage: npm run docs; with --check, only says what is out of date.
import { fill } from './blocks.mjs';
import { documentBlocks } from './docs/document.mjs';
import { findingsBlocks } from './docs/findings.mjs';
import { guidelineBlocks } from './docs/guideline.mjs';
import { lexiconBlocks } from './docs/lexicon.mjs';
import { readmeBlocks } from './docs/readme.mjs';
import { strengthBlocks } from './docs/strength.mjs';

await fill(
  {
    'README.md': readmeBlocks(),
    'docs/guideline.md': guidelineBlocks(),
    'docs/strength.md': strengthBlocks(),
    'docs/lexicon.md': await lexiconBlocks(),
    'docs/findings.md': findingsBlocks(),
    'docs/document.md': documentBlocks(),
  },
  'npm run docs',
);
