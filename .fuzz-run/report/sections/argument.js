import { bandAndNumber } from '../reading.js';
import { section } from '../section.js';
import { otherSide } from '../sides.js';
import { count, figure, quotation, say, times } from '../wording.js';
/** Words of a thesis that still leave room on the first page. */
const LONGEST_THESIS = 45;
export const argument = section({
    id: 'argument',
    label: 'What it argues',
    gloss: 'The sentence that states the main claim, and the essay in figures.',
    column: 'full',
    height: ({ thesis, standfirst }) => (thesis || standfirst ? 115 : 75),
    build(reading) {
        const { essay, sentences } = reading.document;
        const thesis = essay.thesis === null ? undefined : sentences[essay.thesis];
        return {
            thesis: thesis ? reading.quote(thesis, { words: LONGEST_THESIS }) : null,
            standfirst: thesis ? null : essay.standfirst,
            sentences: [howHard(reading), againstWhom(reading), whereExposed(reading)],
        };
    },
});
function howHard({ document: { summary }, claims, body }) {
    if (!summary.strength || claims.length === 0) {
        return say `No claim in the author’s own voice was found in ${figure(count(body.length, 'sentence'))}.`;
    }
    const { median, bands } = summary.strength;
    const strong = bands.categorical + bands.boosted;
    const weak = bands.softened + bands.hedged + bands['strongly hedged'];
    const start = say `The piece makes ${figure(count(claims.length, 'claim'))} in ${count(body.length, 'sentence')}`;
    if (claims.length === 1)
        return [...start, ...say `, worded ${figure(bandAndNumber(median))}.`];
    return [
        ...start,
        ...say `; the median claim is worded ${figure(bandAndNumber(median))}, `,
        ...say `${some(strong)} ${strong === 1 ? 'is' : 'are'} boosted or categorical and ${some(weak)} softened or hedged.`,
    ];
}
function some(number) {
    return number === 0 ? 'none' : String(number);
}
function againstWhom(reading) {
    const { summary } = reading.document;
    const { points, answered } = otherSide(reading);
    const cues = summary.boosters + summary.hedges === 0
        ? say `No booster raises its claims and no hedge lowers them`
        : say `Boosters raise its claims ${figure(times(summary.boosters))} and hedges lower them ${figure(times(summary.hedges))}`;
    if (points.length === 0)
        return [...cues, ...say `; it grants no point and raises no opposing view.`];
    return [
        ...cues,
        ...say `; ${figure(`${answered} of ${points.length}`)} ${points.length === 1 ? 'point' : 'points'} granted to the other side or raised for it ${answered === 1 || points.length === 1 ? 'is' : 'are'} answered.`,
    ];
}
function whereExposed(reading) {
    const { document, quote } = reading;
    const first = document.sentences[document.summary.exposed[0] ?? -1];
    if (!first?.strength)
        return say `No claim goes far beyond what stands under it.`;
    const { runs, clippedEnd, place } = quote(first, { cues: [], words: 14 });
    const words = runs.map((run) => run.text).join('') + (clippedEnd ? '…' : '');
    const where = place.paragraph === null ? place.text : `paragraph ${place.paragraph}`;
    return say `The claim most exposed is in ${figure(where)}: ${quotation(`“${words}”`)} ${figure(bandAndNumber(first.strength.value))}.`;
}
