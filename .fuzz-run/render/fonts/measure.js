/** How wide words are in the charts, from the fonts themselves (without kerning, which changes a label by less than 1 %). */
import { CUTS, latinOf, metricsOf } from './faces.js';
const CUT_OF = {
    sans: CUTS[0],
    'sans-strong': CUTS[1],
    'serif-italic': CUTS[3],
};
const known = new Map();
/** Width of a line of text, in the unit of `size`. */
export function widthOf(text, font, size) {
    let metrics = known.get(font);
    if (!metrics) {
        metrics = metricsOf(latinOf(CUT_OF[font]));
        known.set(font, metrics);
    }
    let ems = 0;
    // A character of another face is taken to be a full em wide: too much space is better than too little.
    for (const character of text) {
        const codePoint = character.codePointAt(0);
        ems += metrics.covers(codePoint) ? metrics.advance(codePoint) : 1;
    }
    return ems * size;
}
