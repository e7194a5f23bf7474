/** What somebody calls a thing: "called the cut a “reset”", "called the novel a brick". */
import { type Token, wordSet } from '../model/index.js';
import { isVerb } from './verbs.js';

const DESCRIBING = wordSet(
  'call calls called describe describes described label labels labeled brand brands branded dub dubs dubbed',
);
const MARKS = /^[“"‘]$/u;
/** Words between the verb and the label: "called |the cut in our pay| a “reset”". */
const LONGEST_THING = 10;

/** "The board called the cut “flexibility”": what a thing is called in quotation marks is the speaker's word; a name is nobody's. */
export function quotesLabel(tokens: readonly Token[], verb: number): boolean {
  if (!DESCRIBING.has(tokens[verb]!.norm)) return false;
  for (let i = verb + 2; i < Math.min(tokens.length - 2, verb + LONGEST_THING); i++) {
    const { word, text } = tokens[i]!;
    const { text: label } = tokens[i + 1]!;
    if (MARKS.test(text)) return /^\p{Ll}/u.test(label) && label !== 'the';
    if (!word || tokens[i]!.pos === 'AUX') return false;
  }
  return false;
}

const CALLED = wordSet('call calls called');
const THING = wordSet('the this that its his her their our my it him them');
/** "called him a cab", "called it a day": nothing is said of anybody. */
const NO_NAME = wordSet('cab taxi doctor day halt');

/** "One critic |called the novel a brick|": what a thing is called is the speaker's word. */
export function namesIt(tokens: readonly Token[], verb: number): boolean {
  if (!CALLED.has(tokens[verb]!.norm) || !isVerb(tokens[verb]) || !THING.has(tokens[verb + 1]?.norm ?? ''))
    return false;
  for (let i = verb + 2; i < Math.min(tokens.length - 1, verb + LONGEST_THING); i++) {
    const { norm, word } = tokens[i]!;
    if (norm === 'a' || norm === 'an') return !NO_NAME.has(tokens[i + 1]!.norm);
    if (!word || isVerb(tokens[i]) || tokens[i]!.pos === 'SCONJ') return false;
  }
  return false;
}
