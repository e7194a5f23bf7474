/** Labels that say what a statement is: "Myth: trams are slow. Fact: they beat the bus." */
import { wordSet } from '../model/index.js';
import type { Site } from './site.js';

const VIEWS = wordSet('myth misconception objection criticism claim');
const ANSWERS = wordSet('fact reality truth rebuttal response reply');

const opensWith =
  (labels: ReadonlySet<string>) =>
  ({ reading, outline: { first } }: Site): boolean =>
    labels.has(reading.norm(first)) && reading.norm(first + 1) === ':';

/** "|Myth:| trams are slow": a view that is brought up. */
export const isLabelledView = opensWith(VIEWS);

/** "|Fact:| they beat the bus": what answers one. */
export const isLabelledAnswer = opensWith(ANSWERS);
