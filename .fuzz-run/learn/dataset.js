/** Labelled essays as rows of features: what the models are trained on. */
import { annotate } from '../annotate/index.js';
import { attribute } from '../attribute/index.js';
import { parse } from '../parse/index.js';
import { sourceFromText } from '../read/source.js';
import { signalsOf } from '../tag/index.js';
import { FeatureReader } from '../tag/model/features.js';
import { damping } from '../tag/model/model.js';
import { unitsOf } from './gold.js';
export function attributedEssay(text) {
    return attribute(annotate(parse(sourceFromText(text))));
}
/** The set of labelled op-eds. */
export const OPEDS = 'opeds';
/** The examples of every essay, in order. */
export function readExamples(essays, set = OPEDS) {
    return essays.flatMap((gold, essay) => {
        const attributed = attributedEssay(gold.text);
        const reader = new FeatureReader(attributed, signalsOf(attributed));
        const body = attributed.sentences.filter((sentence) => sentence.role === 'body');
        return unitsOf(body, gold.units).map((unit, i) => {
            const buffer = reader.read(body[i].index);
            return { set, essay, unit: unit?.role === 'body' ? unit : null, buffer: buffer.distinct() };
        });
    });
}
/** Features seen in at least `least` sentences, each with its column. */
export function vocabulary(examples, least) {
    const counts = new Map();
    for (const { buffer } of examples)
        for (const key of buffer.keys)
            counts.set(key, (counts.get(key) ?? 0) + 1);
    const columns = new Map();
    // Key 0 marks a free slot in the weight table.
    for (const [key, n] of counts)
        if (n >= least && key !== 0)
            columns.set(key, columns.size);
    return columns;
}
/** The examples as a sparse matrix over the vocabulary, damped as the model does it. */
export function toRows(examples, columns) {
    const offsets = new Int32Array(examples.length + 1);
    let total = 0;
    examples.forEach(({ buffer }, i) => {
        for (const key of buffer.keys)
            if (columns.has(key))
                total++;
        offsets[i + 1] = total;
    });
    const indices = new Int32Array(total);
    const values = new Float32Array(total);
    examples.forEach(({ buffer }, i) => {
        const start = offsets[i];
        const factor = damping(offsets[i + 1] - start);
        let at = start;
        for (let k = 0; k < buffer.length; k++) {
            const column = columns.get(buffer.keys[k]);
            if (column === undefined)
                continue;
            indices[at] = column;
            values[at++] = buffer.values[k] * factor;
        }
    });
    return { offsets, columns: indices, values, width: columns.size };
}
