import { anaphora } from './anaphora.js';
import { antimetabole } from './antimetabole.js';
import { antithesis } from './antithesis.js';
import { epistrophe } from './epistrophe.js';
import { parallelism } from './parallelism.js';
import { tricolon } from './tricolon.js';
export const FIGURE_FINDERS = [
    anaphora,
    epistrophe,
    tricolon,
    antithesis,
    parallelism,
    antimetabole,
];
const NONE = [];
/** The figures of each sentence, by sentence index: a figure of several sentences is listed on all of them. */
export function figuresIn(units) {
    const bySentence = new Map();
    for (const finder of FIGURE_FINDERS)
        for (const figure of finder.find(units))
            for (const index of figure.sentences) {
                const list = bySentence.get(index);
                if (list)
                    list.push(figure);
                else
                    bySentence.set(index, [figure]);
            }
    return (index) => bySentence.get(index) ?? NONE;
}
