/** rhetorical_question: put to the reader, not for an answer, or answered at once (guideline 3.13). */
import type { Token } from '../../model/index.js';
import { Ballot } from '../ballot.js';
import type { Detector, Site } from '../detector.js';
import { normAt } from '../phrases.js';

/** Votes of the lexicon's questions, by their tag. */
const MARKERS: Readonly<Record<string, number>> = {
  'leading-question': 0.5,
  'negative-question': 0.5,
  'why-not': 0.4,
  'what-about': 0.4,
};

const ANSWERING = new Set([
  'yes',
  'no',
  'because',
  'none',
  'nothing',
  'nobody',
  'never',
  'hardly',
  'simple',
  'simply',
  'not',
  'absolutely',
  'of',
  'sure',
  'well',
  'perhaps',
  'maybe',
]);
const SHORT_ANSWER = 7;

export const rhetoricalQuestion: Detector = {
  id: 'rhetorical_question',
  fires: [],
  silent: [],
  detect(site: Site) {
    const ballot = new Ballot('rhetorical_question');
    const { sentence } = site;
    const { tokens } = sentence;
    const mark = lastQuestionMark(tokens);
    if (mark < 0) return ballot.votes;
    const quoted = tokens[mark]!.quotation !== -1;
    if (sentence.question) ballot.vote('rhetorical-question/asks', 2.5, mark, mark + 1, 'question');
    else if (quoted) ballot.vote('rhetorical-question/quoted', 0.3, mark, mark + 1, 'question');
    else ballot.vote('rhetorical-question/asks-inside', 1.5, mark, mark + 1, 'question');
    for (const { entry, from, to } of site.cues('question')) {
      const weight = entry.tag === undefined ? undefined : MARKERS[entry.tag];
      if (weight !== undefined) ballot.vote(`rhetorical-question/${entry.tag}`, weight, from, to, 'question');
    }
    if (sentence.whose === 'attributed')
      ballot.vote('rhetorical-question/someone-else-asks', -1, mark, mark + 1, 'question');
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

function lastQuestionMark(tokens: readonly Token[]): number {
  for (let i = tokens.length - 1; i >= 0; i--)
    if (tokens[i]!.text.endsWith('?') || tokens[i]!.text === '?!') return i;
  return -1;
}
