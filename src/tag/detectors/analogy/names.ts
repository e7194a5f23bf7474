/** Names that stand for a kind: "the Detroit of the East", "another Munich", "a Sputnik moment", "Soviet-style". */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Landmarks } from '../../landmarks.js';
import { capitalized, is, isName, normAt, skipAdverbs } from '../../phrases.js';

const KINDS = new Set(['style', 'like', 'esque', 'ish', 'lite']);
const NEW = new Set('another next new modern second own latter'.split(' '));
/** Offices and institutions: "She is the Governor of Ohio" compares nothing. */
const OFFICES = new Set(
  `president governor mayor minister secretary chairman chairwoman chair director king queen prince duke bishop archbishop professor dean head chief
  senator congressman speaker ambassador general attorney commissioner superintendent leader founder author editor member bank university
  college institute department ministry house court church city state republic kingdom county district office bureau board council committee union
  association society school academy museum museums hospital library congress parliament bill act treaty war battle declaration constitution
  treasurer captain commander queen's king's lord lady duchess earl sheriff judge justice`.split(/\s+/),
);

export function names(tokens: readonly Token[], { copulas, namings }: Landmarks, ballot: Ballot): void {
  for (const i of copulas) predicated(tokens, i, ballot);
  for (const i of namings) {
    if (tokens[i]!.norm !== '-') {
      if (isName(tokens, i - 1) && !capitalized(tokens[i]))
        ballot.vote('analogy/name-moment', 1, i - 1, i + 1, 'analogy_marker');
    } else if (i > 1 && KINDS.has(normAt(tokens, i + 1)) && capitalized(tokens[i - 1]))
      ballot.vote('analogy/name-style', 0.8, i - 1, i + 2, 'analogy_marker');
  }
}

/** "is the Detroit of the East", "would be another Munich". */
function predicated(tokens: readonly Token[], verb: number, ballot: Ballot): void {
  let k = skipAdverbs(tokens, verb + 1);
  if (k > verb + 1 && tokens.slice(verb + 1, k).some((token) => token.norm === 'not' || token.norm === "n't"))
    return;
  const first = normAt(tokens, k);
  const fresh = NEW.has(first) || NEW.has(normAt(tokens, k + 1));
  if (!(first === 'the' || first === 'a' || first === 'an' || fresh || first === 'our' || first === 'its'))
    return;
  k++;
  while (
    k < tokens.length &&
    (NEW.has(tokens[k]!.norm) || (tokens[k]!.pos === 'ADJ' && !capitalized(tokens[k])))
  )
    k++;
  if (
    !isName(tokens, k) ||
    OFFICES.has(tokens[k]!.norm) ||
    is(tokens[k], 'institution') ||
    is(tokens[k], 'person')
  )
    return;
  let end = k + 1;
  while (isName(tokens, end)) end++;
  if (OFFICES.has(tokens[end - 1]!.norm)) return;
  if (normAt(tokens, end) === 'of') ballot.vote('analogy/is-name-of', 2.5, k, end + 1, 'analogy_marker');
  else if (fresh) ballot.vote('analogy/is-another-name', 1.5, k - 1, end, 'analogy_marker');
}
