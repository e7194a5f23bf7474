import { ABSTRACT, afterAdverbs, BE, COMPARATIVE, isGerund, LINKING, MODAL, NOT, OPINION, OWN_VOICE, QUOTED, STAKE, SUBORDINATOR, SUPERLATIVE, subjectKind, UNIVERSAL, WORD, } from '../../grammar.js';
/** Small words that may claim something. */
const CLAIMING = BE | LINKING | MODAL | NOT | UNIVERSAL | STAKE;
/** Universals that deny. */
const NONE = new Set(['no', 'never', 'nothing', 'nobody', 'none']);
export function claiming(reading, ballot) {
    if (reading.question)
        return;
    for (let i = 0; i < reading.length; i++) {
        if ((reading.forms(i) & (QUOTED | WORD)) !== WORD)
            continue;
        const flags = reading.groups(i);
        if (flags & CLAIMING)
            smallWord(reading, i, flags, ballot);
        if (reading.landmarks(i) & OWN_VOICE && reading.groups(afterAdverbs(reading, i + 1)) & OPINION)
            ballot.vote('assertion/i-think', 0.5, i, i + 2, 'hedge_verb');
        const classes = reading.classes(i);
        if (classes & COMPARATIVE)
            ballot.vote('assertion/compares', 0.3, i, i + 1, 'other');
        if (classes & SUPERLATIVE)
            ballot.vote('assertion/most', 0.2, i, i + 1, 'other');
        if (flags & SUBORDINATOR && reading.norm(i) === 'than')
            ballot.vote('assertion/than', 0.3, i, i + 1, 'other');
    }
    opening(reading, ballot);
}
function smallWord(reading, i, flags, ballot) {
    if (flags & BE)
        being(reading, i, ballot);
    else if (flags & LINKING)
        ballot.vote('assertion/seems', 0.2, i, i + 1, 'other');
    else if (flags & MODAL)
        modal(reading, i, ballot);
    else if (flags & NOT) {
        const word = reading.norm(i);
        if (word === "n't" || word === 'not')
            ballot.vote('assertion/denies', 0.3, i, i + 1, 'negation');
    }
    if (flags & UNIVERSAL) {
        const rule = NONE.has(reading.norm(i)) ? 'assertion/none' : 'assertion/universal';
        ballot.vote(rule, 0.3, i, i + 1, 'universal');
    }
    if (flags & STAKE)
        ballot.vote('assertion/insists', 0.3, i, i + 1, 'booster');
}
/** What a form of be in the present votes, by its subject. */
const BEING = {
    it: ['assertion/it-is', 0.4],
    this: ['assertion/this-is', 0.4],
    there: ['assertion/there-is', 0.2],
    i: ['assertion/i-am', -0.4],
    plural: ['assertion/it-is-so', 0.5],
    noun: ['assertion/it-is-so', 0.5],
};
const IS = ['assertion/is', 0.3];
const NOT_PRESENT = new Set(['was', 'were', 'been', 'being']);
function being(reading, i, ballot) {
    if (NOT_PRESENT.has(reading.norm(i)))
        return;
    if (isGerund(reading, afterAdverbs(reading, i + 1))) {
        ballot.vote('assertion/is-doing', 0.1, i, i + 1, 'other');
        return;
    }
    const [rule, weight] = BEING[subjectKind(reading, i)] ?? IS;
    ballot.vote(rule, weight, i, i + 1, 'other');
}
function modal(reading, i, ballot) {
    const word = reading.norm(i);
    if (word === 'can' || word === 'ca' || word === 'could') {
        const kind = subjectKind(reading, i);
        if (kind === 'you')
            ballot.vote('assertion/you-can', 0.1, i, i + 1, 'modal_ability');
        else if (kind === 'we' || kind === 'i')
            ballot.vote('assertion/we-can', 0.5, i, i + 1, 'modal_ability');
        else
            ballot.vote('assertion/can', 0.5, i, i + 1, 'modal_ability');
    }
    else if (word === 'may' || word === 'might')
        ballot.vote('assertion/may', 0.3, i, i + 1, 'hedge_modal');
}
/** Rules of words that open a sentence by drawing on what went before, turning against it, or taking a stand. */
const OPENING_RULES = new Map('so thus therefore hence yet but and indeed instead rather moreover furthermore still however nevertheless because otherwise worse perhaps maybe clearly obviously ultimately unfortunately not nor only if when whether'
    .split(' ')
    .map((word) => [word, `assertion/opens-${word}`]));
const POINTING = new Set(['this', 'that', 'these', 'those', 'such']);
function opening(reading, ballot) {
    const rule = OPENING_RULES.get(reading.norm(0));
    if (rule !== undefined)
        ballot.vote(rule, 0.2, 0, 1, 'conclusion');
    const first = reading.opening;
    if (POINTING.has(reading.norm(first)))
        ballot.vote('assertion/opens-this', 0.3, first, first + 1, 'other');
    else if ((reading.classes(first) | reading.classes(first + 1)) & ABSTRACT && first < reading.length)
        ballot.vote('assertion/opens-abstract', 0.3, first, first + 1, 'other');
    else if (isGerund(reading, first))
        ballot.vote('assertion/opens-doing', 0.3, first, first + 1, 'other');
}
