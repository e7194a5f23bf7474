/** Names that stand for a kind: "the Detroit of the East", "another Munich", "a Sputnik moment", "Soviet-style". */
import { WordSet, wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ADJ,
  CAPITAL,
  COPULA,
  INSTITUTION,
  isCopula,
  isName,
  NAMING,
  PERSON,
  type Reading,
  skipAdverbs,
} from '../../phrases.js';

const KINDS = new WordSet(['style', 'like', 'esque', 'ish', 'lite']);
const NEW = wordSet('another next new modern second own latter');
/** Offices and institutions: "She is the Governor of Ohio" compares nothing. */
const OFFICES =
  wordSet(`president governor mayor minister secretary chairman chairwoman chair director king queen prince duke bishop archbishop professor dean head chief
  senator congressman speaker ambassador general attorney commissioner superintendent leader founder author editor member bank university
  college institute department ministry house court church city state republic kingdom county district office bureau board council committee union
  association society school academy museum museums hospital library congress parliament bill act treaty war battle declaration constitution
  treasurer captain commander queen's king's lord lady duchess earl sheriff judge justice`);

export function names(reading: Reading, ballot: Ballot): void {
  for (let i = reading.nextLandmark(COPULA, 0); i >= 0; i = reading.nextLandmark(COPULA, i + 1))
    if (isCopula(reading, i)) predicated(reading, i, ballot);
  for (let i = reading.nextLandmark(NAMING, 0); i >= 0; i = reading.nextLandmark(NAMING, i + 1)) {
    if (reading.norm(i) !== '-') {
      if (isName(reading, i - 1) && !(reading.forms(i) & CAPITAL))
        ballot.vote('analogy/name-moment', 1, i - 1, i + 1, 'analogy_marker');
    } else if (i > 1 && KINDS.has(reading.norm(i + 1)) && reading.forms(i - 1) & CAPITAL)
      ballot.vote('analogy/name-style', 0.8, i - 1, i + 2, 'analogy_marker');
  }
}

/** Words that a name may stand after in the predicate. */
const POINTED = new WordSet(['the', 'a', 'an', 'our', 'its']);

/** "is the Detroit of the East", "would be another Munich". */
function predicated(reading: Reading, verb: number, ballot: Ballot): void {
  let k = skipAdverbs(reading, verb + 1);
  for (let a = verb + 1; a < k; a++) {
    const norm = reading.norm(a);
    if (norm === 'not' || norm === "n't") return;
  }
  const fresh = NEW.has(reading.norm(k)) || NEW.has(reading.norm(k + 1));
  if (!fresh && !POINTED.has(reading.norm(k))) return;
  k++;
  while (
    k < reading.length &&
    (NEW.has(reading.norm(k)) || (reading.forms(k) & ADJ && !(reading.forms(k) & CAPITAL)))
  )
    k++;
  if (!isName(reading, k) || reading.classes(k) & (INSTITUTION | PERSON) || OFFICES.has(reading.norm(k)))
    return;
  let end = k + 1;
  while (isName(reading, end)) end++;
  if (OFFICES.has(reading.norm(end - 1))) return;
  if (reading.norm(end) === 'of') ballot.vote('analogy/is-name-of', 2.5, k, end + 1, 'analogy_marker');
  else if (fresh) ballot.vote('analogy/is-another-name', 1.5, k - 1, end, 'analogy_marker');
}
