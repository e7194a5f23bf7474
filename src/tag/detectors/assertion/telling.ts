/** What speaks against a claim: telling, reporting, figures and dates, talk about the text, courtesy, lists and labels. */
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../detector.js';
import {
  BE,
  classBits,
  groups,
  HAVE,
  isParticiple,
  isPastForm,
  mannerOf,
  NARRATIVE,
  norm,
  PAST_TIME,
  subjectKind,
} from '../../grammar.js';

export function telling(site: Site, ballot: Ballot): void {
  const { sentence } = site;
  const { tokens } = sentence;
  if (sentence.whose === 'attributed') ballot.vote('assertion/attributed', -2.5, 0, 1, 'attribution');
  let words = 0;
  let numbers = 0;
  let names = 0;
  let past = 0;
  let present = 0;
  let quoted = 0;
  let verbs = 0;
  let firstPast = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.word) continue;
    words++;
    if (token.quotation !== -1) quoted++;
    if (token.pos === 'NUM' && token.norm !== 'one') numbers++;
    else if (token.pos === 'PROPN' && i > 0) names++;
    if (token.pos === 'VERB' || token.pos === 'AUX') verbs++;
    const isPast =
      token.norm === 'was' ||
      token.norm === 'were' ||
      token.norm === 'had' ||
      token.norm === 'did' ||
      (token.pos === 'VERB' &&
        ((isPastForm(token.norm) && !(groups(tokens, i - 1) & (BE | HAVE))) ||
          classBits(tokens, i) & NARRATIVE));
    if (isPast) {
      past++;
      const kind = subjectKind(tokens, i);
      if (kind === 'i' || kind === 'we') firstPast = true;
    } else if (
      (groups(tokens, i) & BE && token.norm !== 'been' && token.norm !== 'be') ||
      (token.pos === 'VERB' && token.norm.endsWith('s') && !isParticiple(token))
    )
      present++;
    if (classBits(tokens, i) & PAST_TIME && token.norm !== 'already' && token.norm !== 'back')
      ballot.vote('assertion/time-past', -0.4, i, i + 1, 'other');
  }
  if (words === 0) return;
  if (quoted * 2 > words) ballot.vote('assertion/quoted', -1.2, 0, 1, 'attribution');
  if (numbers > 0)
    ballot.vote(
      numbers > 1 ? 'assertion/numbers' : 'assertion/number',
      numbers > 1 ? -0.8 : -0.4,
      0,
      1,
      'other',
    );
  if (names > 2) ballot.vote('assertion/names', -0.5, 0, 1, 'other');
  if (past > 0 && present === 0)
    ballot.vote(past > 1 ? 'assertion/all-past' : 'assertion/past', past > 1 ? -1.2 : -0.8, 0, 1, 'other');
  const manner = mannerOf(tokens);
  if (manner === 'general') ballot.vote('assertion/general', 0.4, 0, 1, 'other');
  if (firstPast) ballot.vote('assertion/i-did', -0.7, 0, 1, 'other');
  if (verbs === 0) ballot.vote('assertion/no-verb', -0.8, 0, 1, 'other');
  if (words <= 3) ballot.vote('assertion/few-words', -0.8, 0, 1, 'other');
  const last = tokens[tokens.length - 1]!;
  if (last.text === ':') ballot.vote('assertion/announces', -0.8, 0, 1, 'other');
  else if (last.word) ballot.vote('assertion/no-stop', -0.8, 0, 1, 'other');
  if (sentence.question) ballot.vote('assertion/question', -1.2, 0, 1, 'question');
  const start = norm(tokens, 0);
  if (start === 'for' && (norm(tokens, 1) === 'example' || norm(tokens, 1) === 'instance'))
    ballot.vote('assertion/for-example', -0.6, 0, 2, 'evidence_marker');
}
