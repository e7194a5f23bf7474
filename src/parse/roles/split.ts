/** Parts what stands on one line and has two roles: a quotation and the name under it, a paragraph and the plug at its end. */
import type { Draft, Shape } from '../draft.js';
import { endsParagraph } from './furniture/index.js';

/** “We stay.” — Jane Doe */
const ATTRIBUTION = /[.!?…]["”’]\s*(?=[—–‒―-]{1,2}\s?[\p{Lu}@][^!?"“”;]{1,90}$)/u;
/** The same where markup says that the block is a quotation, and no marks need to. */
const ATTRIBUTION_BELOW = /[.!?…]["”’]?\s+(?=[—–‒―-]{1,2}\s?[\p{Lu}@][^!?"“”;]{1,110}$)/u;
const SENTENCE_START = /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/uy;
const LONGEST_PLUG = 300;

export function splitDraft(draft: Draft): readonly Draft[] {
  if (draft.shape !== 'open' && draft.shape !== 'quotation') return [draft];
  return attribution(draft) ?? credit(draft) ?? plug(draft) ?? [draft];
}

function attribution(draft: Draft): readonly Draft[] | null {
  const quoted = draft.shape === 'quotation';
  if (!quoted && !/^["“‘']/.test(draft.prose)) return null;
  const from = Math.max(0, draft.prose.length - 130);
  const match = (quoted ? ATTRIBUTION_BELOW : ATTRIBUTION).exec(draft.prose.slice(from));
  return match && cutDraft(draft, from + match.index + match[0].length, 'quotation', 'byline');
}

/** "The pier at dawn. (Jane Doe, Harbor Review)": who made the picture above. */
const CREDIT = /[.!?]["”’]?\s(?=\((\p{Lu}[^()]{1,80})\)$)/u;
const CREDITED = /^(?:\p{Lu}[\p{L}’'.-]*,?|of|the|for|via|and)$/u;
const LICENSE = /\bCC[ -]BY\b/;
const MOST_CREDITED = 8;

function credit(draft: Draft): readonly Draft[] | null {
  if (draft.shape !== 'open' || !draft.prose.endsWith(')')) return null;
  const from = Math.max(0, draft.prose.length - 90);
  const match = CREDIT.exec(draft.prose.slice(from));
  if (match === null) return null;
  const words = match[1]!.split(LICENSE)[0]!.trim().split(' ');
  if (words.length > MOST_CREDITED || !words.every((word) => CREDITED.test(word))) return null;
  return cutDraft(draft, from + match.index + match[0].length, 'open', 'boilerplate');
}

function plug(draft: Draft): readonly Draft[] | null {
  if (draft.shape !== 'open' || draft.prose.length < 60) return null;
  const last = lastSentence(draft.prose);
  if (last === -1 || !endsParagraph(draft.prose.slice(last))) return null;
  return cutDraft(draft, last, 'open', 'boilerplate');
}

/** Where the last sentence begins, if it is no longer than a plug; -1 where it is, or where there is only one. */
function lastSentence(prose: string): number {
  const first = Math.max(0, prose.length - LONGEST_PLUG);
  for (let at = prose.length - 1; at >= first; at--) {
    const code = prose.charCodeAt(at);
    // A stop, an exclamation or a question mark.
    if (code !== 46 && code !== 33 && code !== 63) continue;
    SENTENCE_START.lastIndex = at;
    if (SENTENCE_START.test(prose)) return SENTENCE_START.lastIndex;
  }
  return -1;
}

/** The draft in two, the second from unit `at` on; white space between them belongs to neither. */
export function cutDraft(draft: Draft, at: number, first: Shape, second: Shape): readonly Draft[] {
  const before = draft.prose.slice(0, at).trimEnd().length;
  return [
    { ...part(draft, 0, before), shape: first },
    { ...part(draft, at, draft.prose.length), shape: second },
  ];
}

function part(draft: Draft, from: number, to: number): Draft {
  const { offsets, start } = draft;
  const prose = draft.prose.slice(from, to);
  if (offsets === null) return { ...draft, start: start + from, end: start + to, prose };
  const end = offsets[to]!;
  // Characters that print nothing may stand before the first of the prose, and belong to its block.
  const first = from === 0 ? start : offsets[from]!;
  return { ...draft, start: first, end, prose, offsets: [...offsets.slice(from, to), end] };
}
