/** Predicated and extended metaphors: "the fund is a lifeline", "a tsunami of violence", two words of war in a sentence on taxes. */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Landmarks } from '../../landmarks.js';
import { is, NEGATIONS, normAt, nounPhrase, subjectOf } from '../../phrases.js';
import { domainOf } from '../../vehicles.js';

const BECOMING = new Set('become becomes became becoming remain remains remained'.split(' '));
/** Figures so worn that few readers see them: "the foundation of trust". */
const WORN = new Set(
  'foundation pillar pillars cornerstone backbone bedrock bridge gateway heart root roots threat milestone door doors wave path step steps'.split(
    ' ',
  ),
);
const POINTING = new Set('it this that these those they he she which we you i'.split(' '));

export function metaphor(tokens: readonly Token[], { copulas, vehicles }: Landmarks, ballot: Ballot): void {
  for (const i of copulas) predicate(tokens, i, ballot);
  if (vehicles.length > 0) extended(tokens, vehicles, ballot);
}

/** Figures of one domain in one sentence, and figures of speech before "of": "a tsunami of violence". */
function extended(tokens: readonly Token[], vehicles: readonly number[], ballot: Ballot): void {
  const counts = new Map<string, number>();
  for (const i of vehicles) {
    const token = tokens[i]!;
    if (token.pos === 'PROPN') continue;
    if (token.pos === 'NOUN' && normAt(tokens, i + 1) === 'of')
      ballot.vote('analogy/vehicle-of', 0.3, i, i + 2, 'metaphor');
    const domain = domainOf(token.norm)!;
    const seen = (counts.get(domain) ?? 0) + 1;
    counts.set(domain, seen);
    if (seen === 2) ballot.vote('analogy/two-of-one-domain', 0.5, i, i + 1, 'metaphor');
    if (seen === 3) ballot.vote('analogy/three-of-one-domain', 0.3, i, i + 1, 'metaphor');
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
  const becomes = BECOMING.has(tokens[verb]!.norm);
  const way = becomes
    ? 'becomes'
    : abstract
      ? 'abstract'
      : POINTING.has(about.norm)
        ? phrase.indefinite
          ? 'itA'
          : 'it'
        : phrase.indefinite
          ? 'nounA'
          : 'noun';
  const [rule, weight] = RULES[worn ? 'worn' : figurative ? 'vehicle' : 'concrete'][way];
  ballot.vote(rule, weight, phrase.from, phrase.to, 'metaphor');
}

type Way = 'becomes' | 'abstract' | 'itA' | 'it' | 'nounA' | 'noun';

/** By what is predicated (a sure figure, a worn one, any concrete thing) and of what. */
const RULES: Readonly<
  Record<'vehicle' | 'worn' | 'concrete', Readonly<Record<Way, readonly [string, number]>>>
> = {
  vehicle: {
    becomes: ['analogy/becomes-vehicle', 1.4],
    abstract: ['analogy/abstract-is-vehicle', 1.4],
    itA: ['analogy/it-is-a-vehicle', 1.1],
    it: ['analogy/it-is-vehicle', 0.8],
    nounA: ['analogy/noun-is-a-vehicle', 1.4],
    noun: ['analogy/noun-is-vehicle', 0.9],
  },
  worn: {
    becomes: ['analogy/becomes-worn', 0.5],
    abstract: ['analogy/abstract-is-worn', 0.6],
    itA: ['analogy/it-is-a-worn', 0.3],
    it: ['analogy/it-is-worn', 0.2],
    nounA: ['analogy/noun-is-a-worn', 0.4],
    noun: ['analogy/noun-is-worn', 0.2],
  },
  concrete: {
    becomes: ['analogy/becomes-concrete', 0.6],
    abstract: ['analogy/abstract-is-concrete', 0.7],
    itA: ['analogy/it-is-a-concrete', 0.6],
    it: ['analogy/it-is-concrete', 0.2],
    nounA: ['analogy/noun-is-a-concrete', 0.3],
    noun: ['analogy/noun-is-concrete', 0.2],
  },
};

const ABSTRACT_ENDINGS = ['tion', 'ity', 'ism', 'ment', 'ness', 'ship', 'ance', 'ence'];

const isAbstract = (token: Token): boolean =>
  is(token, 'abstract-noun') ||
  (token.pos === 'NOUN' && ABSTRACT_ENDINGS.some((ending) => token.norm.endsWith(ending)));
