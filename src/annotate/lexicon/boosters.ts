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
    `clearly; obviously; plainly; certainly; undoubtedly; undeniably; unquestionably; indisputably;
     definitely; evidently; assuredly; inescapably; unmistakably; incontestably; categorically;
     unequivocally; emphatically; patently; manifestly; decidedly; inevitably;
     literally; surely; doubtless; undoubtably; demonstrably`,
  ),
  ...entries(
    {
      type: 'booster',
      effect: 'lift',
      source: 'lexicon 2.1',
      forbids: ['manner', 'attributive', 'question', 'after-to', 'comparison-before'],
    },
    `truly; indeed; necessarily; simply; really; honestly; frankly; entirely; wholly; genuinely; downright; flatly;
     outright; positively; exactly; precisely; perfectly; extremely; incredibly; profoundly; vitally;
     immensely; utterly; totally; strongly; just plain; an utter|absolute|unmitigated; a downright|sheer|blatant; sorely; desperately; urgently`,
  ),
  ...entries(
    { type: 'booster', effect: 'b1', source: 'lexicon 2.1', forbids: ['question'] },
    `absolutely; in fact; as a matter of fact; without [a] doubt; without
     question; no question; to say the least; by any measure|standard; at all; whatsoever; , period; , full stop; hands down; by far; bar
     none; far and away; plain and simple; pure and simple; nothing short of; make no mistake; mark my
     words; rest assured; believe me; you can bet; i|we would|'d bet the|my|our farm|house|ranch; let me be clear; let 's|us be clear|honest|frank|blunt; let 's|us not
     kid|fool|deceive ourselves; let 's|us face it|facts; to be
     clear; to be blunt; i assure you; i promise; i guarantee; i can|will assure|guarantee; whether
     we|you|they like it or not`,
  ),
  ...entries(
    { type: 'booster', effect: 'b1', source: 'lexicon 2.1', forbids: ['question', 'after-content'] },
    'in reality; in truth',
  ),
  ...entries(
    {
      type: 'booster',
      effect: 'shade-up',
      source: 'lexicon 2.1: degree, which describes content',
    },
    `ever; actually; very; deeply; completely; fully; thoroughly; fundamentally; severely; vastly; hugely; critically;
     everywhere; the very; only when|then|by|through; i [strongly|fully|proudly|wholeheartedly] support|oppose;
     strong support|opposition`,
  ),
  ...entries(
    {
      type: 'booster',
      effect: 'shade-up',
      source: 'lexicon 2.1: what nobody could doubt, said in passing',
      forbids: ['after-be', 'question'],
    },
    'obvious; inevitable; undeniable; unmistakable; unquestionable; indisputable',
  ),
  ...entries(
    { type: 'booster', effect: 'b1', source: 'lexicon 2.1', forbids: ['question'] },
    'most certainly|definitely|assuredly|emphatically',
  ),
  ...entries(
    {
      type: 'booster',
      effect: 'shade-up',
      source: 'lexicon 2.4: what is put first',
      needs: ['initial'],
      forbids: ['question'],
    },
    'what',
  ),
  ...entries(
    {
      type: 'booster',
      effect: 'shade-up',
      source: 'lexicon 2.4: what is denied outright',
      needs: ['initial', 'negation-next'],
      forbids: ['question'],
    },
    "this|that is|'s",
  ),
  ...entries(
    {
      type: 'booster',
      effect: 'lift',
      source: 'lexicon 2.4: an answer',
      needs: ['initial'],
      forbids: ['question'],
    },
    'no ,',
  ),
  ...entries(
    { type: 'booster', effect: 'b1', source: 'lexicon 2.1', needs: ['initial-comma'], forbids: ['question'] },
    'for sure',
  ),
  // "Rarely has a mayor promised so much", as against "Rarely, a mayor keeps his word".
  ...entries(
    {
      type: 'booster',
      effect: 'lift',
      source: 'lexicon 2.4: what is put first',
      needs: ['initial'],
      forbids: ['question'],
    },
    'rarely|seldom has|have|had|did|does|do|was|were|is|are|can|could',
  ),
];

const FRAMES: readonly CueEntry[] = [
  ...entries(
    { type: 'booster', effect: 'b1', source: 'lexicon 2.1, 2.4' },
    `it is|'s [also|very|quite|perfectly|abundantly|increasingly|painfully|now|already|so]
     clear|obvious|evident|plain|undeniable|unmistakable|certain|inevitable; the
     [simple|plain|hard|sad|harsh|basic|cold|undeniable] fact|truth|reality is|remains; the fact|truth
     of the matter; the bottom line is; the point is; what is clear is; one thing is clear|certain|sure; it
     is|'s a fact|certainty|given; it is|'s a foregone conclusion; this|that much is clear|certain|true; i am|'m
     [absolutely|quite|very|firmly] convinced|certain|sure|confident|positive; we are|'re
     [absolutely|quite|very] convinced|certain|sure; i|we know [full|very]
     that|it|there|we|they; i|we insist that; it goes without saying; it stands to reason; it
     is|'s simply; that is a fact; proves|prove|proved; proof positive; i do care|believe very`,
  ),
  ...entries(
    { type: 'booster', effect: 'b1', source: 'lexicon 2.1', needs: ['verb-follows'] },
    'i|we know [full|very] the|this',
  ),
  ...entries(
    { type: 'shared_knowledge', effect: 'b1', source: 'lexicon 2.3', forbids: ['question', 'next-but'] },
    `naturally ,; as we [all] know; as everyone|everybody knows; needless to say; as any *
     knows; by now`,
  ),
  ...entries(
    { type: 'shared_knowledge', effect: 'b1', source: 'lexicon 2.3', forbids: ['question'] },
    `of course; everyone|everybody knows|agrees|understands; we all know|agree|understand|want; we know; it is|'s
     well known; it is|'s widely known; it is|'s common knowledge; any fool|child can; every|no
     serious|honest|sane; everyone|everybody can see`,
  ),
  ...entries(
    { type: 'booster', effect: 'b1', source: 'lexicon 2.1', needs: ['after-be'] },
    `bound to; sure to; certain to; doomed to; destined to; guaranteed to; inevitable; unavoidable;
     inescapable; undeniable; indisputable; unquestionable; imperative; paramount; of paramount|utmost importance; unacceptable;
     inexcusable; unconscionable; intolerable; impossible; unthinkable; unassailable; incontrovertible;
     undoubted; guaranteed; nonsense`,
  ),
  ...entries(
    { type: 'booster', effect: 'b2', source: 'lexicon 2.1', needs: ['after-be'] },
    `out of the question; simply|absolutely|utterly|clearly impossible;
     simply|absolutely|utterly unacceptable; simply not true; flat wrong`,
  ),
];

const FORCE: readonly CueEntry[] = [
  ...entries(
    { type: 'booster', effect: 'b2', source: 'lexicon 2.1', forbids: ['question'] },
    'beyond [any|all|reasonable] doubt|dispute|question',
  ),
  ...entries(
    {
      type: 'booster',
      effect: 'b1',
      source: 'lexicon 2.4: be + not/never + going to; flat "will not"',
      forbids: ['question'],
    },
    `not|n't|never going to; will not; wo n't; 'll not; shall not; not about to; refuse to`,
  ),
  ...entries(
    { type: 'booster', effect: 'b1', source: 'guideline 5, rule 10: superlatives, ADJ-er than ever' },
    `than ever [before]; as never before; like never before; the single
     most|biggest|greatest|best|worst; the very best|worst|least; the [single] most important; the greatest; the biggest; the strongest; the worst; the last thing`,
  ),
  ...entries(
    { type: 'booster', effect: 'b1', source: 'lexicon 2.1, 2.4' },
    `the only way; the only solution; nothing more than; nothing but; nothing if not; anything but;
     every bit as; only one way; none other than; has|have everything to do; has|have nothing to do;
     has|have every right|reason; have|has no business; leaves|leave no; says it all`,
  ),
];

/** Longer phrases, and other senses, that take a booster's word away from it. */
const INERT: readonly CueEntry[] = entries(
  { type: 'other', effect: 'none', source: 'lexicon 2.1 to 2.3: traps' },
  `a certain; certain kinds|types|people|things|areas|cases|circumstances|aspects|parts; ~make sure; to
   be sure; be sure to; sure enough; put simply; simply put; simply because; quite simply; as a matter of course; the course
   of; of course of; at all of|the|hours; at the very least; is|was|be to be clear; will|'ll|wo|shall not|n't only|just|merely|simply|solely; not|n't the
   only way|solution; and clearly|plainly ,|.; not|n't surely|certainly|definitely|clearly|actually|absolutely|truly|totally|precisely; more clearly; the truth about; just as; only just; really
   want|like; so very few; as i|we|you know it|them; form|shape|sense|way [that|in which] i|we know it|them`,
);

export const BOOSTERS: readonly CueEntry[] = [...SENTENCE_ADVERBS, ...FRAMES, ...FORCE, ...INERT];
