/** The cue lexicon: boosters, which raise the commitment to a claim above a plain statement. */
import type { CueEntry } from '../../model/index.js';
import { entries } from './entries.js';

const SENTENCE_ADVERBS: readonly CueEntry[] = [
  ...entries(
    {
      type: 'booster',
      effect: 'b1',
      source: 'lexicon 2.1',
      forbids: ['manner', 'attributive', 'question', 'comparison-before'],
    },
    'clearly; obviously; plainly; certainly; undoubtedly; undeniably; unquestionably; indisputably; definitely; evidently; assuredly; inescapably; unmistakably; incontestably; categorically; unequivocally; emphatically; patently; manifestly; decidedly; necessarily; inevitably; truly; indeed; literally; surely',
  ),
  ...entries(
    { type: 'booster', effect: 'lift', source: 'lexicon 2.1', forbids: ['manner', 'attributive', 'question', 'after-to', 'comparison-before'] },
    'simply; really; actually; honestly; frankly; entirely; wholly; genuinely; just plain; downright; flatly; outright; positively; exactly; precisely; perfectly; extremely; incredibly; profoundly; vitally; immensely; utterly; totally; strongly',
  ),
  ...entries(
    { type: 'booster', effect: 'b1', source: 'lexicon 2.1', forbids: ['question'] },
    `absolutely; in fact; in reality; in truth; without [a] doubt; without question; beyond [any|a|all] doubt|dispute|question; no question; as a matter of fact; of course; needless to say; to say the least; by any measure|standard; by definition; at all; whatsoever; , period; , full stop; to be sure that; hands down; by far; bar none; far and away; plain and simple; pure and simple; nothing short of; make no mistake; mark my words; rest assured; believe me; let me be clear; let 's|us be clear|honest|frank; i assure you; i promise; i guarantee; i can|will assure|guarantee`,
  ),
];

const DEGREES: readonly CueEntry[] = entries(
  { type: 'booster', effect: 'shade-up', source: 'lexicon 2.1: degree, which describes content' },
  'very; deeply; completely; fully; thoroughly; fundamentally; severely; vastly; hugely; critically',
);

const FRAMES: readonly CueEntry[] = [
  ...entries(
    { type: 'booster', effect: 'b1', source: 'lexicon 2.1, 2.4' },
    `it is|'s [also|very|quite|perfectly|abundantly|increasingly|painfully|now|already|so] clear|obvious|evident|plain|undeniable|unmistakable|apparent|certain|inevitable [that]; the [simple|plain|hard|sad|harsh|basic|cold|undeniable] fact|truth|reality is|remains [that]; the fact of the matter; the bottom line is; the point is; the truth of the matter; what is clear is; one thing is clear|certain; it is|'s a fact|certainty|given that; this|that much is clear|certain|true;
     i am|'m [absolutely|quite|very|firmly] convinced|certain|sure|confident|positive; we are|'re [absolutely|quite|very] convinced|certain|sure|confident; i|we know [full|very] that|the|this|it|there|we|they; i|we insist that; i|we can say with; i will say this; i|we firmly|strongly hold; it goes without saying; it stands to reason; it is|'s simply; it is|'s no`,
  ),
  ...entries(
    { type: 'shared_knowledge', effect: 'b1', source: 'lexicon 2.3', forbids: ['question'] },
    'everyone|everybody knows|agrees|understands; we all know|agree|understand|want; as we [all] know; as everyone|everybody knows; we know; it is|\'s well known; it is|\'s widely known; it is|\'s common knowledge; any fool|child can; every serious|honest|sane; as any * knows; no serious|honest|sane',
  ),
  ...entries(
    { type: 'booster', effect: 'b1', source: 'lexicon 2.1', needs: ['after-be'] },
    'bound to; sure to; certain to; doomed to; destined to; guaranteed to; inevitable; unavoidable; inescapable; undeniable; indisputable; unquestionable; imperative; paramount; unacceptable; inexcusable; unconscionable; intolerable; impossible; unthinkable; unassailable; incontrovertible; undoubted; guaranteed',
  ),
  ...entries(
    { type: 'booster', effect: 'b2', source: 'lexicon 2.1', needs: ['after-be'] },
    'beyond dispute|question|doubt; out of the question; simply|absolutely|utterly|clearly impossible; simply|absolutely|utterly unacceptable; simply not true; flat wrong; dead wrong',
  ),
];

const FORCE: readonly CueEntry[] = [
  ...entries(
    { type: 'booster', effect: 'b1', source: 'lexicon 2.4: be + not/never + going to; flat "will not"', forbids: ['question'] },
    'not|n\'t|never going to; will not; wo n\'t; \'ll not; shall not; not about to; refuse to',
  ),
  ...entries(
    { type: 'booster', effect: 'b1', source: 'guideline 5, rule 10' },
    'than ever [before]; as never before; like never before; the most important; the single most|biggest|greatest|best|worst; the very best|worst|least; the greatest; the worst; the biggest; the strongest; the last thing',
  ),
  ...entries(
    { type: 'booster', effect: 'b1', source: 'lexicon 2.1' },
    'proves; prove|proved that; proves beyond; leaves no; leave no; the only way; the only thing; the only solution; nothing more than; nothing but; nothing if not; anything but; every bit as; each and every; only a fool; only one way; none other than; has everything to do; have everything to do; has nothing to do; have nothing to do; says it all; time and again',
  ),
];

/** Longer phrases, and other senses, that take a booster's word away from it. */
const INERT: readonly CueEntry[] = entries(
  { type: 'other', effect: 'none', source: 'lexicon 2.1 to 2.3: traps' },
  `a certain; certain kinds|types|people|things|areas|cases|circumstances|aspects|parts; ~make sure; to be sure; be sure to; sure enough; put simply; simply put; simply because; simply to; quite simply; clear line; crystal clear about; not really; really?; as in fact; in fact-checking; of course of; the course of; not surely; not certainly; not definitely; not clearly;
   not actually; n't actually|really|necessarily|entirely|completely|exactly|simply|fully|absolutely|truly|quite; not necessarily; not entirely|completely|wholly|exactly|fully|totally|absolutely|truly|precisely; more clearly; the truth about; the facts about; so simply; at all times|levels|stages|costs; if at all; just as; just war; only just; really want; really like; want to really`,
);

export const BOOSTERS: readonly CueEntry[] = [...SENTENCE_ADVERBS, ...DEGREES, ...FRAMES, ...FORCE, ...INERT];
