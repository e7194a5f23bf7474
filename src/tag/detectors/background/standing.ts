/** Where a sentence stands and how little it says: beginnings, labels, lists, announcements, plain happenings. */
import { type MoveKind, WordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import { hasVerb } from '../../grammar.js';
import {
  AUX,
  BAD_ADJECTIVE,
  BAD_NOUN,
  GOOD_ADJECTIVE,
  NUM,
  PROPN,
  VERB,
  WEIGHTY,
  WORD,
} from '../../reading.js';
import type { Site } from '../../site.js';

const JUDGING = BAD_ADJECTIVE | GOOD_ADJECTIVE | BAD_NOUN | WEIGHTY;
/** What these detectors found before leaves nothing for orientation. */
const CLAIMING: readonly MoveKind[] = ['prescription', 'prediction', 'causal', 'evaluation', 'evidence'];
const ARGUING = new WordSet(['but', 'so', 'yet', 'because']);

export function standing(site: Site, ballot: Ballot): void {
  const { reading } = site;
  const { words } = reading;
  if (words === 0) return;
  let verbs = 0;
  let judging = 0;
  let names = 0;
  let numbers = 0;
  for (let i = 0; i < reading.length; i++) {
    const forms = reading.forms(i);
    if (!(forms & WORD)) continue;
    if (forms & (VERB | AUX)) verbs++;
    else if (forms & PROPN) names++;
    else if (forms & NUM) numbers++;
    if (reading.classes(i) & JUDGING) judging++;
  }
  const vote = (rule: string, weight: number) => ballot.vote(rule, weight, 0, 1, 'other');
  if (site.before(1) === null) vote('background/first', 0.5);
  else if (site.before(3) === null) vote('background/early', 0.4);
  else if (site.before(9) === null) vote('background/beginning', 0.2);
  const last = reading.length - 1;
  if (reading.norm(last) === ':') vote('background/announces', 1);
  else if (reading.forms(last) & WORD) vote('background/no-stop', 0.6);
  if (verbs === 0 && !hasVerb(reading)) vote(words <= 3 ? 'background/label' : 'background/no-verb', 0.6);
  if (words <= 6) vote('background/short', 0.2);
  if (judging === 0) vote(reading.manner === 'told' ? 'background/plain-past' : 'background/plain', 0.4);
  else if (judging > 2) vote('background/judging', -0.5);
  if (names > 2) vote('background/names', 0.2);
  if (numbers > 1) vote('background/numbers', -0.3);
  if (reading.question) vote('background/question', -1.5);
  if (reading.attributed) vote('background/attributed', -2);
  for (const move of CLAIMING)
    if (site.signalled(move)) {
      vote('background/something-claimed', -1.5);
      break;
    }
  if (ARGUING.has(reading.norm(0))) vote('background/argues', -1.2);
}
