/** Every finder of figures of speech, in the order reports list them. To add a figure, add one file and one line here. */
import type { Figure } from '../../model/index.js';
import type { Unit } from '../units.js';
import { anaphora } from './anaphora.js';
import { antimetabole } from './antimetabole.js';
import { antithesis } from './antithesis.js';
import { epistrophe } from './epistrophe.js';
import type { FigureFinder } from './figure-finder.js';
import { parallelism } from './parallelism.js';
import { tricolon } from './tricolon.js';

export const FIGURE_FINDERS: readonly FigureFinder[] = [
  anaphora,
  epistrophe,
  tricolon,
  antithesis,
  parallelism,
  antimetabole,
];

const NONE: readonly Figure[] = [];

/** The figures of each sentence, by sentence index: a figure of several sentences is listed on all of them. */
export function figuresIn(units: readonly Unit[]): (index: number) => readonly Figure[] {
  const bySentence = new Map<number, Figure[]>();
  for (const finder of FIGURE_FINDERS)
    for (const figure of finder.find(units))
      for (const index of figure.sentences) {
        const list = bySentence.get(index);
        if (list) list.push(figure);
        else bySentence.set(index, [figure]);
      }
  return (index) => bySentence.get(index) ?? NONE;
}
