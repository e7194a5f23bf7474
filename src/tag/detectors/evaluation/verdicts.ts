/** Judgments outside the predicate: loaded verbs, exclamations, verdicts of a word or two, fragments, words in passing. */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../detector.js';
import {
  ACTORS,
  BAD_ADJECTIVE,
  BAD_ADVERB,
  BAD_NOUN,
  BAD_VERB,
  BE,
  beforeAdverbs,
  COMPARATIVE,
  classBits,
  DETERMINER,
  GOOD_ADVERB,
  GOOD_VERB,
  groups,
  HAVE,
  isBreak,
  isGerund,
  LOADED,
  MODAL,
  norm,
  openingWord,
  PREPOSITION,
  SUPERLATIVE,
  subjectKind,
} from '../../grammar.js';

export function verdicts({ sentence }: Site, ballot: Ballot): void {
  const { tokens, question } = sentence;
  let loaded = 0;
  let bad = 0;
  let words = 0;
  let firstLoaded = -1;
  let verbs = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.word) words++;
    if (token.pos === 'VERB' || token.pos === 'AUX') verbs++;
    if (token.classes.length === 0 || token.quotation !== -1) continue;
    if (classBits(tokens, i) & LOADED) {
      loaded++;
      if (firstLoaded < 0) firstLoaded = i;
      if (classBits(tokens, i) & BAD_ADJECTIVE || classBits(tokens, i) & BAD_NOUN) bad++;
    }
    if (classBits(tokens, i) & BAD_VERB || classBits(tokens, i) & GOOD_VERB) verb(tokens, i, ballot);
    if (classBits(tokens, i) & BAD_ADVERB || classBits(tokens, i) & GOOD_ADVERB) adverb(tokens, i, ballot);
    if (classBits(tokens, i) & COMPARATIVE) standard(tokens, i, ballot);
    if (classBits(tokens, i) & SUPERLATIVE)
      ballot.vote('evaluation/superlative', 0.5, i, i + 1, 'evaluative');
  }
  if (loaded === 0) return;
  if (words <= 4 && !question)
    ballot.vote('evaluation/verdict', 1.2, firstLoaded, firstLoaded + 1, 'evaluative');
  else if (words <= 8) ballot.vote('evaluation/short', 0.4, firstLoaded, firstLoaded + 1, 'evaluative');
  if (verbs === 0) ballot.vote('evaluation/fragment', 0.3, firstLoaded, firstLoaded + 1, 'evaluative');
  const first = openingWord(tokens);
  const opener = norm(tokens, first);
  if (
    !question &&
    (opener === 'what' || opener === 'how') &&
    (norm(tokens, first + 1) === 'a' || norm(tokens, first + 1) === 'an' || tokens[first + 1]?.pos === 'ADJ')
  )
    ballot.vote('evaluation/what-a', 1.5, first, firstLoaded + 1, 'evaluative');
  if (tokens[tokens.length - 1]!.text === '!')
    ballot.vote('evaluation/exclaimed', 0.5, firstLoaded, firstLoaded + 1, 'evaluative');
  ballot.vote(
    loaded === 1
      ? 'evaluation/in-passing'
      : loaded === 2
        ? 'evaluation/two-loaded'
        : 'evaluation/many-loaded',
    loaded === 1 ? 0.2 : 0.4,
    firstLoaded,
    firstLoaded + 1,
    'evaluative',
  );
  if (bad >= 2) ballot.vote('evaluation/much-bad', 0.4, firstLoaded, firstLoaded + 1, 'evaluative');
}

/** "The plan betrays them": a loaded verb that is the predicate. */
function verb(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const b = beforeAdverbs(tokens, i - 1);
  const flags = groups(tokens, b);
  const bad = (classBits(tokens, i) & BAD_VERB) !== 0;
  if (flags & DETERMINER && b === i - 1) return;
  if (norm(tokens, b) === 'to' || flags & MODAL) {
    if (bad) ballot.vote('evaluation/to-harm', 0.1, i, i + 1, 'evaluative');
  } else if (isGerund(tokens[i]))
    ballot.vote(bad ? 'evaluation/harming' : 'evaluation/helping', bad ? 0.5 : 0.1, i, i + 1, 'evaluative');
  else if (!(flags & (BE | HAVE)) && tokens[i]!.pos === 'VERB') {
    const thing = ACTORS[subjectKind(tokens, i)] === 'thing';
    ballot.vote(
      bad
        ? thing
          ? 'evaluation/it-harms'
          : 'evaluation/they-harm'
        : thing
          ? 'evaluation/it-helps'
          : 'evaluation/they-help',
      bad ? 0.4 : 0.2,
      i,
      i + 1,
      'evaluative',
    );
  }
}

/** "works badly", "rightly". */
function adverb(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const bad = classBits(tokens, i) & BAD_ADVERB;
  if (isBreak(tokens, i + 1) && i > 0 && tokens[i - 1]!.word)
    ballot.vote(
      bad ? 'evaluation/badly-end' : 'evaluation/well-end',
      bad ? 0.8 : 0.3,
      i,
      i + 1,
      'evaluative',
    );
  else ballot.vote(bad ? 'evaluation/badly' : 'evaluation/well', 0.3, i, i + 1, 'evaluative');
}

/** "better than", "harder to": a comparison with a standard. */
function standard(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const token = tokens[i]!;
  if (token.norm === 'more' || token.norm === 'less') {
    for (let k = i + 1; k < i + 6; k++) {
      if (norm(tokens, k) !== 'than') continue;
      if (k > i + 1 && classBits(tokens, i + 1) & LOADED)
        ballot.vote('evaluation/more-so-than', 0.8, i, k + 1, 'evaluative');
      return;
    }
    return;
  }
  const next = norm(tokens, i + 1);
  if (next === 'than') ballot.vote('evaluation/better-than', 0.8, i, i + 2, 'evaluative');
  else if (next === 'to') ballot.vote('evaluation/harder-to', 0.6, i, i + 2, 'evaluative');
  else if (!(groups(tokens, i + 1) & PREPOSITION))
    ballot.vote('evaluation/comparative', 0.2, i, i + 1, 'evaluative');
}
