import { segment } from './clauses.js';
import { combine, compose, shade } from './compose.js';
import { constructionsOf } from './constructions.js';
import { commandsOf } from './force.js';
import { placeCues, weightOf } from './scope.js';
import { spokenIn } from './voice.js';
/** The strength of one sentence, before it is written down. */
export function composedOf(sentence) {
    const { tokens } = sentence;
    const clauses = segment(tokens, spokenIn(sentence));
    const { counted, outside } = placeCues(sentence, clauses);
    const constructions = [...commandsOf(tokens, clauses), ...constructionsOf(tokens, clauses)];
    const { unitOf, joins } = merged(clauses.joins, counted, constructions);
    const weights = joins.map(() => []);
    const shades = [...outside];
    for (const { cue, unit } of counted)
        weights[unitOf[unit]].push(weightOf(cue, cue.entry.effect));
    for (const { unit, weight } of constructions) {
        const list = weight.effect === 'shade-up' ? shades : weights[unitOf[unit]];
        if (!list.some(({ from, to }) => from < weight.to && weight.from < to))
            list.push(weight);
    }
    for (const list of weights)
        if (list.length > 1)
            list.sort((a, b) => a.from - b.from);
    return shade(combine(weights.map(compose), joins), shades);
}
/**
 * Joins main clauses that make one point. What a frame says goes for all that hangs on it ("I think it leaks |and it will fail"),
 * what a disclaimer says for what follows "but" too ("I may be wrong, |but it leaks"), and a new description belongs to the old one
 * ("That's not a dam; |that's a trap").
 */
function merged(joins, counted, constructions) {
    const frames = new Set();
    const disclaimers = new Set();
    for (const { cue, unit } of counted) {
        if (cue.entry.tag === 'frame')
            frames.add(unit);
        else if (cue.entry.tag === 'disclaimer')
            disclaimers.add(unit);
    }
    const reframed = new Set();
    for (const { unit, spans } of constructions)
        if (spans)
            reframed.add(unit);
    const unitOf = [0];
    const left = [''];
    // Whether what has been joined so far holds over the next clause.
    let framed = frames.has(0);
    let disclaimed = disclaimers.has(0);
    for (let unit = 1; unit < joins.length; unit++) {
        const join = joins[unit];
        const adds = join === 'and' || join === 'or';
        const hangs = reframed.has(unit - 1) || (framed && adds) || (disclaimed && (adds || join === 'but'));
        if (!hangs) {
            left.push(join);
            framed = false;
            disclaimed = false;
        }
        framed ||= frames.has(unit);
        disclaimed ||= disclaimers.has(unit);
        unitOf.push(left.length - 1);
    }
    return { unitOf, joins: left };
}
