import { entries } from './entries.js';
export const CONDITIONALS = [
    ...entries({ type: 'conditional', effect: 'none', source: 'guideline 5, rule 7' }, `if; unless; as long as; so long as; provided that; on condition that; in case; otherwise; in the
     event; assuming that; only if; even if; whether or not`),
    ...entries({ type: 'conditional', effect: 'none', source: 'lexicon 10: inverted', needs: ['initial'] }, 'should; were; had'),
    ...entries({ type: 'hedge_other', effect: 'soft', source: 'guideline 5, rule 7: on a fact' }, `if true; if at all; if correct; if accurate; if confirmed; , if any ,; , if ever ,; if i am|'m
     right; if he|she|it|they can be believed|trusted; if reports are`),
];
