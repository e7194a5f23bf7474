/** Predicated and extended metaphors: "the fund is a lifeline", "a tsunami of violence", two words of war in a sentence on taxes. */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import { is, isBe, NEGATIONS, normAt, nounPhrase, subjectOf } from '../../phrases.js';
import { domainOf } from './vehicles.js';

const BECOMING = new Set(['become', 'becomes', 'became', 'becoming', 'remain', 'remains', 'remained']);
/** Figures so worn that few readers see them: "the foundation of trust". */
const WORN = new Set(
  'foundation pillar pillars cornerstone backbone bedrock bridge gateway heart root roots threat milestone door doors wave path step steps'.split(
    ' ',
  ),
);
const POINTING = new Set([
  'it',
  'this',
  'that',
  'these',
  'those',
  'they',
  'he',
  'she',
  'which',
  'we',
  'you',
  'i',
]);

export function metaphor(tokens: readonly Token[], ballot: Ballot): void {
  let domain: string | undefined;
  const counts = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.word) continue;
    const { norm } = token;
    if (BECOMING.has(norm) || isBe(tokens, i)) {
      predicate(tokens, i, ballot);
      continue;
    }
    domain = token.pos === 'PROPN' ? undefined : domainOf(norm);
    if (domain === undefined) continue;
    if (token.pos === 'NOUN' && normAt(tokens, i + 1) === 'of')
      ballot.vote('analogy/vehicle-of', 0.4, i, i + 2, 'metaphor');
    const seen = (counts.get(domain) ?? 0) + 1;
    counts.set(domain, seen);
    if (seen === 2) ballot.vote('analogy/two-of-one-domain', 0.5, i, i + 1, 'metaphor');
    if (seen === 3) ballot.vote('analogy/three-of-one-domain', 0.7, i, i + 1, 'metaphor');
  }
}

function predicate(tokens: readonly Token[], verb: number, ballot: Ballot): void {
  for (let k = verb + 1; k < verb + 3; k++) if (NEGATIONS.has(normAt(tokens, k))) return;
  const phrase = nounPhrase(tokens, verb + 1);
  // "are raising prices" predicates nothing.
  if (phrase === null || (!phrase.indefinite && normAt(tokens, verb + 1).endsWith('ing'))) return;
  const head = tokens[phrase.head]!;
  const figurative = domainOf(head.norm) !== undefined;
  const worn = WORN.has(head.norm);
  const subject = subjectOf(tokens, verb);
  if (subject < 0 || tokens[subject]!.norm === 'there') return;
  const about = tokens[subject]!;
  const abstract = isAbstract(about);
  // "Failure is our friend": what is no person is called one.
  if (abstract && (is(head, 'person') || is(head, 'kin')) && !is(head, 'institution')) {
    ballot.vote('analogy/abstract-is-person', 1, phrase.from, phrase.to, 'metaphor');
    return;
  }
  if (!figurative && !is(head, 'concrete-noun')) return;
  const pronoun = POINTING.has(about.norm);
  const becomes = BECOMING.has(tokens[verb]!.norm);
  const kind = worn ? 'worn' : figurative ? 'vehicle' : 'concrete';
  const bonus = worn ? -0.3 : figurative ? 0.6 : 0;
  if (becomes) ballot.vote(`analogy/becomes-${kind}`, 0.8 + bonus, phrase.from, phrase.to, 'metaphor');
  else if (abstract)
    ballot.vote(`analogy/abstract-is-${kind}`, 1 + bonus, phrase.from, phrase.to, 'metaphor');
  else if (pronoun)
    ballot.vote(
      phrase.indefinite ? `analogy/it-is-a-${kind}` : `analogy/it-is-${kind}`,
      (phrase.indefinite ? 0.6 : 0.2) + bonus,
      phrase.from,
      phrase.to,
      'metaphor',
    );
  else
    ballot.vote(
      phrase.indefinite ? `analogy/noun-is-a-${kind}` : `analogy/noun-is-${kind}`,
      (phrase.indefinite ? 0.8 : 0.3) + bonus,
      phrase.from,
      phrase.to,
      'metaphor',
    );
}

const ABSTRACT_ENDINGS = ['tion', 'ity', 'ism', 'ment', 'ness', 'ship', 'ance', 'ence'];

const isAbstract = (token: Token): boolean =>
  is(token, 'abstract-noun') ||
  (token.pos === 'NOUN' && ABSTRACT_ENDINGS.some((ending) => token.norm.endsWith(ending)));
