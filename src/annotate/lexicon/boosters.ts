/** The cue lexicon: boosters, which raise the commitment to a claim above a plain statement. */
import type { CueEntry } from '../../model/index.js';
import { entries } from './entries.js';

export const BOOSTERS: readonly CueEntry[] = [
  ...entries(
    { type: 'booster', effect: 'b1', source: 'lexicon 2.1' },
    'clearly; obviously; plainly; certainly; surely; undoubtedly; undeniably; unquestionably; evidently; definitely; absolutely; utterly; completely; totally; entirely; truly; indeed; in fact; simply; really; actually; of course; naturally; frankly; literally; precisely; exactly; indisputably; inevitably; without [a] doubt; without question; beyond doubt|dispute|question; by far; at all; whatsoever; period; full stop; make no mistake; bound to; sure to; certain to; doomed to; no doubt; needless to say; inevitable; undeniable; impossible; nothing less than; nothing short of; it is|\'s clear|obvious|evident|plain|undeniable|certain; the fact|truth|reality|point is; the fact remains; in reality; in truth; far more|less|better|worse; than ever; only a fool; everyone|everybody knows; we all know; i know; we know; i am|\'m convinced|certain|sure|confident; let me be clear; not|n\'t|never going to; will|\'ll|wo not|n\'t; i urge|implore|beg|demand|insist; ~prove; the most *; the worst; the best; the greatest',
  ),
];
