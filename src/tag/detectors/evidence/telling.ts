/** Events told: the tense, with whoever and whenever is named, and the author's own story. */
import { wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  CAUSATIVE,
  COMPARATIVE,
  DO,
  HAVE,
  isParticiple,
  KIN,
  LOADED,
  MODAL,
  NOT,
  NOUN,
  PROPN,
  type Reading,
  SUPERLATIVE,
  UNIVERSAL,
} from '../../grammar.js';
import type { Site } from '../../site.js';
import { passes } from '../background/passing.js';
import type { Profile } from './profile.js';
import { tenseAt } from './tense.js';

const type = 'evidence_marker';

/** More words than this are no terse report. */
const TERSE = 12;

export function events(reading: Reading, profile: Profile, ballot: Ballot): void {
  const { firstPast, firstName, firstYear, firstDate } = profile;
  if (profile.leading === 'past') {
    const at = firstPast;
    ballot.vote('evidence/past-first', 0.4, at, at + 1, type, 'fact');
    if (profile.present === 0 && profile.modals === 0)
      ballot.vote('evidence/past-only', 0.5, at, at + 1, type, 'fact');
    if (profile.past > 2) ballot.vote('evidence/past-run', 0.5, at, at + 1, type, 'fact');
    if (firstName >= 0) ballot.vote('evidence/past-name', 0.3, firstName, firstName + 1, type, 'fact');
    if (reading.forms(0) & PROPN) ballot.vote('evidence/past-opens-with-name', 0.2, 0, 1, type, 'fact');
    if (profile.words <= TERSE) ballot.vote('evidence/past-terse', 0.2, at, at + 1, type, 'fact');
    if (profile.third > 0) ballot.vote('evidence/past-he-she', 0.3, at, at + 1, type, 'anecdote');
  } else if (profile.leading === 'perfect') {
    const at = profile.firstPerfect;
    ballot.vote('evidence/perfect-first', 0.4, at, at + 1, type, 'fact');
    if (profile.judgements === 0) ballot.vote('evidence/perfect-plain', 0.2, at, at + 1, type, 'fact');
  }
  if (firstYear >= 0) {
    ballot.vote('evidence/year', 0.7, firstYear, firstYear + 1, type, 'fact');
    if (profile.past > 0) ballot.vote('evidence/year-past', 0.3, firstYear, firstYear + 1, type, 'precedent');
    if (profile.years > 1) ballot.vote('evidence/several-years', 0.8, firstYear, firstYear + 1, type, 'fact');
  }
  if (firstDate >= 0) ballot.vote('evidence/date', 0.4, firstDate, firstDate + 1, type, 'fact');
  if (profile.names > 1)
    ballot.vote('evidence/several-names', 0.3, firstName, firstName + 1, type, 'example');
  if (profile.names > 3) ballot.vote('evidence/many-names', 0.3, firstName, firstName + 1, type, 'example');
}

export const STORY_ALONE = 'evidence/someone-alone';

/** What a named or expert source or the law says is relied on even so. */
const SOURCED = ['source-says', 'source-shows', 'expert-reports', 'under-the-law'].map(
  (rule) => `evidence/${rule}`,
);

/** "He drives a red van to the quarry.": who somebody is or what he does, without a word that judges or weighs. */
function isPortrait({ reading, outline }: Site): boolean {
  const who = reading.norm(reading.opening);
  return (
    (who === 'he' || who === 'she') &&
    outline.but < 0 &&
    !(reading.anyGroups & (MODAL | NOT | UNIVERSAL)) &&
    !(reading.anyClasses & (LOADED | COMPARATIVE | SUPERLATIVE | CAUSATIVE))
  );
}

/** Beside the verb that reports, so many words may name the speaker: "said |Maria Ortiz". */
const BESIDE = 2;

/** Whether who is quoted has a name, and can be asked. */
function isNamed({ sentence }: Reading): boolean {
  const { frameSpan, tokens } = sentence;
  if (frameSpan === null) return false;
  const end = Math.min(tokens.length, frameSpan.to + BESIDE);
  for (let k = Math.max(0, frameSpan.from - BESIDE); k < end; k++)
    if (tokens[k]!.pos === 'PROPN' && tokens[k]!.quotation === -1) return true;
  return false;
}

/** "A can of beans now costs four dollars in Iqaluit.": particular, so that it can be looked up, and without a word that judges, weighs or explains. */
function isPlainFact({ reading }: Site, profile: Profile): boolean {
  const counted = profile.numerals.filter((k) => reading.forms(k + 1) & NOUN).length;
  const particulars = profile.names + profile.years + profile.dates + counted;
  return (
    particulars > 0 &&
    profile.judgements + profile.modals === 0 &&
    profile.firstPlural + profile.second === 0 &&
    !reading.attributed &&
    !reading.question &&
    !(reading.anyGroups & (NOT | UNIVERSAL)) &&
    !(reading.anyClasses & (LOADED | COMPARATIVE | SUPERLATIVE | CAUSATIVE))
  );
}

/** Someone without a name did something, or was tired, and no more is told: a text of this one sentence has nothing to support. */
export function alone(site: Site, profile: Profile, ballot: Ballot): void {
  if (site.before(1) !== null || site.after(1) !== null) return;
  // "The minister said that the toll would end.": neither relied on nor set up to be answered (docs/guideline.md, "Reported speech").
  if (
    site.reading.attributed &&
    site.reading.frame === 'neutral' &&
    profile.numbers === 0 &&
    !isNamed(site.reading) &&
    !SOURCED.some((rule) => ballot.has(rule))
  )
    ballot.vote('evidence/reported-alone', -4, 0, 1, 'attribution');
  if (isPlainFact(site, profile)) ballot.vote('evidence/fact-alone', 1.5, 0, 1, type);
  if (profile.leading === 'present' && isPortrait(site)) ballot.vote(STORY_ALONE, -3, 0, 1, type);
  if (profile.leading !== 'past') return;
  const particular = profile.names + profile.numbers + profile.years + profile.dates + profile.quotedWords;
  if (particular > 0 || profile.numerals.length > 0 || profile.present > 0) return;
  if (profile.third > 0 || passes(site.reading) !== null) ballot.vote(STORY_ALONE, -3, 0, 1, type);
}

/** What a witness does: "we have seen", "I often hear", "I met". */
const WITNESSING = wordSet(
  'see saw seen hear heard find found meet met talk talked speak spoke spoken watch watched read learn learned notice noticed observe observed witness witnessed work worked visit visited experience experienced encounter encountered discover discovered try tried',
);

/** "We have seen it fail in three ports": the author has it from experience. */
export function witness(site: Site, ballot: Ballot): void {
  const own = site.outline.own[0];
  if (own === undefined || own.negated || !WITNESSING.has(site.reading.norm(own.verb))) return;
  const { reading } = site;
  const told = tenseAt(reading, own.verb) === 'past';
  let perfect = false;
  for (let k = own.subject + 1; k < own.verb; k++) {
    if (reading.groups(k) & HAVE) perfect = true;
    else if (reading.groups(k) & (MODAL | DO)) return;
  }
  if (perfect && isParticiple(reading, own.verb))
    ballot.vote('evidence/i-have-seen', 1, own.subject, own.verb + 1, type, 'anecdote');
  else if (!perfect && told) ballot.vote('evidence/i-saw', 0.4, own.subject, own.verb + 1, type, 'anecdote');
}

/** The author's own story, and stories of kin. */
export function stories(reading: Reading, profile: Profile, ballot: Ballot): void {
  const { firstPast, firstSingularAt: i } = profile;
  if (i >= 0) {
    if (profile.leading === 'past') ballot.vote('evidence/i-past', 0.4, i, i + 1, type, 'anecdote');
    if (profile.firstSingular > 1 && profile.past > 0)
      ballot.vote('evidence/i-often-past', 0.4, i, i + 1, type, 'anecdote');
    if (reading.classes(i + 1) & KIN) ballot.vote('evidence/my-kin', 0.8, i, i + 2, type, 'anecdote');
  }
  if (profile.firstPlural > 0 && profile.leading === 'past')
    ballot.vote('evidence/we-past', 0.1, firstPast, firstPast + 1, type, 'anecdote');
}
