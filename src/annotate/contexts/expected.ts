/** Whether "should" expects and asks for nothing: "the ferry should be here by noon". */
import { wordSet } from '../../model/index.js';
import { isAgent, norm, skipAdverbs, subjectBefore } from './general.js';
import type { CueSite } from './site.js';

const ORDERING = wordSet(
  'ordered orders demanded demands ruled rules insisted insists asked asks decided decides agreed recommended recommends argues argued',
);

/** "The judge |ordered that the fence should fall": what is asked for, and not what is likely. */
function isOrdered({ tokens, from }: CueSite): boolean {
  for (let k = from - 1; k > 0 && k > from - 8; k--)
    if (tokens[k]!.norm === 'that') return ORDERING.has(norm(tokens, k - 1));
  return false;
}

/** What is expected of things rather than asked of people: "the bridge should |last". */
const EXPECTED = wordSet(
  'arrive last work suffice prove become help clear come take get reach drop rise fall improve grow lead',
);
/** The same after "be": "the ferry should be |here by noon". */
const EXPECTED_STATES = wordSet('here there back home over ready done enough plenty easy easier fine');

/** Whether a verb of happening or being follows a subject that does not act. */
export function isExpected(site: CueSite): boolean {
  const subject = subjectBefore(site);
  if (subject === undefined || isAgent(subject) || isOrdered(site)) return false;
  const verb = skipAdverbs(site.tokens, site.to, 1);
  if (norm(site.tokens, verb) !== 'be') return EXPECTED.has(norm(site.tokens, verb));
  return (
    EXPECTED_STATES.has(norm(site.tokens, verb + 1)) ||
    EXPECTED_STATES.has(norm(site.tokens, skipAdverbs(site.tokens, verb + 1, 1)))
  );
}
