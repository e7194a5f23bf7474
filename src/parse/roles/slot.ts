/** What the rules of roles see of a block: its words, how it ends, and the kind decided so far. */
import type { BlockKind } from '../../model/index.js';
import type { Draft } from '../draft.js';

/** How a block ends, closing marks aside (a smiley is a stop): "lead" is a colon, comma, semicolon or dash, "none" a bare word. */
export type Ending = 'stop' | 'question' | 'exclamation' | 'ellipsis' | 'lead' | 'none';

export interface Slot {
  readonly draft: Draft;
  /** Decided by markup or by a rule; null while open. */
  kind: BlockKind | null;
  level: number | null;
  readonly words: number;
  readonly ending: Ending;
  /** More than one sentence, as far as its stops and capitals tell. */
  readonly several: boolean;
}

/** Marks of notes behind a stop: "… so.*", "… so.[2]". */
const NOTES = /(?<=[^\d\s][.!?…]["”’)]{0,2})(?:[*†‡§]{1,3}|[¹²³⁰⁴-⁹]{1,3}|(?:\[\d{1,3}\]){1,4}|\d{1,2})$/u;
const CLOSERS = /["'”’»)\]]+$/;
const EMOTICON = /(?:(?:^|\s)[:;]-?[)(DP]|\p{Extended_Pictographic}\ufe0f?)$/u;
const INNER_STOP = /[\p{Ll}\p{N})\]"”’%][.!?…]["”’)\]]*\s+["“‘(]?(?:\p{Lu}|\d)/uy;
/** So much of a block is looked at for a second sentence. */
const FIRST_PART = 600;

export function slotOf(draft: Draft): Slot {
  return {
    draft,
    kind: draft.shape === 'open' ? null : draft.shape,
    level: draft.level,
    words: countSpaced(draft.prose),
    ending: endingOf(draft.prose),
    several: hasInnerStop(draft.prose.slice(0, FIRST_PART)),
  };
}

function endingOf(prose: string): Ending {
  // Most blocks end so: a full stop, and no second one before it.
  if (prose.endsWith('.') && !prose.endsWith('..')) return 'stop';
  const end = prose.slice(-40);
  if (EMOTICON.test(end)) return 'stop';
  const tail = end.replace(NOTES, '').replace(CLOSERS, '');
  if (/(?:\.{2,}|…)$/.test(tail)) return 'ellipsis';
  if (/[.。！？]$/.test(tail)) return 'stop';
  if (/\?[?!]*$/.test(tail)) return 'question';
  if (/!$/.test(tail)) return 'exclamation';
  return /(?:[:;,]|[–—-])$/.test(tail) ? 'lead' : 'none';
}

function hasInnerStop(prose: string): boolean {
  for (let at = 1; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    // A stop, an exclamation or a question mark, an ellipsis.
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) continue;
    INNER_STOP.lastIndex = at - 1;
    if (INNER_STOP.test(prose)) return true;
  }
  return false;
}

const SPACE = 32;

/** Words between spaces, counted up to 200: enough to tell a line from a paragraph. */
function countSpaced(prose: string): number {
  let count = 1;
  for (let at = prose.indexOf(' '); at !== -1 && count < 200; at = prose.indexOf(' ', at + 1)) {
    if (prose.charCodeAt(at + 1) !== SPACE) count++;
  }
  return count;
}

/** A paragraph that argues: several sentences, or one of some length that ends like one. */
export function isFullParagraph(slot: Slot): boolean {
  return slot.several ? slot.words >= 12 : slot.words >= 18 && slot.ending !== 'none';
}
