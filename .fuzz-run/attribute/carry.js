/** Views that run on: a quotation announced by the paragraph before, and sentences that go on with an opponent's view. */
import { wordSet } from '../model/index.js';
const ANNOUNCING = wordSet('quote quotation words comment comments remark remarks reply response replies statement said says wrote writes asked asks stated states found put');
const OWN = wordSet('i we my our you your');
/**
 * Whether a sentence that ends its paragraph announces that the next one is someone else's words:
 * "The court wrote:", "In the mayor's own words:", "According to the report:".
 */
export function announcesQuotation({ tokens }, frame) {
    const last = tokens[tokens.length - 1];
    if (last === undefined || (last.text !== ':' && last.text !== ','))
        return false;
    if (frame !== null)
        return frame.kind !== null && (last.text === ':' || frame.to >= tokens.length - 2);
    let announcing = false;
    for (let i = Math.max(0, tokens.length - 9); i < tokens.length - 1; i++) {
        const { norm } = tokens[i];
        if (OWN.has(norm))
            return false;
        if (ANNOUNCING.has(norm))
            announcing = i > 0;
    }
    return announcing;
}
const SUBJECTS = wordSet('i we you he she it they the a an this these our their his her its my your no any every');
/** "That it rewards cheats.", "And that the tax is cruel.", "After all, ...": what another has begun to say goes on. */
export function goesOn(tokens) {
    const at = tokens[0]?.norm === 'and' || tokens[0]?.norm === 'or' ? 1 : 0;
    const first = tokens[at]?.norm;
    const second = tokens[at + 1]?.norm ?? '';
    if (first === 'that')
        return SUBJECTS.has(second);
    return at === 0 && first === 'after' && second === 'all';
}
