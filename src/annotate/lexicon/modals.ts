/**
 * The cue lexicon: modal verbs by their readings. Epistemic ones hedge, ability limits, obligation adds force;
 * unreal pasts and set phrases do nothing.
 */
import type { CueEntry } from '../../model/index.js';
import { entries } from './entries.js';

const EPISTEMIC: readonly CueEntry[] = [
  ...entries(
    {
      type: 'hedge_modal',
      effect: 'hed',
      source: 'lexicon 1.1',
      needs: ['base-next'],
      forbids: ['capital', 'determiner-before', 'permission', 'objection-next'],
    },
    'may; may [very|just|only] possibly',
  ),
  ...entries(
    {
      type: 'hedge_modal',
      effect: 'hed',
      source: 'lexicon 1.1',
      needs: ['base-next'],
      forbids: ['determiner-before', 'third-person-next', 'objection-next'],
    },
    'might; might just|possibly',
  ),
  ...entries(
    {
      type: 'hedge_modal',
      effect: 'hed',
      source: 'lexicon 1.1',
      needs: ['base-next'],
      forbids: ['determiner-before', 'have-next', 'past-ability', 'question', 'objection-next'],
    },
    'could; could possibly|conceivably|potentially|theoretically|just',
  ),
  ...entries(
    { type: 'hedge_modal', effect: 'soft', source: 'lexicon 1.1', needs: ['base-next'] },
    'may|might|could [very] well; may|might|could well have',
  ),
  ...entries({ type: 'hedge_modal', effect: 'hed2', source: 'lexicon 1.1' }, 'may|might or may|might not'),
  ...entries(
    { type: 'hedge_modal', effect: 'hed', source: 'guideline 3.3: force of the demand' },
    'may|might want|wish|need|like to; could consider; could do worse than',
  ),
];

const ABILITY: readonly CueEntry[] = [
  ...entries(
    {
      type: 'modal_ability',
      effect: 'lim',
      source: 'lexicon 1.1',
      needs: ['base-next'],
      forbids: ['determiner-before', 'question'],
    },
    'can; can also|then|now|still|even|often|sometimes|usually|easily|quickly|certainly|indeed|actually|potentially|already|simply|always|and do',
  ),
  ...entries({ type: 'modal_ability', effect: 'lim', source: 'guideline 5: value 0' }, '~be capable of'),
];

const OBLIGATION: readonly CueEntry[] = [
  ...entries(
    { type: 'modal_deontic', effect: 'b1', source: 'guideline 5, rule 2', forbids: ['determiner-before', 'have-next', 'epistemic-must'] },
    'must',
  ),
  ...entries(
    { type: 'modal_deontic', effect: 'b1', source: 'lexicon 10' },
    'has|have|\'ve got to; have|has to; had better; \'d better; need|needs to; must needs; dare not; it is incumbent',
  ),
];

const IMPOSSIBLE: readonly CueEntry[] = [
  ...entries(
    { type: 'booster', effect: 'b2', source: 'lexicon 1.1', forbids: ['question'] },
    'cannot; can\'t',
  ),
  ...entries(
    { type: 'booster', effect: 'b2', source: 'lexicon 1.1' },
    'cannot|can\'t possibly|ever|even; cannot|can\'t be overstated|denied|disputed; cannot|can\'t overstate|exaggerate|deny|afford; could not|n\'t possibly|agree; could not|n\'t be more|less; could not|n\'t be clearer|simpler|worse|better|easier; nothing could be',
  ),
];

const UNREAL: readonly CueEntry[] = [
  ...entries(
    { type: 'modal_counterfactual', effect: 'none', source: 'guideline 5, counterfactual modals' },
    'could|should|would [not|n\'t|never|easily|well] have',
  ),
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 1.1: traps' },
    'may|might|could as well; might at least; with all * might; all * might; the can; a can; can of; tin can; the will; at will; must-see; a must; need not',
  ),
];

export const MODALS: readonly CueEntry[] = [...EPISTEMIC, ...ABILITY, ...OBLIGATION, ...IMPOSSIBLE, ...UNREAL];
