/** What looks as if it bound somebody and does not: "it should be noted", "visitors must wear badges", "it should be here by noon". */
import { RULE_BOUND, wordSet } from '../../../model/index.js';
import {
  afterAdverbs,
  BE,
  CHANGE,
  DETERMINER,
  isParticiple,
  LINKING,
  NOUN,
  NUM,
  type Reading,
  type SubjectKind,
  subjectOf,
} from '../../grammar.js';

/** What rules ask of them. */
const RULED = wordSet(
  `show carry wear file register apply submit present sign pay renew obtain hold produce report display possess prove pass check remove
   leave enter return notify reapply`,
);
const RULED_STATES = wordSet(
  'citizens licensed registered insured accompanied members residents aged dressed present vaccinated',
);

const EACH = wordSet('every each any');

/**
 * "Visitors must |wear badges", "Every applicant must |show a payslip": a rule is told, and nobody is asked for anything
 * (docs/guideline.md, "Prescription"). "The visitors" are particular ones.
 */
export function isStandingRule(reading: Reading, i: number, verb: number, kind: SubjectKind): boolean {
  const subject = subjectOf(reading, i);
  if (kind === 'we' || kind === 'you' || subject < 0) return false;
  const one = subject > 0 && EACH.has(reading.norm(subject - 1));
  if (!RULE_BOUND.has(one ? `${reading.norm(subject)}s` : reading.norm(subject))) return false;
  if (!one && subject > 0 && reading.groups(subject - 1) & DETERMINER) return false;
  if (reading.norm(verb) !== 'be') return RULED.has(reading.norm(verb));
  const state = afterAdverbs(reading, verb + 1);
  return RULED_STATES.has(reading.norm(state)) || (reading.forms(state) & NUM) !== 0;
}

const FEELINGS = wordSet('glad delighted happy pleased grateful surprised astonished sorry inclined');
const WISHES = wordSet('like love want wish care prefer hope imagine guess suppose think say add hesitate');

/** "I should be glad to hear", "I should think so": British for "would". */
export const wouldDo = (reading: Reading, verb: number): boolean =>
  WISHES.has(reading.norm(verb)) ||
  (reading.norm(verb) === 'be' && FEELINGS.has(reading.norm(afterAdverbs(reading, verb + 1))));

const SAID = wordSet(
  'said noted added admitted granted conceded acknowledged stressed emphasized remembered recalled mentioned observed',
);

/** "It should be |noted that": leads to what is said, and demands nothing. */
export const isSaid = (reading: Reading, verb: number): boolean =>
  reading.norm(verb) === 'be' && SAID.has(reading.norm(afterAdverbs(reading, verb + 1)));

/** "have done", as against "have clearly defined goals". */
export function perfect(reading: Reading, verb: number): boolean {
  const participle = afterAdverbs(reading, verb + 1);
  return (
    reading.norm(verb) === 'have' &&
    isParticiple(reading, participle) &&
    !(reading.forms(participle + 1) & NOUN)
  );
}

const EXPECTED = wordSet(
  'able obvious clear noted easy easier possible enough fine familiar apparent evident sufficient surprising seen interesting trivial',
);

const STAYING = wordSet('stay remain');
const STEADY = wordSet(
  'stable steady high higher low lower flat strong weak unchanged calm dry warm cold mild',
);

const SCHEDULED = wordSet('work run arrive last take come open close reach');

/** "should become easier", "should be obvious": what is likely rather than due. */
export function expects(reading: Reading, verb: number): boolean {
  if (reading.groups(verb) & BE) return EXPECTED.has(reading.norm(afterAdverbs(reading, verb + 1)));
  // "The ferry should stay" demands; "prices should stay low" expects.
  if (STAYING.has(reading.norm(verb))) return STEADY.has(reading.norm(afterAdverbs(reading, verb + 1)));
  return (
    (reading.classes(verb) & CHANGE) !== 0 ||
    (reading.groups(verb) & LINKING) !== 0 ||
    SCHEDULED.has(reading.norm(verb))
  );
}

const COMING_ABOUT = wordSet('arrive last suffice');
const STATES = wordSet('here there back over done enough plenty home');

/** "should |arrive by noon", "that should |be enough": what is expected of a thing, whatever anyone does. */
export const comesAbout = (reading: Reading, verb: number): boolean =>
  reading.norm(verb) === 'be' ? STATES.has(reading.norm(verb + 1)) : COMING_ABOUT.has(reading.norm(verb));
