import { cueWords } from './wording.js';
export function cueCounts(claims) {
    const raises = new Map();
    const lowers = new Map();
    let raised = 0;
    let lowered = 0;
    for (const { strength } of claims) {
        for (const { start, cue, effect } of strength.contributions) {
            if (start === undefined || effect === 0)
                continue;
            const words = effect > 0 ? raises : lowers;
            const word = cueWords(cue);
            words.set(word, (words.get(word) ?? 0) + 1);
            if (effect > 0)
                raised++;
            else
                lowered++;
        }
    }
    return { raises: worded(raises), lowers: worded(lowers), raised, lowered };
}
function worded(counts) {
    return [...counts].sort(([, a], [, b]) => b - a).map(([cue, n]) => (n === 1 ? cue : `${cue} ×${n}`));
}
