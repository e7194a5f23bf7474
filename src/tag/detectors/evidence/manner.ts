/** How a sentence opens, and the signs that it argues, asks or advises instead of telling. */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import { is, isName } from '../../phrases.js';
import type { Profile } from './profile.js';

const type = 'evidence_marker';
const PREPOSITIONS = new Set('in at on during after before since by from under for over across'.split(' '));
/** Words that bring up one case of several. */
const CASES = new Set(
  'one another some others two three several many thousands millions hundreds'.split(' '),
);

/** How the sentence opens: on a name, a place or a time, one case of several. */
export function openers(tokens: readonly Token[], profile: Profile, ballot: Ballot): void {
  const first = tokens[0];
  const second = tokens[1];
  if (first === undefined || second === undefined) return;
  const { leading } = profile;
  if (profile.opensWithName && (leading === 'present' || leading === 'perfect') && second.word)
    ballot.vote('evidence/name-does', 0.3, 0, 1, type, 'fact');
  else if (first.norm === 'the' && isName(tokens, 1))
    ballot.vote(
      leading === 'past' ? 'evidence/the-name-did' : 'evidence/the-name-does',
      leading === 'past' ? 0.6 : 0.2,
      0,
      2,
      type,
      'fact',
    );
  else if (PREPOSITIONS.has(first.norm)) {
    const at = second.norm === 'the' || second.norm === 'late' || second.norm === 'early' ? 2 : 1;
    if (tokens[at]?.pos === 'NUM') ballot.vote('evidence/opens-with-time', 0.5, 0, at + 1, type, 'fact');
    else if (isName(tokens, at)) ballot.vote('evidence/opens-with-place', 0.5, 0, at + 1, type, 'example');
  } else if (CASES.has(first.norm) && second.pos !== 'AUX')
    ballot.vote(
      leading === 'past' ? 'evidence/case-did' : 'evidence/case-does',
      leading === 'past' ? 0.4 : 0.1,
      0,
      1,
      type,
      'example',
    );
}

/** Each speaks against evidence. */
export function arguing(tokens: readonly Token[], profile: Profile, question: boolean, ballot: Ballot): void {
  const against = (rule: string, weight: number, at = 0) =>
    ballot.vote(`evidence/${rule}`, weight, at, at + 1, type);
  if (profile.judgements > 0) against('judges', -0.4, profile.firstJudgement);
  if (profile.judgements > 2) against('judges-much', -0.3, profile.firstJudgement);
  if (profile.leading === 'modal') against('modal-first', -0.9);
  else if (profile.modals > 0) against('modal', -0.4);
  else if (profile.leading === 'present') against('present-first', -0.4);
  else if (profile.leading === 'none') against('no-finite-verb', -0.3);
  if (profile.second > 0) against('you', -0.5);
  if (profile.firstPlural > 0 && profile.past === 0) against('we-not-past', -0.5);
  if (question) against('question', -1.4, tokens.length - 1);
  if (is(tokens[0], 'demonstrative')) against('opens-with-this', -0.2);
  const particular =
    profile.names + profile.numbers + profile.years + profile.dates + profile.past > 0 || profile.quoted > 0;
  if (!particular) against('nothing-particular', -0.8);
}
