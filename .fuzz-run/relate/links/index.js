import { concedes } from './concedes.js';
import { parallels } from './parallels.js';
import { rebuts } from './rebuts.js';
import { supports } from './supports.js';
export const LINKERS = [rebuts, concedes, supports, parallels];
/** Links that may leave one sentence (guideline section 7). */
export const MOST_LINKS = 3;
/** All links of an essay by `from`, then `to`; of more than three from one sentence, the most likely are kept. */
export function linksIn(discourse) {
    const links = [];
    for (const linker of LINKERS)
        for (const link of linker.find(discourse))
            links.push(link);
    links.sort((a, b) => a.from - b.from || b.confidence - a.confidence);
    const kept = links.filter((link, i) => i < MOST_LINKS || links[i - MOST_LINKS].from !== link.from);
    return kept.sort((a, b) => a.from - b.from || a.to - b.to);
}
