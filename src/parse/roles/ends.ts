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
  slots.forEach((slot, i) => {
    const { prose } = slot.draft;
    const below = slots.slice(i + 1);
    if (slot.kind === 'boilerplate' && RULE.test(prose)) readNotes(below);
    else if (slot.kind === 'boilerplate' && DELIMITER.test(prose)) readSignature(below);
    else if (slot.ending === 'lead' && prose.endsWith(',') && furnitureRule(slot)?.id === 'greeting')
      readNames(below);
  });
}

/** Notes to the end of the text, the first of them right below the rule. */
function readNotes(below: readonly Slot[]): void {
  for (const slot of below) {
    if (slot.kind !== null && slot.kind !== 'list-item') continue;
    if (!NOTE.test(slot.draft.prose) && slot.draft.shape !== 'list-item') return;
    slot.kind = 'boilerplate';
  }
}

/** Lines to the end of the text, none of which argues; sentences among them are looked at elsewhere. */
function readSignature(below: readonly Slot[]): void {
  if (below.some((slot) => slot.kind !== 'boilerplate' && isFullParagraph(slot))) return;
  for (const slot of below) {
    if (slot.ending === 'none') slot.kind ??= isName(slot.draft.prose) ? 'byline' : 'boilerplate';
  }
}

function readNames(below: readonly Slot[]): void {
  for (const slot of below.slice(0, MOST_NAMES)) {
    if (slot.kind !== null || slot.words > 8 || slot.ending !== 'none') return;
    slot.kind = 'byline';
  }
}
