import { makes } from './reading.js';
/** Runs of neighboring body sentences that present an opposing view, in order. */
export function runsOfViews(body) {
    const runs = [];
    let open = null;
    for (const sentence of body) {
        if (!makes(sentence, 'opposing_view')) {
            open = null;
            continue;
        }
        if (open) {
            open.push(sentence);
            continue;
        }
        open = [sentence];
        runs.push(open);
    }
    return runs;
}
/** Whether the sentence says who holds the view: a name, or words quoted from someone. */
export function isNamed(sentence) {
    if (sentence.holder?.kind === 'named')
        return true;
    return sentence.quotations.some((quotation) => quotation.speech);
}
