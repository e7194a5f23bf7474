/** Who is said to say or think something anywhere in a sentence, embedded clauses included: "while critics call it cruel". */
import { type Token, wordSet } from '../../../model/index.js';

export interface Speaking {
  readonly who: 'opponent' | 'people' | 'they' | 'reader' | 'person';
  readonly how: 'neutral' | 'distancing' | 'endorsing' | 'stance';
  /** From the speaker to the verb, both included. */
  readonly from: number;
  readonly to: number;
}

const PEOPLE = wordSet(
  'some others many most people everyone everybody someone somebody anyone folks those who few',
);
const THEY = wordSet('they he she');
const READER = wordSet('you one');
const BETWEEN = wordSet(
  "may might will would could can often still also sometimes always usually have has had do does did are is was were be been being 're 've 'll 'd 's to who that not n't never already now even actually really simply just already constantly frequently regularly",
);
/** A noun after these is no verb: "their claims". */
const DETERMINERS = wordSet(
  'the a an this that these those their his her its our my your such no any some of to for in with and or all most many',
);

const COMPARING = wordSet('as than');

/** Every speaker with a reporting verb, in order. */
export function speakingIn(tokens: readonly Token[]): Speaking[] {
  const found: Speaking[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.classes.length === 0 || token.quotation !== -1) continue;
    const how = manner(token);
    if (how === null || DETERMINERS.has(tokens[i - 1]!.norm)) continue;
    const speaking = speakerBefore(tokens, i, how);
    // "as high as critics fear": a measure, not a view.
    if (speaking !== null && !COMPARING.has(tokens[speaking.from - 1]?.norm ?? '')) found.push(speaking);
  }
  return found;
}

function manner({ classes }: Token): Speaking['how'] | null {
  if (classes.includes('report-distancing')) return 'distancing';
  if (classes.includes('report-neutral')) return 'neutral';
  if (classes.includes('report-endorsing')) return 'endorsing';
  return classes.includes('stance-verb') ? 'stance' : null;
}

function speakerBefore(tokens: readonly Token[], verb: number, how: Speaking['how']): Speaking | null {
  let k = verb - 1;
  while (
    k > 0 &&
    verb - k < 6 &&
    (BETWEEN.has(tokens[k]!.norm) || tokens[k]!.pos === 'ADV') &&
    !PEOPLE.has(tokens[k]!.norm)
  )
    k--;
  const isVerb = tokens[verb]!.pos === 'VERB';
  for (let i = k; i >= Math.max(0, k - 6); i--) {
    const { norm, classes, pos, word } = tokens[i]!;
    if (!word) return null;
    if (classes.includes('opponent')) return { who: 'opponent', how, from: i, to: verb + 1 };
    if (i === k) {
      if (PEOPLE.has(norm)) return { who: 'people', how, from: i, to: verb + 1 };
      if (!isVerb) continue;
      if (THEY.has(norm)) return { who: 'they', how, from: i, to: verb + 1 };
      if (READER.has(norm)) return { who: 'reader', how, from: i, to: verb + 1 };
    }
    if (isVerb && (pos === 'PROPN' || classes.includes('person') || classes.includes('institution')))
      return { who: 'person', how, from: i, to: verb + 1 };
    if (pos === 'VERB' || pos === 'AUX') return null;
    if (PEOPLE.has(norm) && i < k && tokens[i + 1]?.norm === 'of')
      return { who: 'people', how, from: i, to: verb + 1 };
  }
  return null;
}
