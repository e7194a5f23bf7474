/** Judgments outside the predicate: loaded verbs, exclamations, verdicts of a word or two, fragments, words in passing. */
import { wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ACTORS,
  ADJ,
  AUX,
  BAD_ADJECTIVE,
  BAD_ADVERB,
  BAD_NOUN,
  BAD_VERB,
  BE,
  BREAK,
  beforeAdverbs,
  COMPARATIVE,
  DETERMINER,
  GOOD_ADJECTIVE,
  GOOD_ADVERB,
  GOOD_VERB,
  HAVE,
  isBreak,
  isGerund,
  LOADED,
  MODAL,
  NOUN,
  PREPOSITION,
  QUOTED,
  type Reading,
  SUPERLATIVE,
  subjectKind,
  VERB,
  WORD,
} from '../../grammar.js';
import { EPISTEMIC } from './predicates.js';

/** Words that are looked at one by one. */
const WORTH_A_LOOK = LOADED | BAD_VERB | GOOD_VERB | BAD_ADVERB | GOOD_ADVERB | COMPARATIVE | SUPERLATIVE;

const POINTED_AT = new Set(['this', 'that', 'the', 'it', 'he', 'she', 'these', 'his', 'her', 'their']);

/** "|Some bargain that was": none at all. */
function mocks(reading: Reading): boolean {
  const first = reading.opening;
  return (
    reading.norm(first) === 'some' &&
    (reading.forms(first + 1) & NOUN) !== 0 &&
    !reading.norm(first + 1).endsWith('s') &&
    POINTED_AT.has(reading.norm(first + 2))
  );
}

export function verdicts(reading: Reading, ballot: Ballot): void {
  if (mocks(reading))
    ballot.vote('evaluation/some-such', 2.5, reading.opening, reading.opening + 2, 'evaluative');
  const exclaimed = criesOut(reading);
  if (exclaimed > 0) ballot.vote('evaluation/what-a-thing', 1.6, reading.opening, exclaimed, 'evaluative');
  outdone(reading, ballot);
  if (isCurt(reading))
    ballot.vote('evaluation/curt', 1.8, reading.opening, reading.opening + 2, 'evaluative');
  if (!(reading.anyClasses & WORTH_A_LOOK)) return;
  let loaded = 0;
  let bad = 0;
  let firstLoaded = -1;
  for (let i = 0; i < reading.length; i++) {
    const classes = reading.classes(i);
    if (!(classes & WORTH_A_LOOK) || reading.forms(i) & QUOTED) continue;
    if (classes & LOADED && !EPISTEMIC.has(reading.norm(i))) {
      loaded++;
      if (firstLoaded < 0) firstLoaded = i;
      if (classes & (BAD_ADJECTIVE | BAD_NOUN)) bad++;
    }
    if (classes & (BAD_VERB | GOOD_VERB)) verb(reading, i, ballot);
    if (classes & (BAD_ADVERB | GOOD_ADVERB)) adverb(reading, i, ballot);
    if (classes & COMPARATIVE) standard(reading, i, ballot);
    if (classes & SUPERLATIVE) ballot.vote('evaluation/superlative', 0.5, i, i + 1, 'evaluative');
  }
  if (loaded === 0) return;
  const vote = (rule: string, weight: number) =>
    ballot.vote(rule, weight, firstLoaded, firstLoaded + 1, 'evaluative');
  const { words } = reading;
  if (words <= 4 && !reading.question) vote('evaluation/verdict', 1.2);
  else if (words <= 8) vote('evaluation/short', 0.4);
  if (!(reading.anyForms & (VERB | AUX))) vote('evaluation/fragment', 0.3);
  if (!reading.question && exclaims(reading))
    ballot.vote('evaluation/what-a', 1.5, reading.opening, firstLoaded + 1, 'evaluative');
  if (reading.norm(reading.length - 1) === '!') vote('evaluation/exclaimed', 0.5);
  if (loaded === 1) vote('evaluation/in-passing', 0.2);
  else vote(loaded === 2 ? 'evaluation/two-loaded' : 'evaluation/many-loaded', 0.4);
  if (bad >= 2) vote('evaluation/much-bad', 0.4);
}

/** Words of "What a long day" up to its mark. */
const LONGEST_CRY = 5;

/** The end of "|What a surprise|: the clerk won."; 0 where the sentence begins otherwise, or asks, or goes on as "What a man sows ...". */
function criesOut(reading: Reading): number {
  let start = reading.opening;
  if (reading.norm(start) === 'oh') start += reading.norm(start + 1) === ',' ? 2 : 1;
  if (reading.norm(start) !== 'what' || reading.question) return 0;
  if (reading.norm(start + 1) !== 'a' && reading.norm(start + 1) !== 'an') return 0;
  for (let i = start + 2; i < start + 2 + LONGEST_CRY; i++) {
    if (isBreak(reading, i))
      return i > start + 2 && (start > reading.opening || !(reading.anyClasses & LOADED)) ? i : 0;
    if (reading.forms(i) & (VERB | AUX)) return 0;
  }
  return 0;
}

const SELDOM = wordSet('never seldom rarely scarcely few');

/** "The hall has |never looked so forlorn|", "|Few bridges have aged so well|": nothing before was so, and that is praise or blame. */
function outdone(reading: Reading, ballot: Ballot): void {
  let seldom = -1;
  for (let i = 0; i < reading.length; i++) {
    const word = reading.norm(i);
    if (seldom < 0) {
      if (SELDOM.has(word)) seldom = i;
    } else if (reading.groups(i) & BREAK) {
      seldom = -1;
    } else if (word === 'so' && isQuality(reading, i + 1)) {
      ballot.vote('evaluation/never-so', 1.4, seldom, i + 2, 'evaluative');
      return;
    }
  }
}

const SCANT = wordSet('little few badly well');

const isQuality = (reading: Reading, i: number): boolean =>
  SCANT.has(reading.norm(i)) ||
  (reading.classes(i) & (LOADED | GOOD_ADVERB | BAD_ADVERB)) !== 0 ||
  (reading.forms(i) & ADJ) !== 0;

const GREETED = wordSet('morning afternoon evening day night bye friends sir madam luck god lord');

/** "|Great plan|, if you own a yacht.", "|Bad timing|.": a verdict of two words, and no verb. */
function isCurt(reading: Reading): boolean {
  const start = reading.opening;
  const noun = start + 1;
  return (
    (reading.classes(start) & (BAD_ADJECTIVE | GOOD_ADJECTIVE)) !== 0 &&
    (reading.forms(noun) & NOUN) !== 0 &&
    !GREETED.has(reading.norm(noun)) &&
    !reading.norm(noun).endsWith('s') &&
    !reading.question &&
    (ENDING.has(reading.norm(noun + 1)) ||
      (reading.norm(noun + 1) === ',' && CONDITION.has(reading.norm(noun + 2))))
  );
}
const ENDING = wordSet('. !');
const CONDITION = wordSet('if but though for unless provided');

/** "What a triumph", "How absurd". */
function exclaims(reading: Reading): boolean {
  const opener = reading.norm(reading.opening);
  if (opener !== 'what' && opener !== 'how') return false;
  const next = reading.norm(reading.opening + 1);
  return next === 'a' || next === 'an' || (reading.forms(reading.opening + 1) & ADJ) !== 0;
}

/** Verbs that are nothing but blame or praise, in whatever form: "was |bungled|", "they |squander| it". */
const DAMNING = wordSet(
  `botch botches botched botching bungle bungles bungled bungling mishandle mishandles mishandled mishandling mismanage mismanages
   mismanaged mismanaging squander squanders squandered squandering disgrace disgraces disgraced disgracing dishonor dishonors dishonored
   demean demeans demeaned demeaning cheapen cheapens cheapened cheapening trivialize trivializes trivialized trivializing shortchange
   shortchanges shortchanged shortchanging insult insults insulted insulting dazzle dazzles dazzled enthrall enthralls enthralled
   excel excels excelled outshine outshines outshone`,
);

/** "The plan betrays them": a loaded verb that is the predicate. */
function verb(reading: Reading, i: number, ballot: Ballot): void {
  const b = beforeAdverbs(reading, i - 1);
  const flags = reading.groups(b);
  const bad = (reading.classes(i) & BAD_VERB) !== 0;
  if (flags & DETERMINER && b === i - 1) return;
  if (DAMNING.has(reading.norm(i)) && reading.forms(i) & VERB)
    ballot.vote('evaluation/damning-verb', 1.2, i, i + 1, 'evaluative');
  if (reading.norm(b) === 'to' || flags & MODAL) {
    if (bad) ballot.vote('evaluation/to-harm', 0.1, i, i + 1, 'evaluative');
  } else if (isGerund(reading, i))
    ballot.vote(bad ? 'evaluation/harming' : 'evaluation/helping', bad ? 0.5 : 0.1, i, i + 1, 'evaluative');
  else if (!(flags & (BE | HAVE)) && reading.forms(i) & VERB) {
    const thing = ACTORS[subjectKind(reading, i)] === 'thing';
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

/** What one can do well or badly: how it was done is a judgment. */
const PERFORMING = wordSet(
  `behave behaves behaved perform performs performed handle handles handled manage manages managed act acts acted play plays played
   sing sings sang write writes wrote age ages aged serve serves served treat treats treated govern governs governed conduct conducts
   conducted speak speaks spoke rule ruled argue argues argued translate translated design designed`,
);
/** Words between the verb and its adverb: "handled |the whole of the flood| well". */
const FARTHEST = 6;

function performs(reading: Reading, i: number): number {
  for (let k = i - 1; k > 0 && k > i - FARTHEST - 2; k--) {
    if (reading.groups(k) & BREAK) return -1;
    if (PERFORMING.has(reading.norm(k)) && reading.forms(k) & VERB) return k;
  }
  return -1;
}

const DONE_SO = wordSet('together alone alike often here there again');

/** "works badly", "rightly". */
function adverb(reading: Reading, i: number, ballot: Ballot): void {
  const bad = reading.classes(i) & BAD_ADVERB;
  const verb = isBreak(reading, i + 1) || reading.norm(i + 1) === 'for' ? performs(reading, i) : -1;
  if (verb > 0 && !DONE_SO.has(reading.norm(i))) {
    ballot.vote('evaluation/does-it-well', 1.3, verb, i + 1, 'evaluative');
  }
  if (isBreak(reading, i + 1) && i > 0 && reading.forms(i - 1) & WORD)
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
function standard(reading: Reading, i: number, ballot: Ballot): void {
  const word = reading.norm(i);
  if (word === 'more' || word === 'less') {
    for (let k = i + 1; k < i + 6; k++) {
      if (reading.norm(k) !== 'than') continue;
      if (k > i + 1 && reading.classes(i + 1) & LOADED)
        ballot.vote('evaluation/more-so-than', 0.8, i, k + 1, 'evaluative');
      return;
    }
    return;
  }
  const next = reading.norm(i + 1);
  if (next === 'than') ballot.vote('evaluation/better-than', 0.8, i, i + 2, 'evaluative');
  else if (next === 'to') ballot.vote('evaluation/harder-to', 0.6, i, i + 2, 'evaluative');
  else if (!(reading.groups(i + 1) & PREPOSITION))
    ballot.vote('evaluation/comparative', 0.2, i, i + 1, 'evaluative');
}
