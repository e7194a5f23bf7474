/** Which sentences count. */
import type { Block, Sentence } from './document.js';

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
