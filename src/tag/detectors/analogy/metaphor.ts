/** Predicated and extended metaphors: "the fund is a lifeline", "a tsunami of violence", two words of war in a sentence on taxes. */
import { wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ABSTRACT,
  BECOMING,
  CONCRETE,
  COPULA,
  DENIAL,
  ING,
  INSTITUTION,
  isCopula,
  KIN,
  NOUN,
  nounPhrase,
  PERSON,
  PROPN,
  type Reading,
  subjectOf,
  VEHICLE,
} from '../../phrases.js';
import { domainOf } from '../../words/vehicles.js';

/** Figures so worn that few readers see them: "the foundation of trust". */
const WORN = wordSet(
  'foundation pillar pillars cornerstone backbone bedrock bridge gateway heart root roots threat milestone door doors wave path step steps',
);
const POINTING = wordSet('it this that these those they he she which we you i');

export function metaphor(reading: Reading, ballot: Ballot): void {
  if (reading.anyLandmarks & VEHICLE || reading.anyClasses & (CONCRETE | PERSON | KIN))
    for (let i = reading.nextLandmark(COPULA, 0); i >= 0; i = reading.nextLandmark(COPULA, i + 1))
      if (isCopula(reading, i)) predicate(reading, i, ballot);
  if (reading.anyLandmarks & VEHICLE) extended(reading, ballot);
}

/** Figures of one domain in one sentence, and figures of speech before "of": "a tsunami of violence". */
function extended(reading: Reading, ballot: Ballot): void {
  const counts = new Map<string, number>();
  /** The words met: "a house ... the same house" is one thing named twice, and no picture. */
  const met = new Set<string>();
  for (let i = reading.nextLandmark(VEHICLE, 0); i >= 0; i = reading.nextLandmark(VEHICLE, i + 1)) {
    if (reading.forms(i) & PROPN) continue;
    if (reading.forms(i) & NOUN && reading.norm(i + 1) === 'of')
      ballot.vote('analogy/vehicle-of', 0.3, i, i + 2, 'metaphor');
    if (met.has(reading.norm(i))) continue;
    met.add(reading.norm(i));
    const domain = domainOf(reading.norm(i))!;
    const seen = (counts.get(domain) ?? 0) + 1;
    counts.set(domain, seen);
    if (seen === 2) ballot.vote('analogy/two-of-one-domain', 0.5, i, i + 1, 'metaphor');
    if (seen === 3) ballot.vote('analogy/three-of-one-domain', 0.3, i, i + 1, 'metaphor');
  }
}

function predicate(reading: Reading, verb: number, ballot: Ballot): void {
  for (let k = verb + 1; k < verb + 3; k++)
    if (reading.landmarks(k) & DENIAL && reading.norm(k) !== 'neither') return;
  const phrase = nounPhrase(reading, verb + 1);
  // "are raising prices" predicates nothing.
  if (phrase === null || (!phrase.indefinite && reading.forms(verb + 1) & ING)) return;
  const figurative = (reading.landmarks(phrase.head) & VEHICLE) !== 0;
  const classes = reading.classes(phrase.head);
  if (!figurative && !(classes & (CONCRETE | PERSON | KIN))) return;
  const subject = subjectOf(reading, verb);
  if (subject < 0 || reading.norm(subject) === 'there') return;
  const abstract = isAbstract(reading, subject);
  // "Failure is our friend": what is no person is called one.
  if (abstract && classes & (PERSON | KIN) && !(classes & INSTITUTION)) {
    ballot.vote('analogy/abstract-is-person', 1, phrase.from, phrase.to, 'metaphor');
    return;
  }
  if (!figurative && !(classes & CONCRETE)) return;
  const becomes = reading.landmarks(verb) & BECOMING;
  const way = becomes
    ? 'becomes'
    : abstract
      ? 'abstract'
      : POINTING.has(reading.norm(subject))
        ? phrase.indefinite
          ? 'itA'
          : 'it'
        : phrase.indefinite
          ? 'nounA'
          : 'noun';
  const worn = WORN.has(reading.norm(phrase.head));
  const [rule, weight] = RULES[worn ? 'worn' : figurative ? 'vehicle' : 'concrete'][way];
  ballot.vote(rule, weight, phrase.from, phrase.to, 'metaphor');
}

type Way = 'becomes' | 'abstract' | 'itA' | 'it' | 'nounA' | 'noun';

/** By what is predicated (a sure figure, a worn one, any concrete thing) and of what. */
const RULES: Readonly<
  Record<'vehicle' | 'worn' | 'concrete', Readonly<Record<Way, readonly [string, number]>>>
> = {
  vehicle: {
    becomes: ['analogy/becomes-vehicle', 1.4],
    abstract: ['analogy/abstract-is-vehicle', 1.4],
    itA: ['analogy/it-is-a-vehicle', 1.1],
    it: ['analogy/it-is-vehicle', 0.8],
    nounA: ['analogy/noun-is-a-vehicle', 1.4],
    noun: ['analogy/noun-is-vehicle', 0.9],
  },
  worn: {
    becomes: ['analogy/becomes-worn', 0.5],
    abstract: ['analogy/abstract-is-worn', 0.6],
    itA: ['analogy/it-is-a-worn', 0.3],
    it: ['analogy/it-is-worn', 0.2],
    nounA: ['analogy/noun-is-a-worn', 0.4],
    noun: ['analogy/noun-is-worn', 0.2],
  },
  concrete: {
    becomes: ['analogy/becomes-concrete', 0.6],
    abstract: ['analogy/abstract-is-concrete', 0.7],
    itA: ['analogy/it-is-a-concrete', 0.6],
    it: ['analogy/it-is-concrete', 0.2],
    nounA: ['analogy/noun-is-a-concrete', 0.3],
    noun: ['analogy/noun-is-concrete', 0.2],
  },
};

const ABSTRACT_ENDINGS = ['tion', 'ity', 'ism', 'ment', 'ness', 'ship', 'ance', 'ence'];

function isAbstract(reading: Reading, i: number): boolean {
  if (reading.classes(i) & ABSTRACT) return true;
  return (
    (reading.forms(i) & NOUN) !== 0 && ABSTRACT_ENDINGS.some((ending) => reading.norm(i).endsWith(ending))
  );
}
