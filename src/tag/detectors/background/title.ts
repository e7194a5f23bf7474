/** A heading that stands at the head of its paragraph, with a full stop: "Tools for Neighbors. The depot lends them ..." */
import { CAPITAL, COORDINATOR, DETERMINER, PREPOSITION, type Reading, WORD } from '../../reading.js';
import { once, type Site } from '../../site.js';
import { profileOf } from '../evidence/profile.js';

const LONGEST = 9;
/** Words below this length may be small in a title. */
const SMALL = 4;

export const isTitle = once((site: Site): boolean => {
  const { reading } = site;
  if (reading.words < 2 || reading.words > LONGEST || reading.question) return false;
  if (site.continues || site.after(1)?.block !== site.block) return false;
  return profileOf(site).leading === 'none' && inTitleCase(reading);
});

/** Every longer word has a capital, and two have one. */
function inTitleCase(reading: Reading): boolean {
  let capitals = 0;
  for (let i = 0; i < reading.length; i++) {
    const forms = reading.forms(i);
    if (!(forms & WORD)) {
      if (reading.norm(i) === ',' || reading.norm(i) === '!') return false;
      continue;
    }
    if (forms & CAPITAL) capitals++;
    else if (
      reading.norm(i).length >= SMALL &&
      !(reading.groups(i) & (PREPOSITION | DETERMINER | COORDINATOR))
    )
      return false;
  }
  return capitals > 1;
}
