/** How much a verb of future time votes by who or what its subject is, and how that subject is pointed out. */
import { wordSet } from '../../../model/index.js';
import {
  BE,
  BREAK,
  beforeAdverbs,
  clauseStart,
  type Pointing,
  type Reading,
  type SubjectKind,
} from '../../grammar.js';

type Votes = Readonly<Record<SubjectKind, number>>;

export const WILL: Votes = {
  it: 2.6,
  this: 2.4,
  they: 2.2,
  there: 2.2,
  one: 1.2,
  person: 2,
  institution: 2.6,
  name: 2.6,
  plural: 2.2,
  noun: 2.2,
  relative: 0.8,
  we: 1.2,
  you: 0.8,
  i: -0.4,
  none: 2,
};

export const WOULD: Votes = {
  it: 0.6,
  this: 0.6,
  they: 0.6,
  there: 0.6,
  one: 0.2,
  person: 0.2,
  institution: 0.8,
  name: 0.8,
  plural: 0.8,
  noun: 0.9,
  relative: 0.1,
  we: 0.4,
  you: 0.2,
  i: -0.6,
  none: 0.4,
};

/** Of "may", "might" and "could". */
export const MAY: Votes = {
  it: 0.5,
  this: 0.2,
  they: 0.1,
  there: 0.2,
  one: 0.1,
  person: 0.1,
  institution: 0.5,
  name: 0.4,
  plural: 0.4,
  noun: 0.4,
  relative: 0.1,
  we: 0.1,
  you: 0.1,
  i: -0.8,
  none: 0.5,
};

/** "this bill will" foretells more than "a bill will". */
export const POINTED: Readonly<Record<Pointing, number>> = {
  this: 0.1,
  the: 0.3,
  our: 0.1,
  no: 0.1,
  bare: 0.2,
  a: -0.2,
};

export const POINTED_RULES = Object.fromEntries(
  Object.keys(POINTED).map((pointing) => [pointing, `prediction/of-${pointing}`]),
) as Record<Pointing, string>;

/** "prediction/will-it", "prediction/will-noun", ...: one rule for each kind of subject. */
export const rulesOf = (verb: string) =>
  Object.fromEntries(Object.keys(WILL).map((kind) => [kind, `prediction/${verb}-${kind}`])) as Record<
    SubjectKind,
    string
  >;

const SUPPOSING = wordSet(
  'if unless when once until before after while because whether what how who which where why that than as since though although',
);
const SAYING = wordSet(
  'said says say promised promises announced claims claimed argue argues argued warned warns believe believes believed think thinks thought hopes hoped hope predicted expected feared fear worry told insist insists suggest suggests knew wanted',
);
const SURE = wordSet(
  'clear certain likely unlikely true possible probable obvious evident inevitable plain conceivable impossible improbable sure doubtful',
);
const OTHERS = new Set([
  'they',
  'he',
  'she',
  'some',
  'many',
  'critics',
  'others',
  'people',
  'opponents',
  'who',
  'you',
  'one',
  'anyone',
  // "To say that it will fail": what someone could say.
  'to',
]);

const FACTS = wordSet('truth fact reality point problem danger risk trouble');

/** "It is clear that", "the truth is that": the clause of the verb is the point, and the words before it say how sure it is. */
export function isSureThat(reading: Reading, verb: number): boolean {
  for (let k = verb - 1; k > 1 && k > verb - 10; k--) {
    if (reading.groups(k) & BREAK) return false;
    if (reading.norm(k) !== 'that') continue;
    if (reading.groups(k - 1) & BE && FACTS.has(reading.norm(k - 2))) return true;
    return SURE.has(reading.norm(k - 1)) && (reading.groups(beforeAdverbs(reading, k - 2)) & BE) !== 0;
  }
  return false;
}

const PLANNING = wordSet(
  'announced announces pledged pledges promised promises vowed vows said says plans hopes hoped',
);
const PLANNERS = new Set(['it', 'they', 'he', 'she']);
const FIRST_PERSON = new Set(['i', 'we']);

/** "Ford announced |it will invest": a plan that is reported. */
function isPlanned(reading: Reading, verb: number): boolean {
  if (!PLANNERS.has(reading.norm(verb - 1))) return false;
  const that = reading.norm(verb - 2) === 'that' ? 1 : 0;
  return PLANNING.has(reading.norm(verb - 2 - that)) && !FIRST_PERSON.has(reading.norm(verb - 3 - that));
}

/** What is asked or left open: "nobody knows |what will happen". */
const ASKING = wordSet('what whether how why');

/** Where the verb stands: in the main clause, inside another, in what is asked, or inside what others say. */
export function depthOf(reading: Reading, verb: number): 'main' | 'inside' | 'asked' | 'said' {
  if (isPlanned(reading, verb)) return 'said';
  const start = clauseStart(reading, verb);
  const opener = reading.norm(start);
  if (start === 0 || !SUPPOSING.has(opener)) return 'main';
  if (ASKING.has(opener)) return 'asked';
  const reported =
    opener === 'that' && SAYING.has(reading.norm(start - 1)) && OTHERS.has(reading.norm(start - 2));
  return reported ? 'said' : 'inside';
}
