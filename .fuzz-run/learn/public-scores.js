import { mostly } from './public.js';
export function countAgreement({ moves }, gold, { sentences }, into) {
    const said = sentences.filter((sentence) => sentence.moves.some(({ kind }) => moves.some((move) => move === kind)));
    for (const unit of gold.units) {
        const is = unit.moves.length > 0;
        const says = said.some((sentence) => mostly(sentence, unit));
        if (is)
            into[says ? 'tp' : 'fn']++;
        else
            into[says ? 'fp' : 'tn']++;
    }
}
export function agreementScore({ tp, fp, fn, tn }) {
    const spread = Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
    return {
        sentences: tp + fp + fn + tn,
        f1: tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn),
        mcc: spread === 0 ? 0 : (tp * tn - fp * fn) / spread,
    };
}
