/** The whole essay, annotated: each sentence with its moves and the sum of its strength. On the screen only. */
import {
  type Block,
  type EssayDetails,
  type Finding,
  type Link,
  type LinkKind,
  list,
  MOVE_KINDS,
  MOVE_TEXT,
  type Move,
  type MoveDetail,
  type MoveKind,
  makes,
  type Quote,
  type Sentence,
  type SentenceDetail,
  type SpanType,
} from '../../model/index.js';
import { arithmetic } from '../arithmetic.js';
import { type Cue, plainWords, strengthCues } from '../quotation.js';
import type { Reading } from '../reading.js';
import { section } from '../section.js';
import { idWords, ruleWords } from '../wording.js';

export interface Essay {
  readonly blocks: readonly EssayBlock[];
  /** Moves that occur, with the number of sentences that make each. */
  readonly moves: readonly { readonly kind: MoveKind; readonly label: string; readonly count: number }[];
  readonly findings: number;
  /** What the panel says about those sentences that there is something to say about. */
  readonly details: EssayDetails;
}

export interface EssayBlock {
  readonly kind: Block['kind'];
  readonly paragraph: number | null;
  readonly sentences: readonly EssaySentence[];
}

export interface EssaySentence {
  readonly index: number;
  readonly quote: Quote;
  /** Labels of its moves, as the margin names them. */
  readonly labels: string;
  /** null for a sentence with neither a move nor a strength: there is nothing to explain. */
  readonly detail: SentenceDetail | null;
}

export const essay = section<Essay>({
  id: 'essay',
  label: 'The essay, annotated',
  gloss:
    'Every sentence with its strength and its moves beside it. Point at a sentence, or move to the label in its margin, to see the words that made it so.',
  column: 'screen',
  build(reading) {
    const { document, body } = reading;
    const findings = byNumber(reading.findings, (finding) => finding.sentence);
    const from = byNumber(document.links, (link) => link.from);
    const to = byNumber(document.links, (link) => link.to);
    const blocks = document.blocks.map(({ kind, paragraph }) => ({
      kind,
      paragraph,
      sentences: [] as EssaySentence[],
    }));
    for (const sentence of document.sentences) {
      const { index } = sentence;
      const around = {
        findings: findings.get(index) ?? [],
        links: [...linked(from.get(index), 'from', reading), ...linked(to.get(index), 'to', reading)],
      };
      blocks[sentence.block]?.sentences.push(viewOf(sentence, around, reading));
    }
    return {
      blocks: blocks.filter((block) => block.sentences.length > 0),
      moves: MOVE_KINDS.map((kind) => ({
        kind,
        label: MOVE_TEXT[kind].label,
        count: body.filter((sentence) => makes(sentence, kind)).length,
      })).filter((move) => move.count > 0),
      findings: findings.size,
      details: {
        moves: MOVE_KINDS.map((kind) => ({ kind, ...MOVE_TEXT[kind] })),
        sentences: blocks
          .flatMap((block) => block.sentences)
          .flatMap(({ index, quote, detail }) =>
            detail === null ? [] : [{ index, strength: quote.strength, place: quote.place.text, detail }],
          ),
      },
    };
  },
});

function byNumber<Item>(items: readonly Item[], key: (item: Item) => number | null): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const number = key(item);
    if (number === null) continue;
    const group = groups.get(number);
    if (group) group.push(item);
    else groups.set(number, [item]);
  }
  return groups;
}

interface Around {
  readonly findings: readonly Finding[];
  readonly links: SentenceDetail['links'];
}

function viewOf(sentence: Sentence, { findings, links }: Around, reading: Reading): EssaySentence {
  const { index, moves, possible, strength, figures } = sentence;
  const explained = moves.length > 0 || possible.length > 0 || strength !== null || findings.length > 0;
  return {
    index,
    quote: reading.quote(sentence, { cues: [...strengthCues(sentence), ...evidenceCues(moves)] }),
    labels: moves.map((move) => MOVE_TEXT[move.kind].label).join(', '),
    detail: explained
      ? {
          voice: voiceOf(sentence, reading),
          arithmetic: strength && arithmetic(strength),
          moves: moves.map((move) => moveDetail(move, reading)),
          possible: possible.map((move) => moveDetail(move, reading)),
          links,
          figures: figures.length === 0 ? null : list([...new Set(figures.map((figure) => figure.kind))]),
          findings: findings.map(({ rule, message }) => ({ label: ruleWords(rule), message })),
        }
      : null,
  };
}

function evidenceCues(moves: readonly Move[]): Cue[] {
  return moves.flatMap((move) => move.evidence).map(({ start, end }) => ({ start, end, tone: 'shows' }));
}

function voiceOf({ whose, holder }: Sentence, { document }: Reading): string | null {
  if (whose === 'author') return null;
  if (!holder || holder.kind === 'implied') return 'Someone else’s view.';
  return `The view of “${plainWords(document, holder, 10)}”.`;
}

function moveDetail({ kind, confidence, evidenceType, evidence }: Move, { document }: Reading): MoveDetail {
  return {
    label: MOVE_TEXT[kind].label,
    confidence: `${Math.round(confidence * 100)}%`,
    evidenceType,
    cues: unlike(
      evidence.map(({ start, end, type }) => ({
        words: plainWords(document, { start, end }, 12),
        type: typeWords(type),
      })),
    ),
  };
}

/** The same words of the same kind once: "Landlords, Landlords" are those that several rules went by. */
function unlike(cues: MoveDetail['cues']): MoveDetail['cues'] {
  return cues.filter(
    ({ words, type }, i) => cues.findIndex((cue) => cue.words === words && cue.type === type) === i,
  );
}

/**
 * There are dozens of types, and hundreds of cues in an essay. Two types would tell a reader nothing: `model` and `other`.
 */
const TYPE_WORDS = new Map<SpanType, string>([
  ['model', 'learned'],
  ['other', ''],
]);

function typeWords(type: SpanType): string {
  if (!TYPE_WORDS.has(type)) TYPE_WORDS.set(type, idWords(type).toLowerCase());
  return TYPE_WORDS.get(type)!;
}

const LINK_WORDS: Readonly<Record<LinkKind, { from: string; to: string }>> = {
  rebuts: { from: 'Answers', to: 'Answered in' },
  concedes: { from: 'Set against', to: 'Limited by the point granted in' },
  supports: { from: 'Supports', to: 'Supported by' },
  parallels: { from: 'Parallel to', to: 'Parallel to' },
};

function linked(
  links: readonly Link[] | undefined,
  side: 'from' | 'to',
  { document, placeOf }: Reading,
): SentenceDetail['links'] {
  return (links ?? []).flatMap(({ kind, from, to }) => {
    const other = document.sentences[side === 'from' ? to : from];
    // A concession inside one sentence is linked to itself.
    if (!other || from === to) return [];
    return [{ words: LINK_WORDS[kind][side], sentence: other.index, place: placeOf(other).text }];
  });
}
