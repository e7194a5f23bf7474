/** Finding room for labels near their marks: inside a row, clear of marks, lines and one another, joined by a fine leader. */
const GAP = 4;
/**
 * Places the labels in order. `marks` are the centers that must stay free, `radius` theirs; `line` are points of a line
 * that text should not cross. Every label gets a place, the least bad one where no place is clear.
 */
export function placeLabels(labels, marks, radius, line, room) {
    const placed = [];
    for (const label of labels) {
        let best;
        let least = Number.POSITIVE_INFINITY;
        for (const { place, distance } of candidates(label, radius, room)) {
            if (distance >= least)
                break;
            const obstacles = { at: label.at, marks, radius, line, placed };
            const cost = distance + obstruction(place, obstacles, least - distance);
            if (cost >= least)
                continue;
            best = place;
            least = cost;
        }
        if (best)
            placed.push(best);
    }
    return placed;
}
function candidates({ at, width, height }, radius, { rows, left, right }) {
    const found = [];
    for (const row of rows) {
        const middle = (row.top + row.bottom) / 2;
        const own = at.y >= row.top && at.y <= row.bottom;
        const beside = [at.x + radius + GAP, at.x - radius - GAP - width];
        for (const wanted of own ? beside : around(at.x, width)) {
            const x = Math.min(Math.max(wanted, left), right - width);
            if (own && x !== wanted)
                continue;
            const box = { left: x, right: x + width, top: middle - height / 2, bottom: middle + height / 2 };
            const leader = own ? null : leaderTo(at, box, radius);
            found.push({ place: { box, leader }, distance: leader ? lengthOf(leader) * 0.4 : 0 });
        }
    }
    return found.sort((a, b) => a.distance - b.distance);
}
/** Places to begin a label that lies above or below its mark, from far left to far right of it. */
function around(x, width) {
    const starts = [];
    for (let start = x - width - 120; start <= x + 120; start += 20)
        starts.push(start);
    return starts;
}
function leaderTo(at, box, radius) {
    const below = box.top > at.y;
    const x = Math.min(Math.max(at.x, box.left + GAP), box.right - GAP);
    const from = { x, y: below ? box.top : box.bottom };
    const length = Math.hypot(from.x - at.x, from.y - at.y) || 1;
    const share = (radius + 1) / length;
    return { from, to: { x: at.x + (from.x - at.x) * share, y: at.y + (from.y - at.y) * share } };
}
/** What stands in the way, weighted; counting stops at `limit`, where another place is better already. */
function obstruction({ box, leader }, { at, marks, radius, line, placed }, limit) {
    let cost = 0;
    for (const other of placed) {
        if (overlap(box, other.box))
            cost += 500;
        if (other.leader && crosses(other.leader, box))
            cost += 150;
        if (leader && crosses(leader, other.box))
            cost += 150;
    }
    for (const mark of marks) {
        if (cost >= limit)
            return cost;
        if (inside(mark, box, radius + 1.5))
            cost += 200;
        else if (leader && (mark.x !== at.x || mark.y !== at.y) && near(mark, leader, radius))
            cost += 25;
    }
    for (const point of line)
        if (inside(point, box, 2))
            cost += 12;
    return cost;
}
function inside(point, box, margin) {
    return (point.x > box.left - margin &&
        point.x < box.right + margin &&
        point.y > box.top - margin &&
        point.y < box.bottom + margin);
}
function overlap(a, b) {
    return a.left < b.right + GAP * 2 && b.left < a.right + GAP * 2 && a.top < b.bottom && b.top < a.bottom;
}
/** Whether a leader passes through a box: looked at in twelve places. */
function crosses({ from, to }, box) {
    for (let i = 0; i <= 12; i++) {
        const share = i / 12;
        const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
        if (inside(point, box, 1))
            return true;
    }
    return false;
}
function near(point, { from, to }, distance) {
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.min(1, Math.max(0, along));
    const x = point.x - from.x - dx * share;
    const y = point.y - from.y - dy * share;
    return x * x + y * y < (distance + 0.5) ** 2;
}
function lengthOf({ from, to }) {
    return Math.hypot(from.x - to.x, from.y - to.y);
}
