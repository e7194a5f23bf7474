import type { Link } from '../../model/index.js';
import { denies } from '../denying.js';
import { type Discourse, makes, overlap, type Unit } from '../units.js';
import { type Linker, linkOf } from './linker.js';

const HALVES = 0.8;
const RESTATED = 0.5;
/** Two sentences that share this much of a topic of at least `SAID` words say the same again. */
const SAME = 0.7;
const SAID = 3;

/** "Less a harbor than a pond" sets aside as well as "no harbor" does. */
const setsAside = ({ words }: Unit): boolean => denies(words) || words.some(({ norm }) => norm === 'less');

/** "That's not X. That's Y.": the denial and what is put in its place, in neighboring sentences. */
function halves(a: Unit, b: Unit): boolean {
  return (
    a.paragraph === b.paragraph &&
    makes(a, 'reframing') &&
    makes(b, 'reframing') &&
    setsAside(a) &&
    !setsAside(b)
  );
}

/** From a sentence to one that says the same again, or from a denial to what takes its place. */
export const parallels: Linker = {
  id: 'parallels',
  find({ units }: Discourse) {
    const links: Link[] = [];
    for (const unit of units) {
      const next = units[unit.place + 1];
      if (!next) continue;
      if (halves(unit, next)) links.push(linkOf('parallels', unit, next, HALVES));
      else if (Math.min(unit.topic.length, next.topic.length) >= SAID && overlap(unit, next) >= SAME)
        links.push(linkOf('parallels', unit, next, RESTATED));
    }
    return links;
  },
};
