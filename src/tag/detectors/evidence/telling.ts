/** How a sentence tells: past events, names, dates, the author's own story, and the signs that it argues instead. */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import { is } from '../../phrases.js';
import type { Profile } from './profile.js';

const type = 'evidence_marker';

/** Events told: the tense, with whoever and whenever is named. */
export function events(profile: Profile, ballot: Ballot): void {
  const { firstPast, firstName, firstYear, firstDate } = profile;
  const factual = profile.judgements === 0 && profile.modals === 0;
  const told = profile.past > 0 && profile.present === 0 && profile.modals === 0;
  if (profile.leading === 'past') {
    ballot.vote('evidence/past-first', 0.5, firstPast, firstPast + 1, type, 'fact');
    if (told) ballot.vote('evidence/past-only', 0.5, firstPast, firstPast + 1, type, 'fact');
    if (told && factual) ballot.vote('evidence/past-plain', 0.4, firstPast, firstPast + 1, type, 'fact');
    if (profile.past > 2) ballot.vote('evidence/past-run', 0.4, firstPast, firstPast + 1, type, 'fact');
    if (firstName >= 0) ballot.vote('evidence/past-name', 0.5, firstName, firstName + 1, type, 'fact');
    if (profile.third > 0)
      ballot.vote('evidence/past-he-she', 0.7, firstPast, firstPast + 1, type, 'anecdote');
    if (profile.opensWithName) ballot.vote('evidence/past-opens-with-name', 0.5, 0, 1, type, 'fact');
    if (profile.words <= 12) ballot.vote('evidence/past-short', 0.2, firstPast, firstPast + 1, type, 'fact');
  }
  if (firstYear >= 0) {
    ballot.vote('evidence/year', 0.7, firstYear, firstYear + 1, type, 'fact');
    if (profile.past > 0) ballot.vote('evidence/year-past', 0.8, firstYear, firstYear + 1, type, 'precedent');
    if (profile.years > 1) ballot.vote('evidence/several-years', 0.5, firstYear, firstYear + 1, type, 'fact');
  }
  if (firstDate >= 0) {
    ballot.vote('evidence/date', 0.5, firstDate, firstDate + 1, type, 'fact');
    if (profile.past > 0) ballot.vote('evidence/date-past', 0.5, firstDate, firstDate + 1, type, 'fact');
  }
  if (profile.leading === 'perfect') {
    const at = profile.firstPerfect;
    ballot.vote('evidence/perfect-first', 0.3, at, at + 1, type, 'fact');
    if (firstName >= 0) ballot.vote('evidence/perfect-name', 0.4, firstName, firstName + 1, type, 'fact');
    if (factual) ballot.vote('evidence/perfect-plain', 0.2, at, at + 1, type, 'fact');
  }
  if (firstName >= 0) {
    if (profile.names > 1)
      ballot.vote('evidence/several-names', 0.4, firstName, firstName + 1, type, 'example');
    if (profile.names > 3) ballot.vote('evidence/many-names', 0.4, firstName, firstName + 1, type, 'example');
    if (profile.leading === 'present' && factual)
      ballot.vote('evidence/present-name-plain', 0.3, firstName, firstName + 1, type, 'fact');
  }
}

/** The author's own story, and stories of kin. */
export function stories(tokens: readonly Token[], profile: Profile, ballot: Ballot): void {
  const { firstPast } = profile;
  if (profile.firstSingular > 0) {
    const at = tokens.findIndex((token) => token.norm === 'i' || token.norm === 'my' || token.norm === 'me');
    if (at >= 0) {
      if (profile.leading === 'past') ballot.vote('evidence/i-past', 1, at, at + 1, type, 'anecdote');
      if (profile.firstSingular > 1 && profile.past > 0)
        ballot.vote('evidence/i-often-past', 0.5, at, at + 1, type, 'anecdote');
      if (profile.leading === 'perfect') ballot.vote('evidence/i-perfect', 0.4, at, at + 1, type, 'anecdote');
    }
  }
  if (profile.firstPlural > 0 && profile.leading === 'past')
    ballot.vote('evidence/we-past', 0.3, firstPast, firstPast + 1, type, 'anecdote');
  const kin = tokens.findIndex((token) => is(token, 'kin'));
  if (kin > 0 && tokens[kin - 1]!.norm === 'my')
    ballot.vote('evidence/my-kin', 0.8, kin - 1, kin + 1, type, 'anecdote');
  const narrative = tokens.findIndex((token) => is(token, 'narrative-verb'));
  if (narrative >= 0) ballot.vote('evidence/narrative-verb', 0.4, narrative, narrative + 1, type, 'anecdote');
}

/** Signs that a sentence argues, asks or advises; each speaks against evidence. */
export function arguing(tokens: readonly Token[], profile: Profile, question: boolean, ballot: Ballot): void {
  if (profile.judgements > 0) {
    const at = profile.firstJudgement;
    ballot.vote('evidence/judges', -0.4, at, at + 1, type);
    if (profile.judgements > 2) ballot.vote('evidence/judges-much', -0.3, at, at + 1, type);
  }
  if (profile.leading === 'modal') ballot.vote('evidence/modal-first', -0.6, 0, 1, type);
  else if (profile.modals > 0) ballot.vote('evidence/modal', -0.3, 0, 1, type);
  if (profile.leading === 'present') ballot.vote('evidence/present-first', -0.3, 0, 1, type);
  if (profile.leading === 'none') ballot.vote('evidence/no-finite-verb', -0.2, 0, 1, type);
  if (profile.second > 0) ballot.vote('evidence/you', -0.3, 0, 1, type);
  if (profile.firstPlural > 0 && profile.past === 0) ballot.vote('evidence/we-not-past', -0.5, 0, 1, type);
  if (question) ballot.vote('evidence/question', -1, tokens.length - 1, tokens.length, type);
  if (
    profile.names === 0 &&
    profile.numbers === 0 &&
    profile.years === 0 &&
    profile.past === 0 &&
    profile.quoted === 0
  )
    ballot.vote('evidence/nothing-particular', -0.7, 0, 1, type);
  const opener = tokens[0];
  if (is(opener, 'demonstrative')) ballot.vote('evidence/opens-with-this', -0.2, 0, 1, type);
}
