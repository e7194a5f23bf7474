/** Frames that name nobody: "it is often said that", "we are told", "the argument is that". */
import { wordSet } from '../model/index.js';
import { isClause, isMain } from './frame.js';
import { isVerb } from './verbs.js';
const BE = wordSet("is are was were be been being 's 're am 'm");
const PARTICIPLES = wordSet('said told thought seen held taught led asked');
/** Whether the verb is a participle after a form of be: "is said". */
export function isPassive(tokens, verb) {
    const { norm } = tokens[verb];
    if (!norm.endsWith('ed') && !PARTICIPLES.has(norm))
        return false;
    let k = verb - 1;
    while (k >= 0 && (tokens[k].pos === 'ADV' || tokens[k].norm === 'not' || tokens[k].norm === "n't"))
        k--;
    return k >= 0 && BE.has(tokens[k].norm);
}
const TOLD = wordSet('told taught assured warned promised asked');
/** Participles whose "as" or "to" phrase is what unnamed others hold: "is portrayed as", "is said to". */
const HELD_AS = wordSet('described portrayed depicted billed touted hailed dismissed framed branded painted derided ridiculed denounced');
const HELD_TO = wordSet('said thought believed alleged assumed');
const CHARGED = wordSet('accused criticized criticised blamed attacked denounced mocked derided');
/** "It is often said that", "we are told that", "the plan is dismissed as": nobody is named. */
export function passiveFrame(tokens, verb, kind, subject, complement) {
    const { norm } = tokens[verb];
    const frame = { kind: 'opponent', from: subject.from, to: verb + 1, subject: null };
    if (TOLD.has(norm)) {
        const us = subject.speaker === 'author' || subject.speaker === 'reader';
        return us && (isClause(complement) || norm === 'taught') ? frame : null;
    }
    if (tokens[subject.to - 1].norm === 'it' && complement === 'that')
        return kind === 'endorsing' ? null : frame;
    if (complement === 'as' && HELD_AS.has(norm))
        return frame;
    if (complement === 'to' && HELD_TO.has(norm))
        return frame;
    return CHARGED.has(norm) && complement !== 'object' ? frame : null;
}
/** "a criticism leveled at the port": a participle that belongs to the noun. */
const isLeveled = ({ norm, pos }) => pos === 'VERB' && (norm.endsWith('ed') || norm === 'made' || norm === 'heard');
const GOES = wordSet('goes went runs ran');
/** Nouns for views that an author reports rather than owns. */
const CLAIMED = wordSet(`argument claim view objection criticism complaint contention assertion accusation charge belief notion idea theory
   assumption premise suggestion myth fallacy misconception misunderstanding misperception illusion excuse rationale
   justification reasoning logic rhetoric mantra narrative worry fear concern suspicion impression counterargument`);
const OWN = wordSet('my our this real only best correct good');
/** "The argument is that", "the theory goes". */
export function viewFrame(tokens, noun) {
    let k = noun + 1;
    while (k < tokens.length &&
        k < noun + 9 &&
        tokens[k].word &&
        (!isVerb(tokens[k]) || isLeveled(tokens[k])) &&
        tokens[k].norm !== 'that')
        k++;
    const verb = tokens[k];
    if (verb === undefined)
        return null;
    let from = noun;
    while (from > 0 && /^(?:ADJ|DET|NOUN|ADV|PRON|NUM|PROPN)$/.test(tokens[from - 1].pos)) {
        from--;
        if (OWN.has(tokens[from].norm))
            return null;
    }
    const frame = { kind: 'opponent', from, to: k + 1, subject: null };
    if (GOES.has(verb.norm) && k === noun + 1)
        return frame;
    if (!BE.has(verb.norm) || !CLAIMED.has(tokens[noun].norm) || !isMain(tokens, from))
        return null;
    const next = tokens[k + 1]?.norm;
    return next === 'that' || next === ':' || next === '“' || next === '"' ? frame : null;
}
