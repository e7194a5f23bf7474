// Fills the parts of README.md and docs/ that come from the code. Usage: npm run docs; with --check, only says what is out of date.
import { configSchema } from '../dist/config/schema.js';
import { fill, writeWhole } from './blocks.mjs';
import { checkBlocks } from './docs/check.mjs';
import { configurationBlocks } from './docs/configuration.mjs';
import { documentBlocks } from './docs/document.mjs';
import { findingsBlocks } from './docs/findings.mjs';
import { guidelineBlocks } from './docs/guideline.mjs';
import { lexiconBlocks } from './docs/lexicon.mjs';
import { commandsBlocks, readmeBlocks } from './docs/readme.mjs';
import { rulePages } from './docs/rules.mjs';
import { strengthBlocks } from './docs/strength.mjs';

await fill(
  {
    'README.md': readmeBlocks(),
    'docs/commands.md': commandsBlocks(),
    'docs/guideline.md': guidelineBlocks(),
    'docs/strength.md': strengthBlocks(),
    'docs/lexicon.md': await lexiconBlocks(),
    'docs/findings.md': findingsBlocks(),
    'docs/document.md': documentBlocks(),
    'docs/configuration.md': configurationBlocks(),
    'docs/check.md': checkBlocks(),
  },
  'npm run docs',
);

await writeWhole(
  { ...rulePages(), 'schema/config.schema.json': `${JSON.stringify(configSchema(), null, 2)}\n` },
  ['docs/rules'],
  'npm run docs',
);
