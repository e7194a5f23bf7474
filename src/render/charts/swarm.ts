/** Placing marks so that none covers another: each leaves its own place a little, and its row never. */

export interface Mark {
  readonly x: number;
  readonly y: number;
  /** The row it must not leave. */
  readonly top: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Swarm {
  readonly radius: number;
  /** The center of each mark, in the order given. */
  readonly centers: readonly Point[];
}

/** Radii to try, the largest first that leaves room for every mark. */
const RADII = [3.8, 3.3, 2.8, 2.3, 1.9, 1.5];
const GAP = 0.8;
/** A mark cannot keep clear of more neighbors than this, so no more are looked at in an essay of thousands of claims. */
const CROWD = 100;

/** `marks` in order of x. With more marks than even the smallest radius has room for, some overlap. */
export function swarm(marks: readonly Mark[]): Swarm {
  for (const radius of RADII) {
    const centers = place(marks, radius, radius === RADII.at(-1));
    if (centers) return { radius, centers };
  }
  return { radius: RADII[0]!, centers: [] };
}

/** null where the marks have no room, unless they may overlap. */
function place(marks: readonly Mark[], radius: number, overlapping: boolean): Point[] | null {
  const centers: Point[] = [];
  const rows = new Map<number, Point[]>();
  const shifts = SHIFTS.get(radius)!;
  for (const mark of marks) {
    const row = rows.get(mark.top) ?? [];
    rows.set(mark.top, row);
    const near: Point[] = [];
    // Marks come in order of x and are shifted by two radii at most.
    for (let j = row.length - 1; j >= 0 && mark.x - row[j]!.x < radius * 6; j--) {
      near.push(row[j]!);
      if (near.length === CROWD) break;
    }
    const { center, clear } = bestPlace(mark, near, radius, shifts);
    if (!clear && !overlapping) return null;
    centers.push(center);
    row.push(center);
  }
  return centers;
}

/** Shifts to try, the shortest first; a step aside counts double, because x is where the claim stands. */
function shiftsFor(radius: number): Point[] {
  const shifts: Point[] = [];
  for (let up = -10; up <= 10; up++) {
    for (let aside = -2; aside <= 2; aside++) shifts.push({ x: aside * radius * 0.75, y: (up * radius) / 2 });
  }
  const cost = ({ x, y }: Point) => Math.hypot(2 * x, y);
  return shifts.sort((a, b) => cost(a) - cost(b));
}

const SHIFTS: ReadonlyMap<number, readonly Point[]> = new Map(
  RADII.map((radius) => [radius, shiftsFor(radius)]),
);

/** The nearest place that touches no neighbor; without one, the place farthest from them. */
function bestPlace(mark: Mark, near: readonly Point[], radius: number, shifts: readonly Point[]) {
  const edge = radius + 1;
  const home = Math.min(Math.max(mark.y, mark.top + edge), mark.bottom - edge);
  let best: Point = { x: mark.x, y: home };
  let farthest = -1;
  for (const shift of shifts) {
    const center = { x: mark.x + shift.x, y: home + shift.y };
    if (center.y < mark.top + edge || center.y > mark.bottom - edge) continue;
    let distance = Number.POSITIVE_INFINITY;
    for (const other of near) distance = Math.min(distance, between(center, other));
    if (distance >= radius * 2 + GAP) return { center, clear: true };
    if (distance > farthest) {
      best = center;
      farthest = distance;
    }
  }
  return { center: best, clear: false };
}

/** `Math.hypot` takes ten times as long, and this is asked thousands of times a page. */
function between(a: Point, b: Point): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return Math.sqrt(dx * dx + dy * dy);
}
