/** rhetorical_question: put to the reader, not for an answer, or answered at once (guideline 3.13). */
import type { AttributedSentence, Token } from '../../model/index.js';
import { Ballot, markersOf } from '../ballot.js';
import type { Detector, Site } from '../detector.js';
import { capitalized, normAt } from '../phrases.js';

/** Votes of the lexicon's questions, by their tag. */
const MARKERS = markersOf('rhetorical-question', {
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
const ASKING = new Set(
  'asked asks asking wondered wonders said says inquired entitled titled called'.split(' '),
);

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
  ],
  detect(site: Site) {
    const ballot = new Ballot('rhetorical_question');
    const { sentence } = site;
    const { tokens } = sentence;
    const mark = lastQuestionMark(tokens);
    if (mark < 0) return ballot.votes;
    const quoted = tokens[mark]!.quotation !== -1;
    const start = openingOf(tokens, mark);
    if (!sentence.question) {
      const rule = quoted ? 'rhetorical-question/quoted' : 'rhetorical-question/asks-inside';
      ballot.vote(rule, quoted ? 0.3 : 1.2, mark, mark + 1, 'question');
    } else ballot.vote('rhetorical-question/asks', 2.5, mark, mark + 1, 'question');
    against(sentence, start, mark, ballot);
    for (const { entry, from, to } of site.cues('question')) {
      const marker = entry.tag === undefined ? undefined : MARKERS.get(entry.tag);
      if (marker !== undefined) ballot.vote(marker.rule, marker.weight, from, to, 'question');
    }
    const after = site.after(1);
    if (after !== null) {
      const words = after.tokens.length;
      if (after.question) ballot.vote('rhetorical-question/asks-on', 0.5, mark, mark + 1, 'question');
      else if (
        ANSWERING.has(normAt(after.tokens, 0)) ||
        (normAt(after.tokens, 0) === 'the' && normAt(after.tokens, 1) === 'answer')
      )
        ballot.vote('rhetorical-question/answered', 0.5, mark, mark + 1, 'question');
      else if (words <= SHORT_ANSWER)
        ballot.vote('rhetorical-question/answered-shortly', 0.3, mark, mark + 1, 'question');
    }
    if (site.before(1)?.sentence.question)
      ballot.vote('rhetorical-question/asks-again', 0.3, mark, mark + 1, 'question');
    return ballot.votes;
  },
};

/** A speaker's name and a colon open the sentence: "LM: How long ...?". An interviewer asks, not the author. */
const speakerOpens = (tokens: readonly Token[]): boolean =>
  tokens[1]?.text === ':' && (tokens[0]!.pos === 'PROPN' || tokens[0]!.norm === 'q') && tokens.length > 3;

/** What asks without asking the reader: reports, interviews, titles, asides. */
function against(sentence: AttributedSentence, start: number, mark: number, ballot: Ballot): void {
  const { tokens } = sentence;
  const vote = (rule: string, weight: number, from: number) =>
    ballot.vote(rule, weight, from, from + 1, 'question');
  if (sentence.whose === 'attributed') vote('rhetorical-question/someone-else-asks', -1, mark);
  if (speakerOpens(tokens)) vote('rhetorical-question/interview', -3, 0);
  // "(Ferrari?" and "the reply was "how high?"": the mark belongs to an aside or to a quoted word.
  const after = tokens[mark + 1];
  if (after !== undefined && !after.word && after.text !== '?' && after.text !== '!') {
    if (after.text === ')') vote('rhetorical-question/in-brackets', -0.7, mark);
    else vote('rhetorical-question/in-marks', -0.5, mark);
  }
  if (start > 0) {
    const before = tokens[start - 1]!;
    if (before.text === ':') vote('rhetorical-question/after-colon', 0.2, start - 1);
    else if (before.text === '(') vote('rhetorical-question/bracket-opens', -0.7, start - 1);
  }
  for (let k = Math.max(0, start - 4); k < mark && k < start + 6; k++) {
    if (!ASKING.has(tokens[k]!.norm)) continue;
    vote('rhetorical-question/reports-asking', -1, k);
    break;
  }
  if (titled(tokens, start, mark)) vote('rhetorical-question/title', -1.2, start);
}

/** Where the question itself begins: after the last colon, opening mark or bracket. */
function openingOf(tokens: readonly Token[], mark: number): number {
  for (let k = mark - 1; k >= 0; k--) {
    const { text } = tokens[k]!;
    if (text === ':' || text === '(' || text === '“' || text === '"') return k + 1;
  }
  return 0;
}

/** Most words of the question are written with a capital: it is the title of something. */
function titled(tokens: readonly Token[], start: number, mark: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let k = start; k < mark; k++) {
    if (!tokens[k]!.word || tokens[k]!.norm === 'i') continue;
    words++;
    if (capitalized(tokens[k])) capitals++;
  }
  return words > 3 && capitals * 2 > words;
}

function lastQuestionMark(tokens: readonly Token[]): number {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { text } = tokens[i]!;
    if (text.charCodeAt(0) === 63 || text.charCodeAt(text.length - 1) === 63) return i;
  }
  return -1;
}
