/** Rules of concession that read one sentence: what "I" grants, what is praised, and the halves of "may ..., but". */
import { wordSet } from '../../../model/index.js';
import { ADJ, BAD, BAD_ADJECTIVE, BAD_NOUN, BAD_VERB, GOOD, GOOD_ADJECTIVE, GOOD_NOUN, GOOD_VERB, NOUN, QUOTED, WEIGHTY, WORD, } from '../../reading.js';
import { given, span, word } from '../../rules.js';
import { beforeTurns, isTurned } from './turns.js';
const CONCEDE = wordSet('concede grant acknowledge admit accept recognize recognise confess allow');
const UNDERSTAND = wordSet('understand appreciate sympathize sympathise empathize know see realize realise get');
const AGREE = wordSet('agree share support welcome favor endorse believe');
const PRAISE = wordSet('respect admire commend applaud salute congratulate thank praise honor love like enjoy appreciate credit');
const NOT_OPPOSE = wordSet('doubt deny dispute question blame mind oppose object begrudge fault disagree pretend claim argue quarrel say mean suggest want wish have');
const HOPE = wordSet('hope wish suppose guess suspect think');
const FEEL = wordSet('hopeful pleased glad grateful thankful delighted sympathetic aware fan supporter sure proud');
const CREDIT = wordSet(`good great fine useful helpful important valuable welcome positive beneficial effective powerful wonderful excellent impressive
   remarkable admirable commendable laudable noble worthy decent nice right true correct fair reasonable understandable legitimate valid
   justified natural necessary essential worthwhile attractive appealing tempting clear easy possible popular convenient interesting
   real better best successful talented smart brilliant generous sincere honest brave fantastic amazing terrific handy cool awesome`);
const FAULT = wordSet(`hard difficult imperfect expensive costly flawed messy complicated complex slow scary painful small short limited new dangerous bad
   unpleasant uncomfortable daunting risky rare frustrating confusing ugly dull crude unfair sad tough serious`);
const MAY = wordSet('may might can could');
const QUANTIFIED = wordSet('some many several sometimes often usually generally certainly perhaps probably maybe');
const DEMONSTRATIVES = wordSet('this that these those such');
const IT = wordSet('it');
const SOMEONE = wordSet('i we they you he she');
const THERE = wordSet('there');
const SHORT = 9;
/** "I" or "we" does one of these. */
const own = (verbs, negated) => ({ outline, reading }, until) => {
    for (const { subject, verb, negated: is } of outline.own)
        if (verb < until && is === negated && verbs.has(reading.norm(verb)))
            return span(subject, verb + 1, 'concessive');
    return null;
};
/** One of these is said of something. */
const said = (words, negated) => ({ outline, reading }, until) => {
    for (const { be, word: at, negated: is } of outline.predicates)
        if (at < until && is === negated && words.has(reading.norm(at)))
            return span(be, at + 1, 'concessive');
    return null;
};
const saidAdjective = ({ outline, reading }, until) => {
    for (const { be, word: at, negated } of outline.predicates)
        if (at < until && !negated && reading.forms(at) & ADJ)
            return span(be, at + 1, 'concessive');
    return null;
};
const negatedCopula = ({ outline }, until) => {
    for (const { be, word: at, negated } of outline.predicates)
        if (negated && at < until)
            return span(be, at + 1, 'negation');
    return null;
};
const negation = ({ outline }, until) => outline.negation < 0 || outline.negation >= until ? null : word(outline.negation, 'negation');
const holds = (words) => ({ outline }, until) => {
    const at = outline.firstOf(words, until);
    return at < 0 ? null : word(at, 'concessive');
};
const opensWith = (words) => ({ outline, reading }) => words.has(reading.norm(outline.start)) ? word(outline.start, 'concessive') : null;
const ofClass = (classes) => ({ reading, outline }, until) => {
    if (!(reading.anyClasses & classes))
        return null;
    for (let i = outline.start; i < until; i++)
        if (reading.classes(i) & classes && !(reading.forms(i) & QUOTED))
            return word(i, 'evaluative');
    return null;
};
const NEGATIONS = wordSet("not n't no never hardly without");
/** How many of the bits are set. */
function count(bits) {
    let n = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1)
        n++;
    return n;
}
/** Good words minus bad words of a stretch, each turned round by a negation up to three words before. */
function leaning(reading, from, to) {
    let sum = 0;
    let negatedUntil = -1;
    for (let i = from; i < to; i++) {
        if (NEGATIONS.has(reading.norm(i)))
            negatedUntil = i + 3;
        const value = count(reading.classes(i) & GOOD) - count(reading.classes(i) & BAD);
        sum += i <= negatedUntil ? -value : value;
    }
    return sum;
}
/** "slow but fair": one half of the sentence speaks well, the other badly. */
const oppositeHalves = ({ reading, outline }) => {
    if (outline.but <= 0 || !(reading.anyClasses & (GOOD | BAD)))
        return null;
    const before = leaning(reading, outline.start, outline.but);
    const after = leaning(reading, outline.but, reading.length);
    return before * after < 0 ? word(outline.but, 'contrast') : null;
};
const short = ({ outline: { start }, reading }, until) => {
    let words = 0;
    for (let i = start; i < until; i++)
        if (reading.forms(i) & WORD)
            words++;
    return words > SHORT ? null : span(start, Math.min(start + 3, until), 'concessive');
};
const inPresent = ({ outline, reading }, until) => {
    for (const { be } of outline.predicates) {
        const norm = reading.norm(be);
        if (be < until && norm !== 'was' && norm !== 'were' && norm !== 'been' && norm !== 'be')
            return word(be, 'concessive');
    }
    return null;
};
const concedes = own(CONCEDE, false);
/** "I admit that it is slow", not "I admit defeat". */
const iConcede = (site) => {
    const found = concedes(site, site.reading.length);
    if (found === null || found === 'against')
        return found;
    return site.reading.forms(found.to) & NOUN ? null : found;
};
const doesNotOppose = own(NOT_OPPOSE, true);
const agrees = own(AGREE, false);
/** Each is worth something where what it grants is taken back, in the sentence or after it. */
const TURNED = [
    ...beforeTurns('i-understand', own(UNDERSTAND, false), { but: 1.4, before: 1.2 }),
    ...beforeTurns('i-agree', agrees, { but: 1.2, before: 1.2 }),
    ...beforeTurns('i-praise', own(PRAISE, false), { but: 1.8, before: 1.8 }),
    ...beforeTurns('i-hope', own(HOPE, false), { but: 0.7, before: 0.7 }),
    ...beforeTurns('i-feel', said(FEEL, false), { but: 1.2, before: 1 }),
    ...beforeTurns('credit', said(CREDIT, false), { but: 1.6, before: 1.4 }),
    ...beforeTurns('fault', said(FAULT, false), { but: 1.4, before: 1.1 }),
    ...beforeTurns('not-credit', said(CREDIT, true), { but: 1.4, before: 1 }),
    ...beforeTurns('adjective', saidAdjective, { but: 0.8, before: 0.5 }),
    ...beforeTurns('is-not', negatedCopula, { but: 0.7, before: 0.8 }),
    ...beforeTurns('not', negation, { but: 0.2, before: 0.4 }),
    ...beforeTurns('may', holds(MAY), { but: 1.1, before: 0.8 }),
    ...beforeTurns('some', holds(QUANTIFIED), { but: 0.8, before: 0.7 }),
    ...beforeTurns('this', opensWith(DEMONSTRATIVES), { but: 0.8, before: 0.7 }),
    ...beforeTurns('it', opensWith(IT), { but: 0.7, before: 0.6 }),
    ...beforeTurns('someone', opensWith(SOMEONE), { but: 0.3, before: 0.3 }),
    ...beforeTurns('there', opensWith(THERE), { but: 0.9, before: 1.2 }),
    ...beforeTurns('positive', ofClass(GOOD_ADJECTIVE | GOOD_NOUN | GOOD_VERB), {
        but: 0.5,
        before: 0.4,
    }),
    ...beforeTurns('negative', ofClass(BAD_ADJECTIVE | BAD_NOUN | BAD_VERB), {
        but: 0.3,
        before: 0.2,
    }),
    ...beforeTurns('important', ofClass(WEIGHTY), { but: 0.9, before: 0.5 }),
    ...beforeTurns('short', short, { but: 0.4, before: 0.4 }),
    ...beforeTurns('is', inPresent, { but: 0.5, before: 0.5 }),
    { name: 'opposite-halves', weight: 0.6, find: oppositeHalves },
];
export const GRANTS = [
    given(({ outline }) => outline.own.length > 0, [
        { name: 'i-concede', weight: 2, find: iConcede },
        { name: 'i-do-not-oppose', weight: 1.7, find: (site) => doesNotOppose(site, site.reading.length) },
    ]),
    given(isTurned, TURNED),
    given(({ outline }) => outline.own.length > 0, [
        {
            name: 'i-agree',
            weight: 0.5,
            find: (site) => (isTurned(site) ? null : agrees(site, site.reading.length)),
        },
    ]),
];
