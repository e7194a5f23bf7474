/**
 * L2-regularized logistic regression by dual coordinate descent (Yu, Huang and Lin 2011, "Dual coordinate descent methods for
 * logistic regression and maximum entropy models", algorithm 5). Deterministic: the order of examples comes from a fixed seed.
 */
/** Weights of the columns; the bias is the column that is 1 in every row. */
export function trainLogistic(data, options) {
    const { offsets, columns, values } = data;
    const weights = new Float64Array(data.width);
    const rows = options.rows.filter((row) => options.cost(row) > 0);
    const alpha = new Float64Array(rows.length);
    const norm = new Float64Array(rows.length);
    const sign = new Int8Array(rows.length);
    const cost = new Float64Array(rows.length);
    rows.forEach((row, i) => {
        sign[i] = options.label(row) ? 1 : -1;
        cost[i] = options.cost(row);
        alpha[i] = Math.min(0.001 * cost[i], 1e-8);
        let sum = 0;
        for (let k = offsets[row]; k < offsets[row + 1]; k++) {
            const value = values[k];
            sum += value * value;
            weights[columns[k]] += sign[i] * alpha[i] * value;
        }
        norm[i] = sum;
    });
    const order = rows.map((_, i) => i);
    const random = generator(1);
    for (let epoch = 0; epoch < options.epochs; epoch++) {
        shuffle(order, random);
        for (const i of order) {
            const row = rows[i];
            let score = 0;
            const end = offsets[row + 1];
            for (let k = offsets[row]; k < end; k++)
                score += weights[columns[k]] * values[k];
            const before = alpha[i];
            const after = solve(cost[i], norm[i], sign[i] * score, before);
            const step = (after - before) * sign[i];
            if (step === 0)
                continue;
            alpha[i] = after;
            for (let k = offsets[row]; k < end; k++)
                weights[columns[k]] += step * values[k];
        }
    }
    return weights;
}
/** The new alpha of one example, in (0, C), by Newton steps that stay inside (Yu et al., algorithm 4). */
function solve(C, a, b, alpha) {
    // Of the two mirrored forms of the problem, the one whose minimum lies in the lower half: the logarithm stays exact.
    const second = (a / 2) * (C - 2 * alpha) + b < 0;
    const sign = second ? -1 : 1;
    let z = second ? C - alpha : alpha;
    const old = z;
    const slope = sign * b;
    if (C - z < 0.5 * C)
        z = 0.1 * z;
    let gradient = a * (z - old) + slope + Math.log(z / (C - z));
    for (let n = 0; n < 100 && Math.abs(gradient) > 1e-8; n++) {
        const curvature = a + C / (z * (C - z));
        const next = z - gradient / curvature;
        z = next <= 0 ? z * 0.1 : next >= C ? (z + C) / 2 : next;
        gradient = a * (z - old) + slope + Math.log(z / (C - z));
    }
    z = Math.min(Math.max(z, 1e-12 * C), C * (1 - 1e-12));
    return second ? C - z : z;
}
/** mulberry32 (T. Ettinger, public domain): the same numbers on every machine. */
export function generator(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = state;
        t = Math.imul(t ^ (t >>> 15), t | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}
export function shuffle(list, random) {
    for (let i = list.length - 1; i > 0; i--) {
        const k = Math.floor(random() * (i + 1));
        [list[i], list[k]] = [list[k], list[i]];
    }
}
