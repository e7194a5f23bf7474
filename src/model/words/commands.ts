/** Words that may begin a command or something else. Both `tag` and `weigh` ask for them. */
import type { Token } from '../stages.js';
import { tokenAt } from './token-at.js';
import { wordSet } from './word-set.js';

/** "Come |August, nobody will remember": when that time has come, and no command. */
export const COMING_TIMES = wordSet(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday
   sunday spring summer autumn fall winter christmas easter election tomorrow morning evening nightfall daylight`,
);

/** ", however,": between two commas such a word interrupts a clause, and does not end it. "Access to the pier, |however, will be closed." */
export const INTERRUPTING = wordSet('however though too therefore moreover then indeed');

/** Verbs of commands that take "of": "Think |of the harbor". Any other verb before it is a noun: "End of the line". */
export const OF_VERBS = wordSet('think dispose beware speak dream conceive get');

/** Verbs that stand as nouns at the head of a sentence as often as not: "Access to ...", "Support for ...". */
export const NOUN_LIKE =
  wordSet(`access account act address aid aim answer appeal approach attack attempt audit balance ban bet blame block board book boycott branch
  budget call campaign care cause challenge change charge check cite claim code comfort command comment compromise concern conduct contact contract
  control copy cost count cover credit cut damage dare deal debate decline default defeat delay demand deposit design desire detail display dispute
  document doubt draft dream drill drive drop echo effect end estimate exchange excuse exercise experience experiment export exposure face fall fear feature
  feed feel field fight figure file film fire fit fix focus force form fork frame fuel function fund gain gamble gauge grant grip guarantee guard guess guide
  hand harm harvest head help highlight hire hold honor hope host hunt import increase influence insert insult interest interview issue
  joke judge jump kick label labor land laugh launch lead leave lecture lift light limit link list live load lobby lock log look love
  mandate map march mark market master match mean measure mention merit mind mine model move name need neglect note number object offer
  order oversight pace package paint park part partner pass patch pause pay permit phone picture pilot pin pitch place plan plant play plot point
  polish poll position post pour power practice praise present press pressure price process produce profit program progress project promise prompt
  protest pull punch purchase purge push question quiz quote race raise range rank rate reach read reason rebel record reform refund refuse regard release
  remark rent repair repeat reply report request rescue research respect rest result retreat return reverse review reward ride ring rise risk roll root rule
  run rush sample sanction scale schedule score screen seal search seat secure sense separate service set shake shame shape share shift ship shop show sign
  signal sit slice slip sound spark speed spell spend spin split sponsor spot spread staff stage stamp stand start state stay steal stem step stick stop store strain
  stress stretch strike strip structure struggle study subject supply support surge survey suspect swap sweep swing switch talk tap target task taste tax team tear
  test thank threat tie time tip touch tour track trade traffic train transfer transition transport trap travel treat trick trigger trim trust try tune turn type
  update upgrade urge use value venture view visit voice volunteer vote wage wait walk want war warrant wash waste watch water wave wear weigh welcome will win wish wonder
  work worry wrap yield lower further complete clean clear slow warm double correct direct perfect own open free better tailor man`);

/** After "must be" these say what someone or something is likely to be, not what is due. */
const INFERRED = wordSet(
  `mistaken joking kidding tired wrong aware crazy mad insane nice hard tough frustrating exciting difficult something some nuts blind
   proud exhausted true hungry thirsty lonely confused strange furious delighted relieved thrilled nervous frightened afraid terrified
   bored asleep drunk lost desperate embarrassed disappointed ashamed pleased glad sad jealous rich nearly almost somewhere someone why how where because`,
);
const POINTING = wordSet('that this he she they you it');
const DEMONSTRATIVES = wordSet('that this');
const PEOPLE = wordSet('he she they');
/** What people feel and know is inferred of them: "she must |feel alone". */
const INNER_VERBS = wordSet('feel seem sound know think mean realize wonder wish hate love suspect');

/** Whether the "must" at i infers something: "that must be the postman", "she must know", "it must be warm by now". */
export function mustInfers(tokens: readonly Token[], i: number): boolean {
  const before = tokenAt(tokens, i - 1)?.norm ?? '';
  if (before === 'there') return true;
  let k = i + 1;
  while (tokens[k]?.pos === 'ADV' && tokens[k]!.norm !== 'not' && tokens[k]!.norm !== 'never') k++;
  const verb = tokens[k]?.norm;
  if (verb === undefined) return false;
  if (INNER_VERBS.has(verb)) return POINTING.has(before) && before !== 'you' && tokens[k + 1]?.norm !== 'the';
  if (verb !== 'be') return false;
  let said = k + 1;
  while (tokens[said]?.pos === 'ADV' && !INFERRED.has(tokens[said]!.norm)) said++;
  const next = tokens[said];
  if (next === undefined) return false;
  if (INFERRED.has(next.norm)) return true;
  if (next.norm === 'the') return POINTING.has(before) && before !== 'it';
  if (next.norm === 'a' || next.norm === 'an' || next.pos === 'PROPN') return DEMONSTRATIVES.has(before);
  // "He must be sixty"
  if (next.pos === 'NUM') return PEOPLE.has(before);
  if (next.pos === 'VERB' && next.norm.endsWith('ing')) return true;
  return tokens.some(({ norm }, at) => at > k && norm === 'by' && tokens[at + 1]?.norm === 'now');
}

/** Those whom a rule binds by what they are there for. */
export const RULE_BOUND = wordSet(
  `visitors passengers members applicants candidates residents tenants drivers customers guests students pupils bidders owners holders
   travelers riders pilots captains sailors vendors sellers buyers licensees permit-holders claimants contestants entrants employees
   contractors umpires referees jurors witnesses shareholders borrowers lenders pedestrians cyclists motorists hunters anglers campers swimmers patrons subscribers spectators`,
);

const HOLDING_IN = wordSet('in across throughout');
const SO_MANY = wordSet(
  'most many some several all few both half two three four five six seven eight nine ten other',
);
const PLACES_OF_LAW = wordSet(
  'states countries nations cities towns counties provinces jurisdictions districts municipalities places cantons democracies',
);
const LAW = wordSet(
  'law laws rule rules act statute code treaty ordinance regulation regulations charter constitution contract bylaws lease directive convention',
);
const NOT_TOLD_OF = wordSet('we you i congress parliament');
/** Within so many words of the start the place or the law is named. */
const LONGEST_PLACE = 5;

/** "In most states an employer |must keep the job open", "by law a council |must publish": what binds there is told, and nobody is asked. */
export function toldAsLaw(tokens: readonly Token[], i: number): boolean {
  if (NOT_TOLD_OF.has(tokenAt(tokens, i - 1)?.norm ?? '')) return false;
  let start = 0;
  while (start < 2 && (tokens[start]?.norm === 'and' || tokens[start]?.norm === 'but')) start++;
  const opener = tokens[start]?.norm ?? '';
  let many = false;
  for (let k = start + 1; k < Math.min(i, start + LONGEST_PLACE); k++) {
    const { norm, pos, word } = tokens[k]!;
    if (!word) return false;
    many ||= SO_MANY.has(norm) || pos === 'NUM';
    if (many && HOLDING_IN.has(opener) && PLACES_OF_LAW.has(norm)) return true;
    if ((opener === 'by' || opener === 'under') && LAW.has(norm)) return true;
  }
  return false;
}

const TIMES_BEGIN = wordSet('within in by before after for soon');
/** Words of a time: "within five years". */
const TIME_WITHIN = 4;

/** "Close it, and |within five years| you will": past what says when; `i` itself where nothing does. */
function afterTime(tokens: readonly Token[], i: number): number {
  if (!TIMES_BEGIN.has(tokens[i]?.norm ?? '')) return i;
  for (let k = i + 1; k <= i + TIME_WITHIN && k < tokens.length; k++) {
    if (tokens[k]!.pos === 'PRON') return k;
    if (tokens[k]!.text === ',') return k + 1;
  }
  return i;
}

const TAKING_UP = wordSet('it they he she');
const FUTURE = wordSet("will 'll");
const PARTING = wordSet('; :');
/** Words of "the old village" before its verb. */
const SUBJECT_WITHIN = 4;

/**
 * Whether what looks like a command at `first` only says what follows if one does it: "Divide it by ten |and you get the cost", "Close
 * the clinic, |and the village dies".
 */
export function givesResult(tokens: readonly Token[], first: number): boolean {
  for (let k = first + 2; k + 2 < tokens.length && !PARTING.has(tokens[k]!.text); k++) {
    if (tokens[k]!.norm !== 'and') continue;
    const subject = afterTime(tokens, k + 1);
    const you = tokens[subject]?.norm === 'you';
    // "Give it a deadline, |and it will miss it."
    if (TAKING_UP.has(tokens[subject]?.norm ?? '') && FUTURE.has(tokens[subject + 1]?.norm ?? ''))
      return true;
    if (!you && (tokens[k - 1]!.text !== ',' || tokens[subject]?.pos !== 'DET')) continue;
    for (let verb = subject + 1; verb <= subject + SUBJECT_WITHIN; verb++) {
      const token = tokens[verb];
      if (token === undefined || !token.word) break;
      if (token.pos === 'AUX' || (token.pos === 'VERB' && !token.norm.endsWith('ed'))) return true;
      if (you && token.pos !== 'ADV') break;
    }
  }
  return false;
}
