/**
 * What speaks for a sentence as main claim, and what against: the table that its score is added up from. A sentence that has
 * much going for it scores 5 and more. The numbers are set by hand, within what a ranker found on essays in which a reader had
 * marked the sentences that state the main claim. They are kept round and small: fitted more closely, they chose better among
 * those essays and worse among others. No part decides alone.
 */
import { CLAIM_KINDS, type MoveKind } from '../../model/index.js';
import { denies } from '../denying.js';
import { makes, type Unit } from '../units.js';
import * as doubts from './doubts.js';
import type { Setting } from './setting.js';
import * as signs from './signs.js';

export interface Part {
  /** What it says of the sentence, in words for people: "It ...". */
  readonly says: string;
  /** What the part adds where it holds in full; below 0 for what speaks against. */
  readonly weight: number;
  /** How far it holds, 0 to 1. */
  readonly measure: (unit: Unit, setting: Setting) => number;
}

const part = (says: string, weight: number, measure: Part['measure']): Part => ({ says, weight, measure });

/** A part that holds or does not. */
const when = (says: string, weight: number, holds: (unit: Unit, setting: Setting) => boolean): Part =>
  part(says, weight, (unit, setting) => (holds(unit, setting) ? 1 : 0));

const move = (says: string, kind: MoveKind, weight: number): Part =>
  when(says, weight, (unit) => makes(unit, kind));

const between = (value: number): number => Math.max(0, Math.min(1, value));

/** This share of the title, by how telling its words are, is as good as all of it. */
const TITLE = 0.7;

const takesUpTitle = ({ place }: Unit, { titleShare }: Setting): number =>
  between(titleShare[place]! / TITLE);

/** A sentence that is the title has nearly all of a title of two words or more, and most of its own words from there. */
const WHOLE = { title: 0.9, words: 2, own: 0.6 };

function isTitle({ topic, place }: Unit, { titleShare, headline }: Setting): boolean {
  if (titleShare[place]! < WHOLE.title) return false;
  const shared = topic.filter((stem) => headline.has(stem)).length;
  return shared >= WHOLE.words && shared >= WHOLE.own * topic.length;
}

/** Few of its words are enough, as pronouns stand for the others. */
function titleDemand(unit: Unit, setting: Setting): number {
  if (!setting.titleDemands || setting.titleShare[unit.place] === 0 || !signs.obliges(unit)) return 0;
  return Math.max(0.7, takesUpTitle(unit, setting));
}

/** What a sentence of no telling words weighs, so that two words in common are not all. */
const PADDING = 3;

/** The share of a sentence's telling words that are among the stems. */
function shareIn({ topic }: Unit, stems: ReadonlySet<number>, { telling }: Setting): number {
  let all = PADDING;
  let shared = 0;
  for (const stem of topic) {
    all += telling[stem]!;
    if (stems.has(stem)) shared += telling[stem]!;
  }
  return shared / all;
}

/** Demands what the title does, or takes up all of it. */
const saysTitle = (unit: Unit, setting: Setting): boolean =>
  takesUpTitle(unit, setting) === 1 || titleDemand(unit, setting) > 0;

/** Half below 9 words, in full below 6, or where no more than two of them are of content. */
function shortness({ words, topic }: Unit): number {
  if (words.length < 6 || topic.length < 3) return 1;
  return words.length < 9 ? 0.5 : 0;
}

const BOLD: readonly MoveKind[] = ['evaluation', 'prescription', 'causal', 'prediction', 'reframing'];

/** Judges, demands, explains or foretells, and does not only state. */
const isBold = (unit: Unit): boolean => BOLD.some((kind) => makes(unit, kind));

const BESIDES: readonly MoveKind[] = ['evaluation', 'prescription', 'causal', 'rebuttal', 'reframing'];

/** Says what will happen, and neither judges it nor says why or what to do: in full where it says when, as a bet does. */
function onlyForetells(unit: Unit): number {
  if (!makes(unit, 'prediction') || BESIDES.some((kind) => makes(unit, kind))) return 0;
  return unit.sentence.marks.some(({ kind }) => kind === 'date') ? 1 : 0.4;
}

const inIntroduction = ({ place }: Unit, { introduction }: Setting): boolean => place <= introduction;
const inConclusion = ({ place }: Unit, { conclusion }: Setting): boolean => place >= conclusion;

/** Even chances count nothing. */
const SURE = { from: 0.5, to: 1 };

/** How sure it is that the sentence claims or demands anything. */
function claimsSurely(unit: Unit): number {
  if (signs.speaksForAuthor(unit)) return 1;
  let sure = 0;
  for (const { kind, confidence } of unit.sentence.moves)
    if (CLAIM_KINDS.includes(kind)) sure = Math.max(sure, confidence);
  return between((sure - SURE.from) / (SURE.to - SURE.from));
}

/** "May", and what is as weak. */
const HEDGED = -1.5;

/** What speaks for it: no part is below 0. */
export const FOR: readonly Part[] = [
  part('surely claims something', 1.5, claimsSurely),
  /** What it says comes back all through the essay, not only next to it. */
  part('speaks of what comes back all through the essay', 2, ({ place }, { reach }) => reach[place]!),
  /** It speaks of what more sentences speak of than of anything else. */
  when(
    'has the word that most sentences have',
    0.3,
    ({ topic }, { theme }) => theme !== null && topic.includes(theme),
  ),
  part('takes up words of the title', 0.9, takesUpTitle),
  /** It is the title, in a sentence: it takes up all of it, and adds little. */
  when('says the whole title', 1.2, isTitle),
  /** It denies with the words of a title that denies: "The tower is not a monument". */
  part('denies what the title denies', 0.8, (unit, setting) =>
    setting.titleDenies && denies(unit.words) ? takesUpTitle(unit, setting) : 0,
  ),
  /** It demands with words of the title: "Close Harbor Road", and "We should close it", however short. */
  part('demands what the title does', 2, titleDemand),
  /** It takes up three words of headings: what the sections are about. */
  part('takes up words of headings', 0.6, ({ topic }, { headings }) =>
    between(topic.reduce((sum, stem) => (headings.has(stem) ? sum + 1 : sum), 0) / 3),
  ),
  /** In the conclusion, it takes up the introduction. */
  part('takes up the introduction', 0.8, (unit, setting) =>
    inConclusion(unit, setting) ? shareIn(unit, setting.opening, setting) : 0,
  ),
  /** In the introduction, it is taken up by the conclusion. */
  part('is taken up by the conclusion', 0.8, (unit, setting) =>
    inIntroduction(unit, setting) ? shareIn(unit, setting.closing, setting) : 0,
  ),
  /** It stands in the essay twice, as magazines set what matters. */
  when('stands in the essay twice', 0.8, ({ place }, { repeated }) => repeated.has(place)),

  /** The essay opens with it: with a judgment or a demand, or with its title; what opens with a plain statement leads up. */
  part('opens the essay', 0.9, (unit, { titleShare }) => {
    if (unit.place > 0) return 0;
    return (isBold(unit) ? 1 : titleShare[0]!) * (1 - doubts.pointsBack(unit));
  }),
  when('stands in the first paragraph', 0.3, ({ paragraph }, { units }) => paragraph === units[0]!.paragraph),
  when('stands in the introduction', 0.5, inIntroduction),
  /** In the introduction, it turns against what others think: But, Yet. */
  when(
    'turns against what others think',
    0.5,
    ({ turn, place }, { introduction }) => turn && place <= introduction + 2,
  ),
  when('stands in the conclusion', 0.5, inConclusion),
  when('is one of the last three sentences', 0.6, ({ place }, { units }) => place >= units.length - 3),
  when(
    'ends its paragraph',
    0.4,
    ({ place, paragraph }, { units }) => units[place + 1]?.paragraph !== paragraph,
  ),
  when(
    'begins its paragraph',
    0.3,
    ({ place, paragraph }, { units }) => units[place - 1]?.paragraph !== paragraph,
  ),

  move('asks for an act', 'prescription', 0.5),
  /** It obliges someone to it: should, must, need to. */
  when('obliges someone', 0.7, signs.obliges),
  /** It calls for it: "It is time to", "What is needed is". */
  when('calls for an act', 0.5, signs.callsToAct),
  /** It asks for a vote, or for support. */
  when('asks for support', 0.8, signs.asksSupport),
  move('judges', 'evaluation', 0.7),
  move('names a cause', 'causal', 0.4),
  move('answers what others hold', 'rebuttal', 0.3),
  /** "I argue", "We urge", "My point is". */
  when('says “I argue”, “we urge” or the like', 1.2, signs.proposes),
  /** "I think", "We believe". */
  when('says “I think”, “we believe” or the like', 0.7, signs.thinks),
  /** "In short", "Thus", "That is why". */
  when('draws a conclusion', 0.8, signs.concludes),
  /** "The point is", "The answer is", "What matters is". */
  when('names the point', 0.6, signs.namesThePoint),
  /** "Instead of", "rather than". */
  when('sets it against something else', 0.4, signs.setsAgainst),
  /** "We", "our". */
  when('speaks of “we”', 0.2, signs.speaksForAll),
  /** It is no short sentence: from 8 words on, in full from 20 on. */
  part('is no short sentence', 0.4, ({ words }) => between((words.length - 8) / 12)),
];

/** What speaks against it: no part is above 0. */
export const AGAINST: readonly Part[] = [
  when('is evidence', -1.3, (unit) => makes(unit, 'evidence') && !signs.speaksForAuthor(unit)),
  /** It grants a point to the other side, and no more. */
  when('only grants a point', -1, doubts.onlyGrants),
  /** Few authors argue that something may be. */
  when('says only that it may be', -0.8, ({ sentence: { strength } }) => (strength?.value ?? 0) <= HEDGED),
  move('states what another holds', 'opposing_view', -0.6),
  part('only foretells', -2, onlyForetells),
  when('asks', -0.8, (unit) => unit.sentence.question || makes(unit, 'rhetorical_question')),
  when('quotes speech', -1, doubts.quotes),
  /** It is one case among many: "For example", "Imagine". */
  when('is one case among many', -1, doubts.isInstance),
  /** It is one of several points: "Second", "Moreover". */
  when('is one of several points', -1.2, doubts.isOneOfSeveral),
  /** It cannot be understood without the sentence before it. */
  part('needs the sentence before it', -0.9, doubts.pointsBack),
  /**
   * It names by pronouns what it speaks of: in full from two on. "All of this is possible". Not where it says the title, which
   * names it: "We should close it".
   */
  part('has pronouns for what it speaks of', -0.4, (unit, setting) =>
    saysTitle(unit, setting) ? 0 : between(doubts.pronounsIn(unit) / 2),
  ),
  /** It leaves out what the sentence before has said: "We say that it is not". */
  when('leaves out what was said before', -0.9, doubts.isElliptic),
  /** It is of one person: "He", "My aunt", "I once". */
  when('is of one person', -1.3, doubts.isOfOnePerson),
  when('tells what happened', -1, doubts.narrates),
  when('tells of one day or year', -0.5, doubts.isDated),
  /** It is of the piece: "In this post". */
  when('is of the piece itself', -0.6, doubts.isOfThePiece),
  /** It speaks to the reader: "You may know". */
  when('speaks to the reader', -0.7, doubts.isToReader),
  /** It wants something of the reader of the page: "Write to us". */
  when('wants something of the reader of the page', -3, doubts.beckons),
  /** It asks the reader to turn up or to write: "Bring your kids". */
  when('invites', -2.5, doubts.invites),
  /** It leads to a question: "We must ask what kind of town". */
  when('leads to a question', -1.5, signs.inquires),
  /** It leaves open which of two holds: "What we debate is whether". */
  when('leaves a choice open', -0.5, doubts.leavesOpen),
  /** It lets others have what the author would not: "Keep it, if you must". */
  when('lets others have it', -2.5, doubts.indulges),
  /** It opens with a label: "Price: a ferry costs". */
  when('opens with a label', -0.6, doubts.isLabelled),
  /** It says what is not meant: "This is not to say". */
  when('says what is not meant', -1, doubts.setsAside),
  when('thanks or welcomes', -0.6, doubts.thanks),
  /** It says what the author or anybody comes across: "I often see". */
  when('says what one comes across', -1, doubts.comesAcross),
  /** It says that something was announced or made clear: "It has been shown that". */
  when('says that something was made known', -1, doubts.relates),
  /** "There is", "There are". */
  when('says that something is there', -0.3, doubts.tellsOfThere),
  when('leads to a list, or has no end mark', -2, doubts.isOpenEnded),
  when('has no verb', -1, doubts.isVerbless),
  when('is a line of a chat', -3, doubts.isChat),
  when('stands in brackets', -1.2, doubts.isBracketed),
  /** It has few words, or hardly any of content: "We hope this is useful". A title's own words may be as few. */
  part('has few words', -0.9, (unit, setting) => (saysTitle(unit, setting) ? 0 : shortness(unit))),
  /** It has so many words that nobody would quote it: from 35 on, in full from 55 on. */
  part('is very long', -0.4, ({ words }) => between((words.length - 35) / 20)),
];
