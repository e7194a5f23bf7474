/** Contexts of the cues of strength: hedges, boosters, modals, universals, approximators. */
import type { Token } from '../../model/index.js';
import type { ContextTest } from './site.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const norm = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

/** What people may be allowed or forbidden to do, as against what may happen. */
const PERMITTED = words(
  'enter use photograph touch apply leave copy distribute sell modify smoke park bring carry marry vote attend submit file request register drive own possess access download reproduce sublicense',
);
const OBJECTING = words('say argue object ask claim wonder think reply respond complain protest counter suppose suspect believe note contend');
const PERCEIVING = words('see hear feel smell taste remember recite swim walk afford read speak sing play find get tell understand');
const FEELING = words('tired joking mistaken kidding wrong right true aware proud frustrating hard difficult exhausted something some');
const PLACES = words('on in at before to here there');

function afterAdverbs(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k < i + 3 && tokens[k] !== undefined && (tokens[k]!.pos === 'ADV' || tokens[k]!.norm === 'not' || tokens[k]!.norm === "n't")) k++;
  return k;
}

export const STRENGTH_CONTEXTS: Readonly<Record<string, ContextTest>> = {
  /** "and |perhaps opened a door": the cue bears on one of two joined phrases. */
  'after-coordinator': ({ tokens, from, to }) => {
    const before = norm(tokens, from - 1);
    if (from < 2 || (before !== 'and' && before !== 'or') || norm(tokens, to) === ',') return false;
    return !/^(?:i|we|you|he|she|it|they|this|that|there|the|a|an)$/.test(norm(tokens, to));
  },
  /** A comparison runs through the cue: "more |likely". */
  'comparative-before': ({ tokens, from }) => /^(?:more|less|as|equally|just|so|too|no|least)$/.test(norm(tokens, from - 1)),
  /** A determiner before and a noun after: "the |likely winner". */
  attributive: ({ tokens, from, to }) =>
    tokens[from - 1]?.pos === 'DET' && (tokens[to]?.pos === 'NOUN' || tokens[to]?.pos === 'ADJ'),
  /** What follows is something that people are permitted to do. */
  permission: ({ tokens, to }) => PERMITTED.has(norm(tokens, afterAdverbs(tokens, to))),
  /** What follows is a verb of objecting: "you might |say". */
  'objection-next': ({ tokens, from, to }) =>
    OBJECTING.has(norm(tokens, afterAdverbs(tokens, to))) && /^(?:you|some|one|critics|others|people|many|skeptics|sceptics|opponents|readers|they)$/.test(norm(tokens, from - 1)),
  /** A verb in the third person follows: "|might makes right". */
  'third-person-next': ({ tokens, to }) => {
    const next = norm(tokens, to);
    return next.endsWith('s') && !next.endsWith('ss') && tokens[to]!.pos !== 'ADV' && next !== 'always' && next !== 'perhaps';
  },
  /** What someone was able to do at the time: "at ninety she |could recite it". */
  'past-ability': ({ tokens, from, to }) =>
    PERCEIVING.has(norm(tokens, afterAdverbs(tokens, to))) && /^(?:i|he|she|we|they|who)$/.test(norm(tokens, from - 1)),
  /** "must be |tired", "there |must be": an inference. */
  'epistemic-must': ({ tokens, from, to }) =>
    norm(tokens, from - 1) === 'there' || (norm(tokens, to) === 'be' && FEELING.has(norm(tokens, to + 1))),
  /** A place follows: "appears |on television". */
  'place-next': ({ tokens, to }) => PLACES.has(norm(tokens, to)) && norm(tokens, to) !== 'to',
};
