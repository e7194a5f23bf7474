/** Asking in so many words: "I urge", "it is vital to", "our task is to". */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../detector.js';
import {
  afterAdverbs,
  BAD_ADJECTIVE,
  BE,
  beforeAdverbs,
  classBits,
  GOOD_ADJECTIVE,
  groups,
  HAVE,
  isAdverb,
  MODAL,
  norm,
  SUBJECT,
} from '../../grammar.js';

const ASKING = new Set(
  'urge implore beseech exhort recommend advise propose encourage suggest beg request invite challenge advocate plead demand ask call caution warn counsel'.split(
    ' ',
  ),
);
const WISHING = new Set(['hope', 'want', 'wish', 'prefer', 'love', 'like']);
const SUPPORTING = new Set(['support', 'oppose', 'endorse', 'favor', 'reject', 'vote']);
const NEEDED = new Set(
  'important essential critical vital crucial necessary imperative incumbent urgent paramount key mandatory required'.split(
    ' ',
  ),
);
const TASKS = new Set(
  'job duty responsibility task obligation goal mission priority challenge objective role aim answer solution remedy way step trick key thing course option approach strategy policy choice alternative idea lesson secret rule purpose advice suggestion recommendation hope plan point need move'.split(
    ' ',
  ),
);

export function asking({ sentence }: Site, ballot: Ballot): void {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const flags = groups(tokens, i);
    if (!(flags & (SUBJECT | BE)) || tokens[i]!.quotation !== -1) continue;
    if (flags & BE) afterBe(tokens, i, ballot);
    else if (tokens[i]!.norm === 'i' || tokens[i]!.norm === 'we') firstPerson(tokens, i, ballot);
  }
}

/** "I urge you to", "we would strongly recommend that", "I am asking". */
function firstPerson(tokens: readonly Token[], i: number, ballot: Ballot): void {
  let k = afterAdverbs(tokens, i + 1);
  while (k < i + 6 && (groups(tokens, k) & (MODAL | HAVE | BE) || isAdverb(tokens, k))) k++;
  const word = norm(tokens, k);
  const stem = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') ? word.slice(0, -2) : word;
  const base = ASKING.has(word) ? word : ASKING.has(stem) ? stem : ASKING.has(`${stem}e`) ? `${stem}e` : null;
  const negated = norm(tokens, k - 1) === 'not' || norm(tokens, k - 1) === "n't";
  if (base !== null && !negated) {
    const by = tokens[i]!.norm;
    if (base === 'call') {
      if (norm(tokens, k + 1) === 'on' || norm(tokens, k + 1) === 'upon' || norm(tokens, k + 1) === 'for')
        ballot.vote('prescription/i-call-on', 2.5, i, k + 2, 'prescriptive');
    } else if (
      base === 'suggest' ||
      base === 'ask' ||
      base === 'warn' ||
      base === 'challenge' ||
      base === 'invite'
    )
      ballot.vote(
        by === 'i' ? 'prescription/i-suggest' : 'prescription/we-suggest',
        1,
        i,
        k + 1,
        'prescriptive',
      );
    else
      ballot.vote(by === 'i' ? 'prescription/i-urge' : 'prescription/we-urge', 2.2, i, k + 1, 'prescriptive');
  } else if (WISHING.has(word) && !negated) {
    const to = norm(tokens, k + 1);
    ballot.vote(
      word === 'hope'
        ? 'prescription/i-hope'
        : to === 'to'
          ? 'prescription/i-want-to'
          : 'prescription/i-want',
      word === 'hope' ? 0.9 : to === 'to' ? 0.2 : 0.7,
      i,
      k + 1,
      'prescriptive',
    );
  } else if (SUPPORTING.has(word)) ballot.vote('prescription/i-support', 0.6, i, k + 1, 'prescriptive');
}

/** "it is vital to", "our task is to", "it would be wrong to", "are to be". */
function afterBe(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const k = afterAdverbs(tokens, i + 1);
  const word = tokens[k];
  if (word === undefined) return;
  if (word.norm === 'to') {
    const head = tokens[beforeAdverbs(tokens, i - 1)];
    if (head && TASKS.has(head.norm))
      ballot.vote('prescription/task-is-to', 1.4, i - 1, k + 1, 'prescriptive');
    else if (norm(tokens, k + 1) === 'be')
      ballot.vote('prescription/is-to-be', 0.3, i, k + 2, 'prescriptive');
    else ballot.vote('prescription/is-to', 0.3, i, k + 1, 'prescriptive');
    return;
  }
  const needed = NEEDED.has(word.norm);
  if (!needed && !(classBits(tokens, k) & GOOD_ADJECTIVE) && !(classBits(tokens, k) & BAD_ADJECTIVE)) return;
  let next = k + 1;
  if (norm(tokens, next) === 'for')
    while (next < k + 7 && norm(tokens, next) !== 'to' && tokens[next]?.word) next++;
  const joint = norm(tokens, next);
  if (joint !== 'to' && joint !== 'that') {
    if (needed) ballot.vote('prescription/is-needed', 0.4, i, k + 1, 'prescriptive');
    return;
  }
  if (needed)
    ballot.vote(
      joint === 'to' ? 'prescription/vital-to' : 'prescription/vital-that',
      1.4,
      i,
      next + 1,
      'prescriptive',
    );
  else if (classBits(tokens, k) & GOOD_ADJECTIVE)
    ballot.vote('prescription/good-to', 0.5, i, next + 1, 'prescriptive');
  else ballot.vote('prescription/bad-to', 0.2, i, next + 1, 'prescriptive');
}
