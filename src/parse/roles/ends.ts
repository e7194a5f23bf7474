/** What stands below a line at the end of a text: the notes under a rule, the signature of an e-mail, the names under a closing. */
import { furnitureRule } from './furniture/index.js';
import { isName } from './names.js';
import { isFullParagraph, type Slot } from './slot.js';

/** The rule that a word processor draws above notes. */
const RULE = /^[_—–-]{5,}$/;
/** "1 City of Springfield", "[2] Ibid.", "* The author owns a boat." */
const NOTE = /^(?:\[?\d{1,3}[\]).]?|[*†‡§]{1,3}|[¹²³⁰⁴-⁹]{1,3}) ?\S/u;
/** What mail programs put above a signature. */
const DELIMITER = /^--$/;
/** "Sincerely," and the names below it, on so many lines at most. */
const MOST_NAMES = 3;

export function readEnds(slots: readonly Slot[]): void {
  /** What stands before these is read: another rule or delimiter there would find the same. */
  let notes = 0;
  let signature = 0;
  /** The last paragraph that argues, as far as it has been looked for. */
  let argument = slots.length - 1;
  slots.forEach((slot, i) => {
    const { prose } = slot.draft;
    if (slot.kind === 'boilerplate' && RULE.test(prose)) {
      if (i >= notes) notes = readNotes(slots, i + 1);
    } else if (slot.kind === 'boilerplate' && DELIMITER.test(prose)) {
      while (argument > i && !argues(slots[argument]!)) argument--;
      if (argument > i || i < signature) return;
      readSignature(slots, i + 1);
      signature = slots.length;
    } else if (slot.ending === 'lead' && prose.endsWith(',') && furnitureRule(slot)?.id === 'greeting')
      readNames(slots.slice(i + 1, i + 1 + MOST_NAMES));
  });
}

const argues = (slot: Slot): boolean => slot.kind !== 'boilerplate' && isFullParagraph(slot);

/** Notes to the end of the text, the first of them right below the rule. Returns where they end. */
function readNotes(slots: readonly Slot[], from: number): number {
  for (let i = from; i < slots.length; i++) {
    const slot = slots[i]!;
    if (slot.kind !== null && slot.kind !== 'list-item') continue;
    if (!NOTE.test(slot.draft.prose) && slot.draft.shape !== 'list-item') return i;
    slot.kind = 'boilerplate';
  }
  return slots.length;
}

/** Lines to the end of the text, none of which argues; sentences among them are looked at elsewhere. */
function readSignature(slots: readonly Slot[], from: number): void {
  for (let i = from; i < slots.length; i++) {
    const slot = slots[i]!;
    if (slot.ending === 'none') slot.kind ??= isName(slot.draft.prose) ? 'byline' : 'boilerplate';
  }
}

function readNames(below: readonly Slot[]): void {
  for (const slot of below) {
    if (slot.kind !== null || slot.words > 8 || slot.ending !== 'none') return;
    slot.kind = 'byline';
  }
}
