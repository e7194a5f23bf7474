/** An explanation as text for people. */
import { isPrinted, MOVE_TEXT, type Move, type MoveKind, strengthText } from '../model/index.js';
import { meanWords } from '../report/arithmetic.js';
import type {
  ExplainedFinding,
  ExplainedLink,
  ExplainedStrength,
  Explanation,
  MainClaim,
  PossibleMove,
  Voice,
} from './explanation.js';
import { layOut, type Paint, type Row } from './layout.js';
import { whyNotRows } from './why-not-text.js';
import { digitsFor, evidenceWords, namedParts, quoted } from './words.js';

/** A sentence and all that is said of it; lines with a final newline. `width`: columns to fill. */
export function explanationText(explanation: Explanation, paint: Paint, width: number): string {
  const { readAs, voice, moves, possible, strength, mainClaim, links, findings, whyNot } = explanation;
  const rows: Row[] = [
    { label: 'Text', lines: readAs === 'report' ? [REPORT] : [] },
    { label: 'Whose view', lines: [voiceText(voice)] },
    { label: 'Moves', lines: moves.map((move) => moveText(move)) },
    { label: 'Possible', lines: possible.map(possibleText) },
    ...strengthRows(strength, moves),
    { label: 'Main claim', lines: mainClaim === null ? [] : mainClaimLines(mainClaim) },
    { label: 'Links', lines: links.map((link) => linkText(link, explanation.sentence)) },
    {
      label: 'Findings',
      lines: findings.map(findingText),
    },
    ...whyNot.flatMap(whyNotRows),
  ];
  const head = paint.dim(placeText(explanation));
  return `${[head, ...sentenceLines(explanation, paint, width), '', ...layOut(rows, paint, width)].join('\n')}\n`;
}

const REPORT =
  'reads as a report, not as an essay: what it grants is judged as people judged it in news, interviews, hearings and papers';

const OUTSIDE: Partial<Record<Explanation['role'], string>> = {
  title: 'the title, which stays out of counts and means',
  heading: 'a heading, which stays out of counts and means',
};

function placeText({ path, place, paragraph, role }: Explanation): string {
  const where = OUTSIDE[role] ?? (paragraph === null ? null : `paragraph ${paragraph}`);
  return `${path}${place ? `:${place.line}:${place.column}` : ''}${where ? ` (${where})` : ''}`;
}

function sentenceLines({ runs }: Explanation, paint: Paint, width: number): string[] {
  const painted = runs
    .map(({ text, tone }) => {
      const color = tone === 'raises' ? paint.red : tone === 'lowers' ? paint.blue : paint.bold;
      // Word by word, so that a line may end anywhere.
      return text.replace(/\S+/g, (word) => color(word));
    })
    .join('');
  return layOut([{ label: null, lines: [painted] }], paint, width);
}

const FRAMES: Record<NonNullable<Voice['frame']>, string> = {
  opponent: 'someone else’s, whom the author speaks against',
  neutral: 'someone else’s, reported without taking sides',
  endorsed: 'someone else’s, whom the author relies on',
  quotation: 'someone else’s, in quotation',
  carried: 'someone else’s, as in the sentence before',
};

function voiceText({ whose, frame, words, holder }: Voice): string {
  if (whose === 'author') return 'the author’s own';
  const by = words === null ? '' : `; the words that say so: ${quoted(words)}`;
  const held = holder === null ? '' : `; held by ${quoted(holder.words)}`;
  return `${frame === null ? 'someone else’s' : FRAMES[frame]}${by}${held}`;
}

function moveText({ kind, confidence, evidenceType, evidence }: Move, digits = 2): string {
  const name = `${nameOf(kind)}${evidenceType === null ? '' : ` (${evidenceType})`}`;
  return `${name}, confidence ${confidence.toFixed(digits)}: ${evidenceWords(evidence)}`;
}

function possibleText({ found, ...move }: PossibleMove): string {
  const digits = digitsFor(move.confidence, found);
  return `${moveText(move, digits)}; found from ${found.toFixed(digits)} on`;
}

const nameOf = (kind: MoveKind): string => MOVE_TEXT[kind].label.toLowerCase();

function strengthRows(strength: ExplainedStrength | null, moves: readonly Move[]): Row[] {
  if (strength === null) {
    const asks = moves.some(({ kind }) => kind === 'rhetorical_question');
    return [
      { label: 'Strength', lines: [asks ? 'none: it asks, and states nothing' : 'none: nothing is claimed'] },
    ];
  }
  const alike = (value: number | null) =>
    value !== null && strengthText(value) === strengthText(strength.value);
  return [
    { label: 'Strength', lines: [arithmetic(strength)] },
    {
      label: 'Without',
      lines: strength.without.map(({ words, value, band }) => {
        const cue = words.length > 1 ? `all of these` : quoted(words[0]!);
        if (value === null) return `${cue}: nothing would be claimed`;
        if (value === strength.value) return `${cue}: ${strengthText(value)}, as it is`;
        if (alike(value))
          return `${cue}: ${strengthText(value)}, a shade ${value > strength.value ? 'higher' : 'lower'}`;
        return `${cue}: ${strengthText(value)} ${band}`;
      }),
    },
  ];
}

/** What the parts are called that no word of the sentence caused. */
const WORDLESS: Record<string, string> = {
  cap: 'end of the scale',
  bias: 'taken over from the sentence before',
};

/** "plain +1, “probably” −2 = −1 softened". */
function arithmetic({ value, band, base, contributions }: ExplainedStrength): string {
  const named = namedParts(contributions).filter(({ type }) => type !== 'clause-mean');
  const parts = named.map(({ start, cue, type, effect, source }) => {
    const words = start === undefined ? (WORDLESS[type] ?? cue) : quoted(cue);
    const name = source === undefined ? words : `${words} (${source})`;
    // Too little to show as a number: it only orders claims that are otherwise alike.
    if (!isPrinted(effect)) return `${name} a shade ${effect < 0 ? 'down' : 'up'}`;
    return `${name} ${strengthText(effect)}`;
  });
  return `${[`plain ${strengthText(base)}`, ...parts].join(', ')}${meanWords(contributions)} = ${strengthText(value)} ${band}`;
}

/** "it is, with 6.1: surely claims something +1.3, ..." */
function mainClaimLines({ shown, score, rank, claims, best, parts }: MainClaim): string[] {
  const points = (value: number) => (Math.abs(value) < 0.05 ? '0.0' : value.toFixed(1).replace('-', '−'));
  const sum = parts.map(({ says, effect }) => `${says} ${effect > 0 ? '+' : ''}${points(effect)}`);
  const others = best === null ? 'none stands out' : `the main claim has ${points(best)}`;
  const place = `${points(score)} points, number ${rank} of ${claims}`;
  if (shown === 'first') return [`it is, with ${place}`, sum.join(', ')];
  if (shown === 'other') return [`shown as the other likely one, with ${place}; ${others}`, sum.join(', ')];
  return [`no; ${place}; ${others}`, sum.join(', ')];
}

const LINKS: Record<ExplainedLink['kind'], readonly [from: string, to: string]> = {
  rebuts: ['answers', 'answered in'],
  concedes: ['granted, against', 'set against the point granted in'],
  supports: ['supports', 'supported by'],
  parallels: ['built like', 'built like'],
};

function linkText(link: ExplainedLink, own: number): string {
  const [forward, back] = LINKS[link.kind];
  const other = link.sentence === own ? 'words of the same sentence' : otherSentence(link);
  return `${link.from ? forward : back} ${other} (confidence ${link.confidence.toFixed(2)})`;
}

/** A message speaks of "this claim", which may be another sentence than the one explained. */
function findingText({ rule, severity, message, on }: ExplainedFinding): string {
  const said = `${message} (${rule}, ${severity})`;
  return on === null ? said : `belongs to the finding on ${otherSentence(on)}: ${said}`;
}

function otherSentence({
  paragraph,
  line,
  text,
}: Pick<ExplainedLink, 'paragraph' | 'line' | 'text'>): string {
  const where = paragraph === null ? (line === null ? '' : `line ${line} `) : `¶ ${paragraph} `;
  return where + quoted(text);
}
