/** The text of a reference set's file: one line a figure, so that two sets can be compared by eye. */
import { NORM_FIGURES } from '../model/index.js';
export function normsJson({ figures, ...about }) {
    const head = JSON.stringify(about, null, 1).slice(0, -2);
    const lines = NORM_FIGURES.map((figure) => `  ${JSON.stringify(figure)}: ${JSON.stringify(figures[figure])}`);
    return `${head},\n "figures": {\n${lines.join(',\n')}\n }\n}\n`;
}
