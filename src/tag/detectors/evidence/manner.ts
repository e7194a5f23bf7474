/** How a sentence opens, and the signs that it argues, asks or advises instead of telling. */
import {
  type AttributedSentence,
  BOOSTER_TYPES,
  HEDGE_TYPES,
  type SpanType,
  type Token,
} from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import { is, isName } from '../../phrases.js';
import type { Profile } from './profile.js';

const type = 'evidence_marker';
const PREPOSITIONS = new Set('in at on during after before since by from under for over across'.split(' '));
/** Words that bring up one case of several. */
const CASES = new Set(
  'one another some others two three several many thousands millions hundreds'.split(' '),
);

/** About quantities speaks for a figure, not against it. */
const HEDGES = new Set<SpanType>(
  HEDGE_TYPES.filter((kind) => kind !== 'approximator' && kind !== 'evidential'),
);
const BOOSTERS = new Set<SpanType>(BOOSTER_TYPES);

/** How the sentence opens: on a name, a place or a time, one case of several. */
export function openers(tokens: readonly Token[], profile: Profile, ballot: Ballot): void {
  const first = tokens[0];
  const second = tokens[1];
  if (first === undefined || second === undefined) return;
  const { leading } = profile;
  if (first.pos === 'PROPN' && first.classes.length === 0 && (leading === 'present' || leading === 'perfect'))
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
export function arguing(sentence: AttributedSentence, profile: Profile, ballot: Ballot): void {
  const { tokens } = sentence;
  for (const { entry, from } of sentence.cues) {
    if (tokens[from]!.quotation !== -1) continue;
    if (HEDGES.has(entry.type)) ballot.vote('evidence/hedged', -0.4, from, from + 1, type);
    else if (BOOSTERS.has(entry.type)) ballot.vote('evidence/boosted', -0.3, from, from + 1, type);
  }
  const judged = profile.firstJudgement;
  if (profile.judgements > 0) ballot.vote('evidence/judges', -0.4, judged, judged + 1, type);
  if (profile.judgements > 2) ballot.vote('evidence/judges-much', -0.3, judged, judged + 1, type);
  if (profile.leading === 'modal') ballot.vote('evidence/modal-first', -0.9, 0, 1, type);
  else if (profile.modals > 0) ballot.vote('evidence/modal', -0.4, 0, 1, type);
  else if (profile.leading === 'present') ballot.vote('evidence/present-first', -0.4, 0, 1, type);
  else if (profile.leading === 'none') ballot.vote('evidence/no-finite-verb', -0.3, 0, 1, type);
  if (profile.second > 0) ballot.vote('evidence/you', -0.5, 0, 1, type);
  if (profile.firstPlural > 0 && profile.past === 0) ballot.vote('evidence/we-not-past', -0.5, 0, 1, type);
  if (sentence.question) ballot.vote('evidence/question', -1.4, tokens.length - 1, tokens.length, type);
  if (is(tokens[0], 'demonstrative')) ballot.vote('evidence/opens-with-this', -0.2, 0, 1, type);
  const particular =
    profile.names + profile.numbers + profile.years + profile.dates + profile.past + profile.quotedWords > 0;
  // Words that announce evidence are particular enough.
  if (!particular && ballot.sum <= 0) ballot.vote('evidence/nothing-particular', -0.8, 0, 1, type);
}
