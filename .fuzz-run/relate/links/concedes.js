import { isClaim, makes } from '../units.js';
import { linkOf } from './linker.js';
/** How far on the own line may be taken up, in body sentences. */
const REACH = 4;
const INTERNAL = 0.85;
const TURN = 0.8;
/** The claim that follows in the same paragraph, without a word that turns. */
const NEXT_CLAIM = 0.45;
/** "However, there are gaps." limits what was just said. */
const LIMITS_BEFORE = 0.5;
/** What opens a granted clause; the value is the word that must follow, where one must. */
const SUBORDINATORS = new Map([
    ['while', null],
    ['although', null],
    ['though', null],
    ['whereas', null],
    ['despite', null],
    ['albeit', null],
    ['notwithstanding', null],
    ['if', null],
    ['whatever', null],
    ['as', null],
    ['however', null],
    ['for', 'all'],
    ['even', null],
    ['granted', 'that'],
]);
const MEDIAL = new Set(['although', 'though', 'albeit', 'despite', 'while', 'whereas', 'notwithstanding']);
/** "nothing but", "all but", "no choice but": not a turn. */
const BEFORE_IDLE_BUT = new Set([
    'nothing',
    'all',
    'anything',
    'everything',
    'choice',
    'none',
    'alternative',
]);
/** Whether the sentence grants its point and takes up its own line, both: "While X, Y", "X, but Y", "Y, though X". */
function turnsWithin(unit) {
    const { tokens } = unit.sentence;
    if (opensGrantedClause(unit) && hasInnerComma(tokens))
        return true;
    for (let i = 3; i < tokens.length - 1; i++) {
        const { norm, quotation } = tokens[i];
        if (quotation !== -1)
            continue;
        if ((norm === 'but' || norm === 'yet') && isTurn(tokens, i))
            return true;
        if (MEDIAL.has(norm) && tokens[i + 1].word && tokens[i - 1].norm !== 'as')
            return true;
        if (norm === 'even' && (tokens[i + 1].norm === 'if' || tokens[i + 1].norm === 'though'))
            return true;
    }
    return false;
}
function opensGrantedClause({ words, opening }) {
    const follows = SUBORDINATORS.get(words[opening]?.norm ?? '');
    return follows === null || (follows !== undefined && words[opening + 1]?.norm === follows);
}
function isTurn(tokens, at) {
    const before = tokens[at - 1];
    if (tokens[at].norm === 'yet')
        return !before.word && tokens[at + 1].word;
    return !BEFORE_IDLE_BUT.has(before.norm) && tokens[at + 1].norm !== 'also';
}
function hasInnerComma(tokens) {
    for (let i = 3; i < tokens.length - 2; i++)
        if (tokens[i].text === ',' || tokens[i].text === '—')
            return true;
    return false;
}
/** Whether a turn stands in the sentence after its opening: "They do, however, pay." */
function turnsInside(unit) {
    const last = Math.min(unit.words.length, unit.opening + 8);
    for (let i = unit.opening; i < last; i++) {
        const { norm } = unit.words[i];
        if (norm === 'however' || norm === 'nevertheless' || norm === 'nonetheless')
            return true;
    }
    const { norm } = unit.words[unit.words.length - 1];
    return norm === 'though' || norm === 'however';
}
function targetOf(units, point) {
    if (turnsWithin(point))
        return { to: point, confidence: INTERNAL };
    let claim = null;
    for (let i = point.place + 1; i < units.length && i <= point.place + REACH; i++) {
        const next = units[i];
        if (next.paragraph > point.paragraph + 1)
            break;
        const near = next.paragraph === point.paragraph || i === point.place + 1;
        if ((next.turn || turnsInside(next)) && near)
            return { to: next, confidence: TURN };
        if (makes(next, 'rebuttal') && near)
            return { to: next, confidence: TURN };
        if (claim === null && next.paragraph === point.paragraph && isClaim(next) && !makes(next, 'concession'))
            claim = next;
    }
    if (point.turn || turnsInside(point)) {
        const before = units[point.place - 1];
        if (before && isClaim(before))
            return { to: before, confidence: LIMITS_BEFORE };
    }
    return claim ? { to: claim, confidence: NEXT_CLAIM } : null;
}
export const concedes = {
    id: 'concedes',
    label: 'Limits',
    gloss: 'from a granted point to the claim it is set against; to itself where one sentence holds both',
    find({ units }) {
        const links = [];
        for (const point of units) {
            if (!makes(point, 'concession'))
                continue;
            const target = targetOf(units, point);
            if (target)
                links.push(linkOf('concedes', point, target.to, target.confidence));
        }
        return links;
    },
};
