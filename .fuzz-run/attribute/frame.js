/** What a frame is, and where in its sentence it can govern. */
import { wordSet } from '../model/index.js';
import { isVerb } from './verbs.js';
const SUBORDINATORS = wordSet('if when whenever because as while although though since which who what than how why where whether before after until unless whose whom lest for to');
export const HEARD = wordSet('hear hears heard hearing listen listened see saw seen watch watched think guess remember recall read');
const FIRST = wordSet('i we you');
/** Whether the clause that begins at `from` is its sentence's main one: nothing is said before it, or only that someone heard it. */
export function isMain(tokens, from) {
    let verbs = 0;
    let heard = false;
    let author = false;
    for (let i = afterPhrase(tokens, from); i < from; i++) {
        const token = tokens[i];
        if (token.quotation !== -1)
            continue;
        // "As the mayor wrote, “…”": the quoted words are the statement.
        if (token.norm === 'as' && i === from - 1 && tokens.some(({ quotation }) => quotation !== -1))
            continue;
        if (FIRST.has(token.norm))
            author = true;
        else if (HEARD.has(token.norm))
            heard = true;
        else if (isVerb(token)) {
            if (!(token.pos === 'AUX' && author) && !(i === 0 && /(?:ing|ed)$/.test(token.norm)))
                verbs++;
        }
        else if (SUBORDINATORS.has(token.norm) && token.pos !== 'ADP')
            verbs++;
    }
    return verbs === 0 && (!heard || author);
}
/** Past an opening phrase that states nothing: "To be sure, |some grumble". */
function afterPhrase(tokens, from) {
    if (tokens[0]?.norm !== 'to')
        return 0;
    for (let i = 1; i < Math.min(from, 8); i++)
        if (tokens[i].norm === ',')
            return i + 1;
    return 0;
}
export const isClause = (complement) => complement === 'that' || complement === 'quote' || complement === 'clause';
