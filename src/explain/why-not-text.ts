/** Why a move is not there, as rows of text for people. */
import { MOVE_TEXT, type MoveKind } from '../model/index.js';
import type { Reason, Vote, WeighedWords } from '../tag/why.js';
import type { WhyNot } from './explanation.js';
import type { Row } from './layout.js';
import { digitsFor, quoted } from './words.js';

const EXAMPLES = 3;
/** A sum of log-odds nearer to 0 says nothing. */
const LEAST = 0.1;

/** Why a move is not judged. */
const UNJUDGED = {
  fallback: 'not judged: it is what is left where no other move is found',
  heading: 'not judged: a heading without a verb of its own names what comes, and claims nothing',
  report: 'not judged: the text reads as a report, which answers nobody',
};

export function whyNotRows(why: WhyNot): Row[] {
  const label = MOVE_TEXT[why.move].label.toLowerCase();
  const title = { label: null, lines: [`Why no ${label}`], apart: true };
  if (why.verdict === 'found')
    return [{ ...title, lines: [`${MOVE_TEXT[why.move].label}: found, see above.`] }];
  const lookedFor: Row = {
    label: 'Looked for',
    lines: [
      `words by which a sentence ${why.lookedFor.gloss}, as in ${why.lookedFor.examples.slice(0, EXAMPLES).map(quoted).join(' ')}`,
    ],
  };
  const { reason } = why;
  if (reason === null)
    return [
      title,
      { label: 'How likely', lines: [UNJUDGED[why.verdict as keyof typeof UNJUDGED]] },
      lookedFor,
    ];
  return [
    title,
    { label: 'How likely', lines: [verdictText(why, reason)] },
    { label: 'Judged by', lines: openingText(why.opening) },
    {
      label: 'Rules for',
      lines: [votesText(reason.votes.filter(({ weight }) => weight > 0)) || 'none fired'],
    },
    { label: 'Against', lines: [votesText(reason.votes.filter(({ weight }) => weight < 0))].filter(Boolean) },
    {
      label: 'Words for',
      lines: [wordsText(reason.words.filter(({ effect }) => effect > 0)) || 'none of weight'],
    },
    { label: 'Against', lines: [wordsText(reason.words.filter(({ effect }) => effect < 0))].filter(Boolean) },
    { label: 'Around it', lines: surroundingsText(reason.surroundings) },
    lookedFor,
  ];
}

function openingText(opening: string | null): string[] {
  if (opening === null) return [];
  return [`the sentence that opens the quotation, which this one goes on: ${quoted(opening)}`];
}

function verdictText(
  { verdict, move }: WhyNot,
  { probability, found, possible }: Omit<Reason, 'move'>,
): string {
  const digits = digitsFor(probability, found);
  const likely = probability < 0.005 ? 'under 0.01' : probability.toFixed(digits);
  const said = `${likely}; found from ${found.toFixed(digits)} on`;
  if (verdict === 'attributed')
    return `${said}, but the sentence states someone else’s view, and ${plural(move)} are the author’s own`;
  return `${said}, shown as possible from ${possible.toFixed(2)} on`;
}

const plural = (move: MoveKind): string => MOVE_TEXT[move].plural;

function votesText(votes: readonly Vote[]): string {
  return votes
    .map(({ rule, weight, words }) => `${ruleWords(rule, words)}, ${weightName(weight)}`)
    .join('; ');
}

/** Rules that go by other votes, not by words. */
const WORDLESS_RULES: Readonly<Record<string, string>> = {
  prior: 'few sentences do it',
  'only-hints': 'no more than hints',
};

/** "“granted” (granted comma)"; the name alone where no words made the rule fire. */
function ruleWords(rule: string, words: Vote['words']): string {
  const id = rule.slice(rule.indexOf('/') + 1);
  const name = WORDLESS_RULES[id] ?? id.replaceAll('-', ' ');
  return words.length === 0 ? name : `${words.map(({ cue }) => quoted(cue)).join(' ')} (${name})`;
}

function weightName(weight: number): string {
  const size = Math.abs(weight);
  return size < 0.75 ? 'weak' : size < 1.5 ? 'fair' : size < 2.5 ? 'strong' : 'near-decisive';
}

function wordsText(words: readonly WeighedWords[]): string {
  return words.map(({ cue, effect }) => `${quoted(cue)} ${signed(effect)}`).join(', ');
}

function surroundingsText(effect: number): string[] {
  if (Math.abs(effect) < LEAST) return [];
  return [`its form, its place and the sentences beside it: ${signed(effect)}`];
}

/** Log-odds: "+0.4", "−1.2". */
const signed = (effect: number): string => `${effect < 0 ? '−' : '+'}${Math.abs(effect).toFixed(1)}`;
