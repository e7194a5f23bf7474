/** rhetorical_question: put to the reader, not for an answer, or answered at once (docs/guideline.md, "Rhetorical question"). */
import { wordSet } from '../../model/index.js';
import type { Ballot } from '../ballot.js';
import type { Detector } from '../detector.js';
import { Markers } from '../markers.js';
import { CAPITAL, PROPN, QUOTED, type Reading, WORD } from '../reading.js';
import type { Site } from '../site.js';

/** Votes of the lexicon's questions, by their tag. */
const MARKERS = new Markers('rhetorical-question', 'question', {
  'leading-question': 0.5,
  'negative-question': 0.5,
  'why-not': 0.4,
  'what-about': 0.4,
});

const ANSWERING = new Set(
  // wink reads "No." as the abbreviation of number.
  'yes no no. because none nothing nobody never hardly simple simply not absolutely of sure well perhaps maybe'.split(
    ' ',
  ),
);
const SHORT_ANSWER = 7;
/** Somebody asks: the question is told of. */
const ASKING = wordSet('asked asks asking wondered wonders said says inquired entitled titled called');

const ASKERS = wordSet('i he she they we');
const HEARERS = wordSet('me him her them us you');

/** "How long have you worked here? I asked him.": told of, though no mark says so. */
function askedOfSomebody(site: Site): boolean {
  const next = site.after(1);
  if (next === null || next.block !== site.block || next.reading.length > 4) return false;
  const { reading } = next;
  return (
    ASKERS.has(reading.norm(0)) &&
    reading.norm(1) === 'asked' &&
    (HEARERS.has(reading.norm(2)) || reading.length === 3)
  );
}

export const rhetoricalQuestion: Detector = {
  id: 'rhetorical_question',
  fires: [
    'Who could believe it?',
    'They promised a bridge. Where is it?',
    "Why should nurses pay for bankers' mistakes?",
    "Isn't it time we listened?",
    'Why not let towns decide?',
    'But a second harbor?',
    'What has the council learned from all this?',
  ],
  silent: [
    'The question is whether the fund can survive.',
    'She asked whether the ferry would run.',
    'He wondered how long the repair would take.',
    'What it is like to wait is hard to say.',
    'LM: How long have you worked on the harbor?',
    '“Will it hold?” the engineer asked.',
    'Ask the tenants how they sleep.',
    'How long have you worked here? I asked him.',
  ],
  detect(site, ballot) {
    const { reading } = site;
    const mark = reading.questionMark;
    if (mark < 0) return;
    if (reading.question) ballot.vote('rhetorical-question/asks', 2.5, mark, mark + 1, 'question');
    else {
      const quoted = reading.forms(mark) & QUOTED;
      const rule = quoted ? 'rhetorical-question/quoted' : 'rhetorical-question/asks-inside';
      ballot.vote(rule, quoted ? 0.3 : 1.2, mark, mark + 1, 'question');
    }
    against(reading, openingOf(reading, mark), mark, ballot);
    MARKERS.cast(reading, ballot);
    answered(site, mark, ballot);
    if (askedOfSomebody(site))
      ballot.vote('rhetorical-question/asked-of-somebody', -4, mark, mark + 1, 'question');
    if (site.before(1)?.reading.question)
      ballot.vote('rhetorical-question/asks-again', 0.3, mark, mark + 1, 'question');
  },
};

/** What comes after: another question, or an answer. */
function answered(site: Site, mark: number, ballot: Ballot): void {
  const after = site.after(1);
  if (after === null) return;
  const opener = after.reading.norm(0);
  if (after.reading.question) ballot.vote('rhetorical-question/asks-on', 0.5, mark, mark + 1, 'question');
  else if (ANSWERING.has(opener) || (opener === 'the' && after.reading.norm(1) === 'answer'))
    ballot.vote('rhetorical-question/answered', 0.5, mark, mark + 1, 'question');
  else if (after.reading.length <= SHORT_ANSWER)
    ballot.vote('rhetorical-question/answered-shortly', 0.3, mark, mark + 1, 'question');
}

/** A speaker's name and a colon open the sentence: "LM: How long ...?". An interviewer asks, not the author. */
const speakerOpens = (reading: Reading): boolean =>
  reading.norm(1) === ':' &&
  ((reading.forms(0) & PROPN) !== 0 || reading.norm(0) === 'q') &&
  reading.length > 3;

/** What asks without asking the reader: reports, interviews, titles, asides. */
function against(reading: Reading, start: number, mark: number, ballot: Ballot): void {
  const vote = (rule: string, weight: number, from: number) =>
    ballot.vote(rule, weight, from, from + 1, 'question');
  if (reading.attributed) vote('rhetorical-question/someone-else-asks', -1, mark);
  if (speakerOpens(reading)) vote('rhetorical-question/interview', -3, 0);
  // "(Ferrari?" and "the reply was "how high?"": the mark belongs to an aside or to a quoted word.
  const after = reading.norm(mark + 1);
  if (after !== '' && !(reading.forms(mark + 1) & WORD) && after !== '?' && after !== '!') {
    if (after === ')') vote('rhetorical-question/in-brackets', -0.7, mark);
    else vote('rhetorical-question/in-marks', -0.5, mark);
  }
  const before = reading.norm(start - 1);
  if (before === ':') vote('rhetorical-question/after-colon', 0.2, start - 1);
  else if (before === '(') vote('rhetorical-question/bracket-opens', -0.7, start - 1);
  for (let k = Math.max(0, start - 4); k < mark && k < start + 6; k++) {
    if (!ASKING.has(reading.norm(k))) continue;
    vote('rhetorical-question/reports-asking', -1, k);
    break;
  }
  if (titled(reading, start, mark)) vote('rhetorical-question/title', -1.2, start);
}

/** Where the question itself begins: after the last colon, opening mark or bracket. */
function openingOf(reading: Reading, mark: number): number {
  for (let k = mark - 1; k >= 0; k--) {
    const norm = reading.norm(k);
    if (norm === ':' || norm === '(' || norm === '“' || norm === '"') return k + 1;
  }
  return 0;
}

const ALWAYS_CAPITAL = new Set(['i', "i'm"]);

/** Most words of the question are written with a capital: it is the title of something. */
function titled(reading: Reading, start: number, mark: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let k = start; k < mark; k++) {
    const forms = reading.forms(k);
    if (!(forms & WORD) || ALWAYS_CAPITAL.has(reading.norm(k))) continue;
    words++;
    if (forms & CAPITAL) capitals++;
  }
  return words > 3 && capitals * 2 > words;
}
