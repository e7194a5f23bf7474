/** Who is said to say or think something anywhere in a sentence, embedded clauses included: "while critics call it cruel". */
import { wordSet } from '../../../model/index.js';
import { ADV, AUX, INSTITUTION, OPPONENT, PEOPLE, PERSON, PROPN, QUOTED, REPORTING, VERB, WORD, } from '../../reading.js';
const THEY = wordSet('they he she');
const READER = wordSet('you one');
const BETWEEN = wordSet("may might will would could can often still also sometimes always usually have has had do does did are is was were be been being 're 've 'll 'd 's to who that not n't never already now even actually really simply just already constantly frequently regularly");
/** A noun after these is no verb: "their claims". */
const DETERMINERS = wordSet('the a an this that these those their his her its our my your such no any some of to for in with and or all most many');
const COMPARING = wordSet('as than');
/** Every speaker with a reporting verb, in order. */
export function speakingIn(reading) {
    if (!(reading.anyClasses & REPORTING))
        return NOBODY;
    const found = [];
    for (let i = 1; i < reading.length; i++) {
        if (!(reading.classes(i) & REPORTING) || reading.forms(i) & QUOTED)
            continue;
        if (DETERMINERS.has(reading.norm(i - 1)))
            continue;
        const speaking = speakerBefore(reading, i, manner(reading.tokens[i]));
        // "as high as critics fear": a measure, not a view.
        if (speaking !== null && !COMPARING.has(reading.norm(speaking.from - 1)))
            found.push(speaking);
    }
    return found;
}
const NOBODY = [];
function manner({ classes }) {
    if (classes.includes('report-distancing'))
        return 'distancing';
    if (classes.includes('report-neutral'))
        return 'neutral';
    return classes.includes('report-endorsing') ? 'endorsing' : 'stance';
}
function speakerBefore(reading, verb, how) {
    let k = verb - 1;
    while (k > 0 && verb - k < 6 && standsBetween(reading, k))
        k--;
    const isVerb = (reading.forms(verb) & VERB) !== 0;
    for (let i = k; i >= Math.max(0, k - 6); i--) {
        const forms = reading.forms(i);
        if (!(forms & WORD))
            return null;
        const speaking = (who) => ({ who, how, from: i, to: verb + 1 });
        const classes = reading.classes(i);
        if (classes & OPPONENT)
            return speaking('opponent');
        const people = reading.landmarks(i) & PEOPLE;
        if (i === k) {
            if (people)
                return speaking('people');
            if (!isVerb)
                continue;
            const norm = reading.norm(i);
            if (THEY.has(norm))
                return speaking('they');
            if (READER.has(norm))
                return speaking('reader');
        }
        if (isVerb && (forms & PROPN || classes & (PERSON | INSTITUTION)))
            return speaking('person');
        if (forms & (VERB | AUX))
            return null;
        if (people && i < k && reading.norm(i + 1) === 'of')
            return speaking('people');
    }
    return null;
}
/** "critics |still say": adverbs, auxiliaries and joining words between a speaker and the verb. */
const standsBetween = (reading, k) => (BETWEEN.has(reading.norm(k)) || (reading.forms(k) & ADV) !== 0) && !(reading.landmarks(k) & PEOPLE);
