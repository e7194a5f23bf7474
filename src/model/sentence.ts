/** What every room asks of a sentence: whether it counts, what it does, whether it is a claim. */
import type { Block, BlockKind, Role, Sentence, Strength } from './document.js';
import { CLAIM_KINDS, type MoveKind } from './moves.js';

/**
 * What part the sentences of a block play (docs/guideline.md, "Before the moves"). A standfirst is a desk's headline matter, not the
 * author's text.
 */
export const ROLE_OF: Readonly<Record<BlockKind, Role>> = {
  title: 'title',
  standfirst: 'heading',
  heading: 'heading',
  paragraph: 'body',
  quotation: 'body',
  'list-item': 'body',
  'pull-quote': 'body',
  caption: 'boilerplate',
  byline: 'byline',
  boilerplate: 'boilerplate',
};

/**
 * Whether a sentence enters the counts, means and lists of its essay: body text, but for a pull quote. It is the author's text and
 * has its moves and its strength; but its words stand in a paragraph too, and nothing is counted or named twice.
 */
export function isCounted(
  { role, block }: Pick<Sentence, 'role' | 'block'>,
  blocks: readonly Pick<Block, 'kind'>[],
): boolean {
  return role === 'body' && blocks[block]?.kind !== 'pull-quote';
}

/** Whether the move was found in the sentence. */
export function makes({ moves }: Pick<Sentence, 'moves'>, kind: MoveKind): boolean {
  for (const move of moves) if (move.kind === kind) return true;
  return false;
}

/** How sure it is that the sentence makes the move, 0 to 1; 0 where it was not found. */
export function confidenceIn({ moves }: Pick<Sentence, 'moves'>, kind: MoveKind): number {
  for (const move of moves) if (move.kind === kind) return move.confidence;
  return 0;
}

/** Whether the author claims something here: a move that claims, with a strength, in the author's own voice. Asked of sentences that count. */
export function isClaim<Of extends Pick<Sentence, 'whose' | 'strength' | 'moves'>>(
  sentence: Of,
): sentence is Of & { readonly strength: Strength } {
  if (sentence.whose !== 'author' || sentence.strength === null) return false;
  for (const { kind } of sentence.moves) if (CLAIM_KINDS.includes(kind)) return true;
  return false;
}

/** One step of the scale. */
const EXPOSED = 1;

/** Whether a claim counts as exposed: what stands under a claim that goes less far answers for how it is worded. */
export const isExposed = ({ exposure }: Pick<Sentence, 'exposure'>): boolean =>
  // Documents of earlier versions have none.
  (exposure?.value ?? 0) >= EXPOSED;
