/** Whether "may" lets someone do something, by what stands round it: a law, a condition, a subject that shuts others out. */
import { type Token, toldAsLaw, wordSet } from '../../model/index.js';
import { isAgent, isOf, norm, skipAdverbs } from './general.js';
import type { CueSite } from './site.js';

/** What befalls people, or what they think: no rule allows it. "The tenant may |lose his home". */
const BEFALLING = wordSet(
  `have feel find face lose suffer see end need know think want become die fall go get fail win learn understand believe remember forget
   notice realize realise hope wish regret doubt wonder never ever yet still well wind emerge survive struggle seem appear experience`,
);
const LIMITING = wordSet('if when with after by on in between at');
const TERMS = wordSet('condition payment request application production');
/** "If she |wishes". */
const WISHING = wordSet('wish wishes like likes choose chooses prefer prefers want wants');
const LEAVE = wordSet('consent permission leave approval licence license');
const LAW = wordSet('law act statute code treaty constitution charter rules rule regulations terms bylaws');
const JOINING = wordSet('and but or');
/** A subject in two parts is no longer: "|nurses on the night rota may". */
const LONGEST_SUBJECT = 8;
/** A condition begins within so many words. */
const LONGEST_LEAVE = 24;
/** "through the Act,": what is named between commas is no longer. */
const LONGEST_INSERTION = 7;

/** The token that is subject of the modal at i, past what hangs on it: "|nurses on the night rota may". */
function subjectOf(tokens: readonly Token[], modal: number): number {
  let i = modal;
  // "A guest may bring a friend, but |may not ..."
  if (JOINING.has(norm(tokens, modal - 1)))
    for (let k = modal - 2; k > 0 && i === modal; k--) if (tokens[k]!.norm === 'may') i = k;
  const last = skipAdverbs(tokens, i - 1, -1);
  let head = last;
  for (let k = last; k > 0 && k > last - LONGEST_SUBJECT; k--) {
    const { word, pos } = tokens[k]!;
    if (!word || pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ') break;
    const before = tokens[k - 1]!.pos;
    if (pos === 'ADP' && (before === 'NOUN' || before === 'PROPN')) head = k - 1;
  }
  return head;
}

/** The verb of what is allowed: one that people choose to do, or a passive. */
function isChosen(tokens: readonly Token[], to: number): boolean {
  const verb = skipAdverbs(tokens, norm(tokens, to) === 'only' ? to + 1 : to, 1);
  const { pos, norm: word = '' } = tokens[verb] ?? {};
  if (word === 'be') return tokens[skipAdverbs(tokens, verb + 1, 1)]?.pos === 'VERB';
  return !BEFALLING.has(word) && (pos === 'VERB' || pos === 'NOUN' || pos === 'ADJ');
}

/** "They may swap, |provided that ...", "|on condition that", "|only with", "|with the consent of". */
function hasCondition(tokens: readonly Token[], to: number): boolean {
  for (let k = to; k < Math.min(tokens.length - 2, to + LONGEST_LEAVE); k++) {
    const next = norm(tokens, k + 1);
    switch (tokens[k]!.norm) {
      case 'provided':
      case 'providing':
        if (next === 'that' || tokens[k - 1]!.text === ',') return true;
        break;
      case 'on':
        if (TERMS.has(next)) return true;
        break;
      case 'if':
        if (WISHING.has(norm(tokens, k + 2))) return true;
        break;
      case 'only':
        if (k === to || LIMITING.has(next)) return true;
        break;
      case 'with':
      case 'without':
        if (LEAVE.has(next) || LEAVE.has(norm(tokens, k + 2))) return true;
        break;
      case 'so':
      case 'as':
        if (next === 'long' && norm(tokens, k + 2) === 'as')
          return tokens[k]!.norm === 'so' || tokens[k + 3]?.pos === 'PRON';
        break;
    }
  }
  return false;
}

/** "They may, |under the Act, ...", "he may, |if he wishes, ...": what lets them stands between commas. */
function namesLaw(tokens: readonly Token[], to: number): boolean {
  const comma = norm(tokens, to) === 'not' ? to + 1 : to;
  if (norm(tokens, comma) !== ',') return false;
  const by = norm(tokens, comma + 1);
  if (by === 'if') return WISHING.has(norm(tokens, comma + 3));
  if (by !== 'under' && by !== 'by') return false;
  for (let k = comma + 2; k < comma + LONGEST_INSERTION && norm(tokens, k) !== ','; k++)
    if (LAW.has(norm(tokens, k))) return true;
  return false;
}

/** "|No member may speak twice", "|only a doctor may sign", "|any citizen may inspect it". */
function countsAll(tokens: readonly Token[], subject: number): boolean {
  const { norm: who } = tokens[subject]!;
  if (who === 'anyone' || who === 'anybody') return true;
  if (!isOf(tokens[subject], 'person') && !isOf(tokens[subject], 'institution')) return false;
  for (let k = subject - 1; k >= 0 && k > subject - 4; k--) {
    const { norm: word, pos } = tokens[k]!;
    if (word === 'no' || word === 'only' || word === 'any') return k === 0 || !tokens[k - 1]!.word;
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NOUN') return false;
  }
  return false;
}

/** Words for people that are on no list: "porters", "freemen", "tenants". */
const ACTING = /(?:er|or|ist|ant|ee)s$|m[ae]n$/;
const namesActor = (token: Token | undefined): boolean =>
  isAgent(token) || ((token?.pos === 'NOUN' || token?.pos === 'PROPN') && ACTING.test(token.norm));
/** Whom a rule speaks of: "|a freeman may graze two cows", "|either side may withdraw". */
const WHOEVER = wordSet('a an any either each every');

/** Whether the "may" of a cue tells what somebody is allowed to do: "Under the act, an employer |may ask". */
export function isLeave({ tokens, from, to }: CueSite): boolean {
  if (namesLaw(tokens, to)) return true;
  if (!isChosen(tokens, to)) return false;
  const subject = subjectOf(tokens, from);
  if (subject < 0) return false;
  if (countsAll(tokens, subject)) return true;
  const acts = namesActor(tokens[subject]);
  if (!toldAsLaw(tokens, from)) return acts && hasCondition(tokens, to);
  // "Under the act, |prices may rise" is a doubt.
  return acts || WHOEVER.has(norm(tokens, subject - 1)) || norm(tokens, skipAdverbs(tokens, to, 1)) === 'be';
}
