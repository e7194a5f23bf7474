/** Every linker. To add a kind of link, add one file and one line here. */
import { type Link, MOST_LINKS } from '../../model/index.js';
import type { Discourse } from '../units.js';
import { concedes } from './concedes.js';
import type { Linker } from './linker.js';
import { parallels } from './parallels.js';
import { rebuts } from './rebuts.js';
import { supports } from './supports.js';

const LINKERS: readonly Linker[] = [rebuts, concedes, supports, parallels];

/** All links of an essay by `from`, then `to`; of more than three from one sentence, the most likely are kept. */
export function linksIn(discourse: Discourse): readonly Link[] {
  const links: Link[] = [];
  for (const linker of LINKERS) for (const link of linker.find(discourse)) links.push(link);
  links.sort((a, b) => a.from - b.from || b.confidence - a.confidence);
  const kept = links.filter((link, i) => i < MOST_LINKS || links[i - MOST_LINKS]!.from !== link.from);
  return kept.sort((a, b) => a.from - b.from || a.to - b.to);
}
