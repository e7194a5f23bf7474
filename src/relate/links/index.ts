/** Every linker. To add a kind of link, add one file and one line here. */
import type { Link } from '../../model/index.js';
import type { Discourse } from '../units.js';
import { concedes } from './concedes.js';
import type { Linker } from './linker.js';
import { parallels } from './parallels.js';
import { rebuts } from './rebuts.js';
import { supports } from './supports.js';

export const LINKERS: readonly Linker[] = [rebuts, concedes, supports, parallels];

/** Links that may leave one sentence (guideline section 7). */
export const MOST_LINKS = 3;

/** All links of an essay by `from`, then `to`; of more than three from one sentence, the most likely are kept. */
export function linksIn(discourse: Discourse): readonly Link[] {
  const bySentence = new Map<number, Link[]>();
  for (const linker of LINKERS)
    for (const link of linker.find(discourse)) {
      const list = bySentence.get(link.from);
      if (list) list.push(link);
      else bySentence.set(link.from, [link]);
    }
  return [...bySentence.values()]
    .flatMap((links) => links.sort((a, b) => b.confidence - a.confidence).slice(0, MOST_LINKS))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}
