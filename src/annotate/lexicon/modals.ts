/**
 * The cue lexicon: modal verbs by their readings. Epistemic ones hedge, ability limits, obligation adds force;
 * unreal pasts and set phrases do nothing.
 */
import type { CueEntry } from '../../model/index.js';
import { entries } from './entries.js';

const MAY_AND_MIGHT: readonly CueEntry[] = [
  ...entries(
    {
      type: 'hedge_modal',
      effect: 'hed',
      source: 'lexicon 1.1; guideline 5: value -2',
      needs: ['base-next'],
      forbids: ['month', 'article-before', 'permission', 'objection-next', 'open-to-all', 'purpose-before'],
    },
    'may; may possibly',
  ),
  ...entries(
    {
      type: 'hedge_modal',
      effect: 'hed',
      source: 'lexicon 1.1; hedge counts: might .93',
      needs: ['base-next'],
      forbids: [
        'article-before',
        'power-named',
        'third-person-next',
        'objection-next',
        'initial-comma',
        'purpose-before',
      ],
    },
    'might; might possibly; might just',
  ),
  ...entries(
    {
      type: 'hedge_modal',
      effect: 'soft',
      source: 'lexicon 1.1: may well -1..0',
      needs: ['base-next'],
      forbids: ['article-before'],
    },
    'may|might|could [very] well; very well may|might|could',
  ),
  ...entries(
    {
      type: 'hedge_modal',
      effect: 'hed',
      source: 'guideline 5: epistemic unless unreal',
      forbids: ['with-if'],
    },
    'might [not|also] have; may [not|also] have',
  ),
  ...entries(
    { type: 'modal_counterfactual', effect: 'none', source: 'guideline 5', needs: ['with-if'] },
    'might [not|also] have',
  ),
  ...entries(
    { type: 'hedge_modal', effect: 'hed2', source: 'lexicon 1.1; guideline 5: value -3' },
    'may or may not; might or might not; may perhaps; might perhaps; could perhaps; perhaps may|might|could',
  ),
  ...entries(
    { type: 'hedge_modal', effect: 'hed', source: 'lexicon 10: force of a demand' },
    'may|might want|wish|care to; may|might like to; might do well to',
  ),
  ...entries(
    {
      type: 'modal_ability',
      effect: 'lim',
      source: 'lexicon 1.1: what anyone is free to do, value 0 as of "can"',
      needs: ['open-to-all'],
      forbids: ['capital', 'negation-next'],
    },
    'may',
  ),
  // Said of what people are allowed to do, of wishes, of the month and of strength: no hedge.
  ...entries(
    {
      type: 'modal_deontic',
      effect: 'none',
      source: 'lexicon 1.1: permission',
      needs: ['permission'],
    },
    'may',
  ),
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 1.1: set phrases' },
    `may|might surprise|shock you|some|many|readers; may|might come as a surprise|shock; may|might|could as well; might at least; i|we might [also|just] add|mention|note; with all * might; all * might; should come as no surprise|shock; come what may; be that as
     it may; try as * may|might; you might [at least] have told|said|asked|warned|mentioned`,
  ),
];

const COULD: readonly CueEntry[] = [
  ...entries(
    {
      type: 'hedge_modal',
      effect: 'hed',
      source: 'lexicon 1.1: inanimate or event subject',
      needs: ['base-next'],
      forbids: [
        'article-before',
        'have-next',
        'negation-next',
        'negative-subject',
        'past-named',
        'singular-person',
        'anyone-subject',
        'agent-before',
        'perception-next',
        'question',
      ],
    },
    'could; could possibly; could conceivably; could potentially; could also; could easily; could still',
  ),
  ...entries(
    {
      type: 'hedge_modal',
      effect: 'lim',
      source: 'guideline 5: an option, value 0',
      needs: ['base-next', 'agent-before'],
      forbids: [
        'article-before',
        'have-next',
        'negation-next',
        'negative-subject',
        'past-named',
        'perception-next',
        'question',
      ],
    },
    'could; could also; could easily',
  ),
  ...entries(
    {
      type: 'hedge_modal',
      effect: 'dim',
      source: 'guideline 5: an option, value 0',
      needs: ['base-next', 'anyone-subject'],
      forbids: [
        'have-next',
        'negation-next',
        'negative-subject',
        'past-named',
        'perception-next',
        'question',
      ],
    },
    'could; could also; could easily',
  ),
  ...entries(
    {
      type: 'modal_ability',
      effect: 'lim',
      source: 'lexicon 1.1: what can be done, value 0',
      forbids: ['question'],
    },
    'could|may be called|used|done|made|described|summarized|heard|seen|felt; could|may be summed up',
  ),
  ...entries(
    { type: 'hedge_modal', effect: 'hed', source: 'lexicon 10: force of a demand' },
    'could consider; could do worse than; could stand to',
  ),
  ...entries(
    { type: 'modal_counterfactual', effect: 'none', source: 'guideline 5: counterfactual modals' },
    "could|should|would [not|n't|never|easily] have; ought [not] to have",
  ),
];

const CAN: readonly CueEntry[] = [
  ...entries(
    {
      type: 'modal_ability',
      effect: 'lim',
      source: 'lexicon 1.1; guideline 5: value 0',
      needs: ['base-next'],
      forbids: [
        'article-before',
        'negation-next',
        'negative-subject',
        'singular-person',
        'perception-next',
        'question',
      ],
    },
    'can; can also; can then; can now; can still; can often; can sometimes; can easily; can even; can quickly',
  ),
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 1.1: traps' },
    `cannot|can't easily|readily|fully|entirely|always; can of; a|the|tin|trash can; can only; can no longer; as best * can; as much|many|soon|far as *
     can; all * can`,
  ),
  ...entries(
    { type: 'booster', effect: 'b2', source: 'lexicon 1.1; guideline 5, rule 4', forbids: ['question'] },
    "cannot; can't; can no more",
  ),
  ...entries(
    { type: 'booster', effect: 'b2', source: 'lexicon 1.1' },
    `cannot|can't possibly; could not|n't possibly; cannot|can't ever; cannot|can't
     overstate|exaggerate; cannot|can't be overstated|exaggerated; cannot|can't afford
     to; cannot|can't stress enough; cannot|can't say enough`,
  ),
  ...entries(
    { type: 'booster', effect: 'b1', source: 'lexicon 1.1: could not be ADJ-er' },
    "could not|n't be more|less|further; could not|n't agree more; could not|n't care less; could hardly be",
  ),
  ...entries(
    {
      type: 'booster',
      effect: 'b1',
      source: 'lexicon 1.1: could not be ADJ-er',
      needs: ['comparative-next'],
    },
    "could not|n't be",
  ),
];

const OBLIGATION: readonly CueEntry[] = [
  ...entries(
    {
      type: 'modal_deontic',
      effect: 'b2',
      source: 'guideline 5: value +3',
      forbids: ['perfect-next'],
    },
    'must never',
  ),
  // "He must never have seen it": what is inferred.
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 10: traps', needs: ['perfect-next'] },
    'must never',
  ),
  ...entries(
    {
      type: 'modal_deontic',
      effect: 'b1',
      source: 'guideline 5, rule 2',
      forbids: ['article-before', 'perfect-next', 'epistemic-must', 'told-as-law', 'question'],
    },
    'must; must also; must now; must first; must not',
  ),
  ...entries(
    { type: 'modal_deontic', effect: 'b2', source: 'guideline 5: value +3' },
    `must not ever; must under no circumstances; must at all costs; have|has|had no
     choice|alternative|option but to; there is|'s no choice|alternative|option but; no choice but to;
     it is|'s our only choice|hope|option; under no circumstances should|must|may`,
  ),
  ...entries(
    {
      type: 'modal_deontic',
      effect: 'b1',
      source: 'lexicon 10',
      forbids: ['question', 'article-before', 'after-to'],
    },
    `has to; need|needs to; have|has got to; 've|'s got to; 'd better; dare not`,
  ),
  // "He had better ideas" asks for nothing.
  ...entries(
    {
      type: 'modal_deontic',
      effect: 'b1',
      source: 'lexicon 10',
      needs: ['verb-next'],
      forbids: ['question'],
    },
    'had better [not]',
  ),
  ...entries(
    { type: 'modal_deontic', effect: 'lift', source: 'lexicon 10', forbids: ['question', 'after-to'] },
    'have to',
  ),
  ...entries(
    {
      type: 'modal_deontic',
      effect: 'b1',
      source: 'lexicon 10: prescriptive formulas',
      forbids: ['question', 'negation-next'],
    },
    `it is|'s [absolutely] imperative|vital|crucial|critical that|to|for; it is|'s [high|past|long] time
     to|that|we|they; the time has come; i|we [strongly|respectfully] urge; i|we implore|beseech|demand; urge my|our|all|congress|every|everyone;
     i|we call on|upon; i|we plead with; it is|'s our|your|their|my duty|obligation|responsibility|job;
     is|are [legally|morally|duty] bound|obliged|obligated to; there is|'s an urgent need; it behooves;
     what is|'s needed|required is; what we need is; we|you [also|really|badly|urgently|desperately|now|still] need; it is|'s incumbent;
     deserves|deserve no less`,
  ),
  ...entries(
    {
      type: 'modal_deontic',
      effect: 'b1',
      source: 'lexicon 10',
      needs: ['infinitive-later'],
    },
    "it is|'s [high|past|long] time for",
  ),
  ...entries(
    { type: 'hedge_modal', effect: 'lim', source: 'guideline 5: would do well to, value 0' },
    `would do well to; would be wise to; would be well advised to; would be better off; it would be
     wise|better|good|nice to; it might help to; it is|'s worth considering`,
  ),
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 10: traps' },
    `no need to; not|n't [really|actually|necessarily|always|suddenly|even|just] need to; not|n't [really|actually|necessarily|always|even|just] have to; need not; we|they|i need not; has|have|had|having to do with; have to say|admit|confess|wonder|ask|laugh;
     had to; have|has to offer; must-see; must-have; a must; the need to; a need to; any need to; to have to; must have
     been; must be said|admitted; i must say|admit|confess|note|add|ask; must point out; you need not`,
  ),
];

const EXPECTATION: readonly CueEntry[] = [
  ...entries(
    {
      type: 'hedge_modal',
      effect: 'lim',
      source: 'lexicon 1.1: inanimate subject or event',
      needs: ['base-next', 'expected-next'],
      forbids: ['question', 'have-next', 'negation-next'],
    },
    'should; ought to',
  ),
  ...entries(
    { type: 'hedge_modal', effect: 'lim', source: 'lexicon 1.1: what is expected', forbids: ['question'] },
    'should be * by now; should be * * by now; should have * by now; should have * * by now',
  ),
  ...entries(
    {
      type: 'hedge_modal',
      effect: 'shade-down',
      source: 'lexicon 1.1: would 0..+1',
      forbids: ['question', 'have-next'],
    },
    'would; should',
  ),
];

export const MODALS: readonly CueEntry[] = [
  ...MAY_AND_MIGHT,
  ...COULD,
  ...CAN,
  ...OBLIGATION,
  ...EXPECTATION,
];
