/** Lists whose bullets and numbers are typed: "• Open late", "1. Open late". Markup has them as paragraphs. */
import type { Draft } from '../draft.js';
import { cutDraft } from './split.js';

/** Dashes and asterisks may sign a quotation and begin a note. */
const MARKER = /^(?:([•‣▪▫◦●○■□✓✔➢➤\p{Co}])|(?:\(?(\d{1,2})[.)]))\s+(?=\S)/u;

interface Marker {
  readonly length: number;
  /** Of numbers; null of signs. */
  readonly number: number | null;
}

/** The drafts, with those that stand in such a list made items without their markers; the same list where there is none. */
export function readTypedLists(drafts: readonly Draft[]): readonly Draft[] {
  const markers = drafts.map(markerOf);
  if (!markers.some((marker, i) => isListed(markers, marker, i))) return drafts;
  return drafts.map((draft, i) => {
    const marker = markers[i]!;
    return isListed(markers, marker, i) ? itemOf(draft, marker!.length) : draft;
  });
}

/** The marker stays in the block, and is no part of its prose. */
function itemOf(draft: Draft, marker: number): Draft {
  const item = cutDraft(draft, marker, 'open', 'list-item')[1]!;
  const offsets = item.offsets ?? Array.from({ length: item.prose.length + 1 }, (_, i) => item.start + i);
  return { ...item, start: draft.start, offsets };
}

function markerOf({ shape, prose }: Draft): Marker | null {
  const match = shape === 'open' ? MARKER.exec(prose.slice(0, 12)) : null;
  if (match === null) return null;
  return { length: match[0].length, number: match[2] === undefined ? null : Number(match[2]) };
}

/** With another right above or below: of numbers, the one before or the next. */
function isListed(markers: readonly (Marker | null)[], marker: Marker | null, i: number): boolean {
  if (marker === null) return false;
  const next = (other: Marker | null | undefined, step: number) =>
    other != null && (marker.number === null ? other.number === null : other.number === marker.number + step);
  return next(markers[i - 1], -1) || next(markers[i + 1], 1);
}
