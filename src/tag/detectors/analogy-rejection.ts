/** analogy_rejection: a comparison is denied (guideline 3.10): "This war is no Vietnam", "A city is not a corporation". */
import type { Token } from '../../model/index.js';
import { Ballot } from '../ballot.js';
import type { Detector, Site } from '../detector.js';
import { landmarksOf } from '../landmarks.js';
import { BE, capitalized, is, isName, normAt, nounPhrase, subjectOf } from '../phrases.js';
import { domainOf } from '../vehicles.js';

const FAILING = new Set(
  `false facile lazy flawed misleading wrong absurd ridiculous unfair inapt dishonest superficial silly simplistic strained specious cheap odious dangerous
  unhelpful insulting nonsense fails fail breaks falters collapses ends limps misleads misses ignores falls misguided weak imperfect inexact bogus preposterous
  offensive outrageous invalid stops discouraged avoided abandoned rejected retired`.split(/\s+/),
);

export const analogyRejection: Detector = {
  id: 'analogy_rejection',
  fires: [
    'This war is no Vietnam.',
    'A city is not a corporation.',
    'The comparison is lazy.',
    'Comparing the two crises is lazy.',
    'The strikers are not Luddites.',
    'The economy is a garden, not a machine.',
    'The analogy with 1973 breaks down at once.',
  ],
  silent: [
    'The mayor is not a resident of the city.',
    'She is not the Governor of Ohio.',
    'He is not tall.',
    'The comparison was printed on page two.',
    'The analogy with 1973 is exact.',
    'This is not appeasement.',
    'The ferry is unlikely to sail.',
  ],
  detect(site: Site) {
    const { tokens } = site.sentence;
    const { denials, likes, unlikes, comparisons } = landmarksOf(site.sentence);
    const ballot = new Ballot('analogy_rejection');
    for (const i of denials) denied(tokens, i, ballot);
    for (const i of unlikes) unlike(tokens, i, ballot);
    for (const i of comparisons) failing(tokens, i, ballot);
    for (const i of likes) notLike(tokens, i, ballot);
    ballot.clear('analogy-rejection/clear-frame', 2);
    return ballot.votes;
  },
};

/** "is nothing like", "is not like", "; not like". */
function notLike(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const before = normAt(tokens, i - 1);
  const beyond = tokens[i - 2];
  const denies = before === 'not' || before === "n't";
  if (before === 'nothing' || (denies && beyond !== undefined && (BE.has(beyond.norm) || !beyond.word)))
    ballot.vote('analogy-rejection/not-like', 1.5, i - 1, i + 1, 'analogy_marker');
}

/** "is no Vietnam", "are not Nazis", "is not a corporation". */
function denied(tokens: readonly Token[], i: number, ballot: Ballot): void {
  let verb = i - 1;
  if (verb >= 0 && tokens[verb]!.pos === 'ADV') verb--;
  const tail = normAt(tokens, i - 1) === ',' && tokens[i]!.norm === 'not';
  if ((!BE.has(normAt(tokens, verb)) && !tail) || normAt(tokens, verb - 1) === 'there') return;
  let from = i + 1;
  if (normAt(tokens, from) === 'another') from++;
  const bare = tokens[from];
  if (bare === undefined) return;
  if (is(bare, 'time-word')) return;
  if (capitalized(bare) && isName(tokens, from) && bare.pos !== 'ADJ') {
    // A name and no more: "is no Vietnam", "not Iran or North Korea", "not 1938".
    let end = from + 1;
    while (isName(tokens, end)) end++;
    const after = tokens[end];
    const closed =
      after === undefined ||
      !after.word ||
      after.norm === 'or' ||
      after.norm === 'and' ||
      after.norm === 'in' ||
      after.norm === 'nor';
    if (tokens[i]!.norm === 'no' && closed)
      ballot.vote('analogy-rejection/is-no-name', 3, verb, end, 'analogy_marker');
    else if (closed) ballot.vote('analogy-rejection/is-not-name', 2, verb, end, 'analogy_marker');
    return;
  }
  if (bare.pos === 'NUM' && /^(?:1[5-9]|20)\d\d$/.test(bare.norm)) {
    ballot.vote('analogy-rejection/is-not-year', 2.5, verb, from + 1, 'analogy_marker');
    return;
  }
  const phrase = nounPhrase(tokens, from);
  if (phrase === null || !(phrase.indefinite || tokens[i]!.norm === 'no')) return;
  const head = tokens[phrase.head]!;
  const figurative = domainOf(head.norm) !== undefined;
  if (tail) {
    if (figurative && phrase.indefinite)
      ballot.vote('analogy-rejection/comma-not-a-vehicle', 1.5, i, phrase.to, 'analogy_marker');
    return;
  }
  // "A city is not a corporation": a kind of thing against another kind.
  const subject = subjectOf(tokens, verb);
  const generic =
    subject > 0 &&
    (tokens[subject - 1]!.norm === 'a' || tokens[subject - 1]!.norm === 'an') &&
    tokens[subject]!.norm !== 'lot';
  const closes = !tokens[phrase.to]?.word;
  if (
    generic &&
    closes &&
    phrase.indefinite &&
    (is(head, 'concrete-noun') || is(head, 'institution') || is(head, 'person') || head.norm !== '')
  )
    ballot.vote('analogy-rejection/a-x-is-not-a-y', 2, verb, phrase.to, 'analogy_marker');
  else if (figurative)
    ballot.vote('analogy-rejection/is-not-a-vehicle', 1, verb, phrase.to, 'analogy_marker');
}

function unlike(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const before = normAt(tokens, i - 1);
  if (before === 'not' || before === "n't") return;
  if (BE.has(before)) ballot.vote('analogy-rejection/is-unlike', 1.5, i - 1, i + 2, 'analogy_marker');
  else ballot.vote('analogy-rejection/unlike', 0.4, i, i + 2, 'analogy_marker');
}

/** "The comparison is lazy", "Comparing the two is lazy", "the parallel breaks down". */
function failing(tokens: readonly Token[], i: number, ballot: Ballot): void {
  for (let k = i + 1; k < Math.min(tokens.length, i + 12); k++) {
    const { norm } = tokens[k]!;
    if (norm === ';' || norm === '.') break;
    if (
      FAILING.has(norm) ||
      (norm === 'not' && /^(?:apt|fair|hold|right|accurate|helpful|valid|work)$/.test(normAt(tokens, k + 1)))
    ) {
      ballot.vote('analogy-rejection/comparison-fails', 2.5, i, k + 1, 'analogy_marker');
      return;
    }
  }
  for (let k = Math.max(0, i - 3); k < i; k++) {
    if (FAILING.has(tokens[k]!.norm)) {
      ballot.vote('analogy-rejection/false-comparison', 1.5, k, i + 1, 'analogy_marker');
      return;
    }
  }
}
