/** Where a sentence stands and how little it says: beginnings, labels, lists, announcements, plain happenings. */
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../detector.js';
import {
  BAD_ADJECTIVE,
  BAD_NOUN,
  classBits,
  GOOD_ADJECTIVE,
  NARRATIVE,
  norm,
  WEIGHTY,
} from '../../grammar.js';

export function standing(site: Site, ballot: Ballot): void {
  const { sentence } = site;
  const { tokens } = sentence;
  let words = 0;
  let verbs = 0;
  let opinion = 0;
  let past = 0;
  let names = 0;
  let numbers = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.word) continue;
    words++;
    if (token.pos === 'VERB' || token.pos === 'AUX') verbs++;
    if (token.pos === 'PROPN' && i > 0) names++;
    if (token.pos === 'NUM') numbers++;
    if (
      token.norm === 'was' ||
      token.norm === 'were' ||
      token.norm === 'had' ||
      (token.pos === 'VERB' && token.norm.endsWith('ed')) ||
      classBits(tokens, i) & NARRATIVE
    )
      past++;
    if (
      classBits(tokens, i) & BAD_ADJECTIVE ||
      classBits(tokens, i) & GOOD_ADJECTIVE ||
      classBits(tokens, i) & BAD_NOUN ||
      classBits(tokens, i) & WEIGHTY
    )
      opinion++;
  }
  if (words === 0) return;
  const last = tokens[tokens.length - 1]!;
  const vote = (rule: string, weight: number) => ballot.vote(rule, weight, 0, 1, 'other');
  if (site.before(1) === null) vote('background/first', 1);
  else if (site.before(2) === null) vote('background/second', 0.7);
  else if (site.before(4) === null) vote('background/early', 0.4);
  else if (site.before(9) === null) vote('background/beginning', 0.2);
  if (site.after(1) === null) vote('background/last', 0.3);
  if (last.text === ':') vote('background/announces', 1);
  else if (last.word) vote('background/no-stop', 0.6);
  if (verbs === 0) vote(words <= 3 ? 'background/label' : 'background/no-verb', 0.6);
  if (words <= 6) vote('background/short', 0.2);
  if (opinion === 0) vote('background/nothing-loaded', 0.3);
  else if (opinion > 2) ballot.vote('background/loaded', -0.5, 0, 0, 'evaluative');
  if (past > 0 && opinion === 0) vote('background/plain-past', 0.2);
  if (names > 1) vote('background/names', 0.2);
  if (numbers > 1) ballot.vote('background/numbers', -0.3, 0, 0, 'other');
  if (sentence.question) ballot.vote('background/question', -0.8, 0, 0, 'question');
  if (sentence.whose === 'attributed') ballot.vote('background/attributed', -2, 0, 0, 'attribution');
  if (site.signalled('evidence')) ballot.vote('background/with-evidence', -0.4, 0, 0, 'evidence_marker');
  if (site.signalled('assertion')) ballot.vote('background/with-assertion', -0.6, 0, 0, 'other');
  if (site.signalled('prescription')) ballot.vote('background/with-prescription', -0.4, 0, 0, 'other');
  const start = norm(tokens, 0);
  if (start === 'but' || start === 'so' || start === 'yet' || start === 'because')
    ballot.vote('background/argues', -0.6, 0, 1, 'other');
}
