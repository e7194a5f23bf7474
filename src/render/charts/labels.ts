/** Finds room for labels near their marks: inside a row, clear of marks, lines and one another, joined by a fine leader line. */

import type { Point } from './swarm.js';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Room {
  /** Rows in which a label may stand, centered; text never reaches a row's edge. */
  readonly rows: readonly { readonly top: number; readonly bottom: number }[];
  readonly left: number;
  readonly right: number;
}

export interface PlacedLabel {
  readonly box: Box;
  /** The leader, from label to mark; null where the label stands beside its mark. */
  readonly leader: { readonly from: Point; readonly to: Point } | null;
}

const GAP = 4;

/**
 * Places the labels in order. `marks` are the centers that must stay free, `radius` theirs; `line` are points of a line
 * that text should not cross. Every label gets a place, the least bad one where no place is clear.
 */
export function placeLabels(
  labels: readonly Label[],
  marks: readonly Point[],
  radius: number,
  line: readonly Point[],
  room: Room,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    let best: PlacedLabel | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of candidates(label, radius, room)) {
      const { distance } = candidate;
      if (distance >= least) break;
      const place = placeOf(candidate, label, radius);
      const obstacles = { at: label.at, marks, radius, line, placed };
      const cost = distance + obstruction(place, obstacles, least - distance);
      if (cost >= least) continue;
      best = place;
      least = cost;
    }
    if (best) placed.push(best);
  }
  return placed;
}

interface Label {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** A place to try, where its box would begin; the cost of its distance from the mark is known before anything else is looked at. */
interface Candidate {
  readonly left: number;
  readonly top: number;
  /** In its mark's row, beside it. */
  readonly beside: boolean;
  readonly distance: number;
}

function candidates({ at, width, height }: Label, radius: number, { rows, left, right }: Room): Candidate[] {
  const found: Candidate[] = [];
  for (const row of rows) {
    const top = (row.top + row.bottom - height) / 2;
    const beside = at.y >= row.top && at.y <= row.bottom;
    const across = (top > at.y ? top : top + height) - at.y;
    let before = Number.NaN;
    for (const wanted of beside ? [at.x + radius + GAP, at.x - radius - GAP - width] : around(at.x, width)) {
      const x = Math.min(Math.max(wanted, left), right - width);
      // A label stands beside its mark or nowhere. Places outside the picture are moved inside, and so fall together.
      if (beside ? x !== wanted : x === before) continue;
      before = x;
      const along = leaderEnd(at.x, x, width) - at.x;
      const distance = beside
        ? 0
        : Math.max(0, Math.sqrt(along * along + across * across) - radius - 1) * 0.4;
      found.push({ left: x, top, beside, distance });
    }
  }
  return found.sort((a, b) => a.distance - b.distance);
}

function placeOf(
  { left, top, beside }: Candidate,
  { at, width, height }: Label,
  radius: number,
): PlacedLabel {
  const box = { left, right: left + width, top, bottom: top + height };
  return { box, leader: beside ? null : leaderTo(at, box, radius) };
}

/** Places to begin a label that lies above or below its mark, from far left to far right of it. */
function around(x: number, width: number): number[] {
  const starts: number[] = [];
  for (let start = x - width - 120; start <= x + 120; start += 20) starts.push(start);
  return starts;
}

/** Where a leader meets its label: over the mark, as far as the label reaches. */
function leaderEnd(x: number, left: number, width: number): number {
  return Math.min(Math.max(x, left + GAP), left + width - GAP);
}

function leaderTo(at: Point, box: Box, radius: number): { from: Point; to: Point } {
  const below = box.top > at.y;
  const x = leaderEnd(at.x, box.left, box.right - box.left);
  const from = { x, y: below ? box.top : box.bottom };
  const length = Math.hypot(from.x - at.x, from.y - at.y) || 1;
  const share = (radius + 1) / length;
  return { from, to: { x: at.x + (from.x - at.x) * share, y: at.y + (from.y - at.y) * share } };
}

interface Obstacles {
  readonly at: Point;
  readonly marks: readonly Point[];
  readonly radius: number;
  readonly line: readonly Point[];
  readonly placed: readonly PlacedLabel[];
}

/** What stands in the way, weighted; counting stops at `limit`, where another place is better already. */
function obstruction(
  { box, leader }: PlacedLabel,
  { at, marks, radius, line, placed }: Obstacles,
  limit: number,
): number {
  let cost = 0;
  for (const other of placed) {
    if (overlap(box, other.box)) cost += 500;
    if (other.leader && crosses(other.leader, box)) cost += 150;
    if (leader && crosses(leader, other.box)) cost += 150;
  }
  for (const mark of marks) {
    if (cost >= limit) return cost;
    if (inside(mark, box, radius + 1.5)) cost += 200;
    else if (leader && (mark.x !== at.x || mark.y !== at.y) && near(mark, leader, radius)) cost += 25;
  }
  for (const point of line) if (inside(point, box, 2)) cost += 12;
  return cost;
}

function inside(point: Point, box: Box, margin: number): boolean {
  return (
    point.x > box.left - margin &&
    point.x < box.right + margin &&
    point.y > box.top - margin &&
    point.y < box.bottom + margin
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + GAP * 2 && b.left < a.right + GAP * 2 && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a leader passes through a box: looked at in twelve places. */
function crosses({ from, to }: { from: Point; to: Point }, box: Box): boolean {
  for (let i = 0; i <= 12; i++) {
    const share = i / 12;
    const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    if (inside(point, box, 1)) return true;
  }
  return false;
}

function near(point: Point, { from, to }: { from: Point; to: Point }, distance: number): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  const x = point.x - from.x - dx * share;
  const y = point.y - from.y - dy * share;
  return x * x + y * y < (distance + 0.5) ** 2;
}
