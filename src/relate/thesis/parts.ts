/** The parts that the score of a sentence as main claim is made of: a table of what speaks for it and against. */
import { makes, type Unit } from '../units.js';
import type { Setting } from './setting.js';
import * as wording from './wording.js';

export interface Part {
  readonly id: string;
  /** What the part adds where it holds in full. */
  readonly weight: number;
  /** How far it holds, 0 to 1. */
  readonly measure: (unit: Unit, setting: Setting) => number;
}

const yes = (holds: boolean): number => (holds ? 1 : 0);
const sometimes =
  (holds: (unit: Unit, setting: Setting) => boolean): Part['measure'] =>
  (unit, setting) =>
    yes(holds(unit, setting));

/** Share of a sentence's telling words that are among the stems; few words share little. */
function shareIn({ topic }: Unit, stems: ReadonlySet<number>, telling: Float64Array): number {
  let all = 3;
  let shared = 0;
  for (const stem of topic) {
    all += telling[stem]!;
    if (stems.has(stem)) shared += telling[stem]!;
  }
  return shared / all;
}

function reachRank({ place }: Unit, { reach }: Setting): number {
  const own = reach[place]!;
  let farther = 0;
  for (const other of reach) if (other > own) farther++;
  return Math.max(0, 1 - farther / 10);
}

const takesUpTitle = ({ place }: Unit, { titleShare }: Setting): number => Math.min(1, titleShare[place]! / 0.7);
const words = ({ words }: Unit) => words.length;

export const PARTS: readonly Part[] = [
  { id: 'reach', weight: 2, measure: ({ place }, { reach }) => reach[place]! },
  { id: 'reach-rank', weight: 0.6, measure: reachRank },
  { id: 'title', weight: 0.9, measure: takesUpTitle },
  { id: 'title-most', weight: 0.5, measure: sometimes(({ place }, s) => s.titleTop > 0.3 && s.titleShare[place]! >= s.titleTop - 1e-9) },
  { id: 'title-denial', weight: 0.8, measure: (unit, s) => (s.titleDenies && wording.denies(unit.words) ? takesUpTitle(unit, s) : 0) },
  { id: 'title-demand', weight: 0.6, measure: (unit, s) => (wording.obliges(unit) ? takesUpTitle(unit, s) : 0) },
  { id: 'headings', weight: 0.8, measure: ({ topic }, { headings }) => Math.min(1, topic.filter((stem) => headings.has(stem)).length / 3) },
  { id: 'recap-opening', weight: 0.8, measure: (unit, s) => (unit.place >= s.conclusion ? shareIn(unit, s.opening, s.telling) : 0) },
  { id: 'recap-closing', weight: 0.8, measure: (unit, s) => (unit.place <= s.introduction ? shareIn(unit, s.closing, s.telling) : 0) },
  { id: 'repeated', weight: 0.8, measure: sometimes(({ place }, s) => s.repeated.has(place)) },
  { id: 'first', weight: 0.8, measure: sometimes(({ place }) => place === 0) },
  { id: 'introduction', weight: 0.5, measure: sometimes(({ place }, s) => place <= s.introduction) },
  { id: 'introduction-end', weight: 0.2, measure: sometimes(({ place }, s) => place === s.introduction || place === s.introduction - 1) },
  { id: 'introduction-turn', weight: 0.4, measure: sometimes((unit, s) => unit.turn && unit.place <= s.introduction + 2) },
  { id: 'conclusion', weight: 0.5, measure: sometimes(({ place }, s) => place >= s.conclusion) },
  { id: 'last', weight: 0.7, measure: sometimes(({ place }, s) => place >= s.units.length - 3) },
  { id: 'paragraph-end', weight: 0.4, measure: sometimes(({ place, paragraph }, s) => s.units[place + 1]?.paragraph !== paragraph) },
  { id: 'paragraph-start', weight: 0.2, measure: sometimes(({ place, paragraph }, s) => s.units[place - 1]?.paragraph !== paragraph) },
  { id: 'prescription', weight: 0.8, measure: sometimes((unit) => makes(unit, 'prescription')) },
  { id: 'obliges', weight: 0.6, measure: sometimes(wording.obliges) },
  { id: 'calls', weight: 0.4, measure: sometimes(wording.callsToAct) },
  { id: 'evaluation', weight: 0.8, measure: sometimes((unit) => makes(unit, 'evaluation')) },
  { id: 'causal', weight: 0.4, measure: sometimes((unit) => makes(unit, 'causal')) },
  { id: 'rebuttal', weight: 0.7, measure: sometimes((unit) => makes(unit, 'rebuttal')) },
  { id: 'reframing', weight: 0.2, measure: sometimes((unit) => makes(unit, 'reframing')) },
  { id: 'proposes', weight: 1, measure: sometimes(wording.proposes) },
  { id: 'thinks', weight: 0.5, measure: sometimes(wording.thinks) },
  { id: 'concludes', weight: 0.8, measure: sometimes(wording.concludes) },
  { id: 'point', weight: 0.5, measure: sometimes(wording.namesThePoint) },
  { id: 'against', weight: 0.4, measure: sometimes(wording.setsAgainst) },
  { id: 'denies', weight: 0.2, measure: sometimes((unit) => wording.denies(unit.words)) },
  { id: 'length', weight: 0.5, measure: (unit) => Math.max(0, Math.min(1, (words(unit) - 8) / 12)) },
  { id: 'long', weight: -0.3, measure: (unit) => Math.max(0, Math.min(1, (words(unit) - 35) / 20)) },
  { id: 'evidence', weight: -1.2, measure: sometimes((unit) => makes(unit, 'evidence')) },
  { id: 'view', weight: -0.7, measure: sometimes((unit) => makes(unit, 'opposing_view')) },
  { id: 'there', weight: -0.4, measure: sometimes(wording.tellsOfThere) },
  { id: 'question', weight: -0.8, measure: sometimes((unit) => makes(unit, 'rhetorical_question') || unit.sentence.question) },
  { id: 'quotes', weight: -1, measure: sometimes(wording.quotes) },
  { id: 'instance', weight: -1, measure: sometimes(wording.isInstance) },
  { id: 'several', weight: -0.7, measure: sometimes(wording.isOneOfSeveral) },
  { id: 'backward', weight: -0.9, measure: wording.pointsBack },
  { id: 'person', weight: -1.3, measure: sometimes(wording.isOfOnePerson) },
  { id: 'narrates', weight: -0.9, measure: sometimes(wording.narrates) },
  { id: 'piece', weight: -0.6, measure: sometimes(wording.isOfThePiece) },
  { id: 'reader', weight: -0.6, measure: sometimes(wording.isToReader) },
  { id: 'beckons', weight: -1.2, measure: sometimes(wording.beckons) },
  { id: 'thanks', weight: -0.6, measure: sometimes(wording.thanks) },
  { id: 'open', weight: -1.4, measure: sometimes(wording.isOpenEnded) },
  { id: 'bracketed', weight: -0.8, measure: sometimes(wording.isBracketed) },
  { id: 'short', weight: -0.8, measure: (unit) => (words(unit) < 5 ? 1 : words(unit) < 8 ? 0.5 : 0) },
];
