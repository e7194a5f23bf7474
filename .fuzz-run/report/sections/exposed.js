import { cardHeight, staying } from '../height.js';
import { section } from '../section.js';
/** How many paper shows in any case. */
const LEAST = 3;
export const exposed = section({
    id: 'exposed',
    label: 'Exposed claims',
    gloss: 'Claims whose wording goes furthest beyond what stands under them. Underlined: words that raised the strength.',
    column: 'full',
    height: (data) => heightsOf(data).reduce((sum, height) => sum + height, 24),
    fit: (data, excess) => ({ ...data, shown: staying(heightsOf(data), excess, LEAST) }),
    build({ document, quote }) {
        const sentences = document.summary.exposed.flatMap((index) => document.sentences[index] ?? []);
        const bare = sentences.filter((sentence) => sentence.exposure?.grounds.length === 0).length;
        return {
            finding: findingOf(sentences.length, bare),
            shown: sentences.length,
            claims: sentences.map((sentence) => ({
                quote: quote(sentence, { words: 22 }),
                reason: sentence.exposure?.reason ?? '',
            })),
        };
    },
});
/** Of the claims that paper shows. */
function heightsOf({ claims, shown }) {
    return claims.slice(0, shown).map(({ quote }) => cardHeight(quote));
}
function findingOf(exposed, bare) {
    if (exposed === 0)
        return 'No claim goes far beyond what stands under it.';
    if (exposed === 1)
        return 'One claim goes far beyond what stands under it.';
    if (bare === 0)
        return `Something stands under each of the ${exposed} most exposed claims.`;
    const all = exposed === 2 ? 'Both of the' : `All ${exposed} of the`;
    const some = bare === exposed ? all : `${bare} of the ${exposed}`;
    return `${some} most exposed claims ${bare === 1 ? 'has' : 'have'} no figure, source, example or reason near.`;
}
