/** Views that run on: a quotation announced by the paragraph before, and sentences that go on with an opponent's view. */
import { type AnnotatedSentence, type Token, wordSet } from '../model/index.js';
import type { Frame } from './frame.js';
import { OWNING, type Speaker, type Subject, sharedSubject, subjectOf } from './subjects.js';
import { isVerb } from './verbs.js';

/** Announce what follows from close by: "a friend's words on the ferry:". */
const ANNOUNCING = wordSet(
  'quote quoting quotation words comment comments remark remarks reply response replies statement said says wrote writes asked asks stated states found put',
);
/** Announce it from farther away: "She explains how the port was run, in the years of the strike:". */
const TELLING = wordSet(
  'said says wrote writes stated states tells told explains explained describes described defines argues argued replied continues concludes concluded recalls recalled tweeted posted',
);
/** Announce it with no mark at all: "The author, Ann Roe, writes". */
const BARE = wordSet(
  'say said says write wrote writes state stated states explain explained explains argue argued argues conclude concluded concludes continue continued continues reply replied replies',
);
/** What one quotes from: "From the paper:". */
const WORKS = wordSet(
  'paper report article essay book study letter abstract preface introduction conclusion editorial column post page site website guide manual statement speech opinion ruling decision brief transcript story interview dictionary documentation license memo email act bill treaty constitution section amendment clause law statute code contract charter sign',
);
/** What such a thing does with its words: "Section 4 of the Harbor Act provides:". */
const READING = wordSet('reads read');
const PROVIDING = wordSet('provides provided');
const LAWS = wordSet('act section article amendment clause law statute treaty constitution charter');
const LISTING = wordSet('like as including include includes');
const ABRIDGED = wordSet('edited excerpted abridged abbreviated verbatim condensed paraphrased');
const LONGEST_SOURCE = 16;
const NEAR = 9;
const FAR = 24;
const OWN = wordSet('i we my our you your us me');
/** Marks and words that part the last clause from what stands before it. */
const PARTING = wordSet(', ; — – who which');

/**
 * Whether a sentence that ends its paragraph announces that the next one is someone else's words:
 * "The court wrote:", "In the mayor's own words:", "According to the report:", "From the report:", "The author, Ann Roe, writes".
 */
export function announcesQuotation({ tokens }: AnnotatedSentence, frame: Frame | null): boolean {
  const last = tokens[tokens.length - 1];
  if (last === undefined) return false;
  const before = tokens[tokens.length - 2]?.norm ?? '';
  // "They list traits like:" gives things; "For example, abridged:" gives words.
  if (last.text === ':' && LISTING.has(before)) return false;
  if (last.text === ':' && ABRIDGED.has(before)) return true;
  if (last.word) return endsInTelling(tokens);
  if (last.text !== ':' && last.text !== ',') return false;
  if (last.text === ':' && (isSource(tokens) || isReading(tokens))) return true;
  if (frame !== null && frame.kind !== null) return last.text === ':' || frame.to >= tokens.length - 2;
  if (endsInAuthor(tokens)) return true;
  const near = tokens.length - NEAR;
  let announcing = false;
  for (let i = tokens.length - 2; i > 0 && i >= tokens.length - FAR; i--) {
    const { norm } = tokens[i]!;
    // "I ask you to hear the mayor, who wrote:": what stands before is the author's, what follows is not.
    if (announcing && PARTING.has(norm)) return true;
    if (announcing && i < near) break;
    if (OWN.has(norm)) return false;
    if (
      (i >= near && ANNOUNCING.has(norm)) ||
      (last.text === ':' && TELLING.has(norm) && isSomeone(tokens, i))
    )
      announcing = true;
  }
  return announcing && !OWN.has(tokens[0]!.norm);
}

const SUMS = /^(?:puts|sums|summed|addressed|inquired)$/;
const UNNAMED: ReadonlySet<Speaker> = new Set<Speaker>(['author', 'reader', 'relative', 'pronoun']);

/** Who is named for the words that the sentence announces: "As the harbor master put it:"; null where nobody is. */
export function announcer(tokens: readonly Token[]): Subject | null {
  for (let i = tokens.length - 1; i > 0 && i >= tokens.length - FAR; i--) {
    const { norm, text } = tokens[i]!;
    // A state is none that states.
    if (text !== norm) continue;
    // "Remember |the queen|'s own words"
    if (norm === 'words')
      for (let k = i - 1; k > i - 4 && k > 0; k--)
        if (OWNING.test(tokens[k]!.norm)) {
          let from = k - 1;
          while (from > 0 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[from - 1]!.pos)) from--;
          return { speaker: 'person', from, to: k };
        }
    // "Take the word of |the mayor|:"
    if ((norm === 'word' || norm === 'words') && tokens[i + 1]?.norm === 'of') {
      let to = i + 2;
      while (tokens[to]?.word) to++;
      return to > i + 2 ? { speaker: 'person', from: i + 2, to } : null;
    }
    if (
      !(ANNOUNCING.has(norm) && isVerb(tokens[i])) &&
      !SUMS.test(norm) &&
      !TELLING.has(norm) &&
      !BARE.has(norm)
    )
      continue;
    const subject = subjectOf(tokens, i) ?? sharedSubject(tokens, i);
    if (subject !== null && !UNNAMED.has(subject.speaker) && !isVerb(tokens[subject.from])) return subject;
  }
  return null;
}

/** What somebody wrote, as an author shows it. */
const WRITTEN = wordSet(
  'email e-mail letter tweet message memo note comment passage excerpt excerpts extract extracts passages postcard telegram inscription text testimonial review',
);
const SHOWN = wordSet(
  'received got share shared sharing sent saw read came posted left arrived found following reproduced',
);

/** "Let me share a letter that I received. It made my week:": what follows the colon is the letter. */
export function announcesLetter(last: AnnotatedSentence, before: AnnotatedSentence | undefined): boolean {
  if (last.tokens.at(-1)?.text !== ':') return false;
  const near = before !== undefined && before.block === last.block ? [before, last] : [last];
  return near.some(
    ({ tokens }) =>
      tokens.length <= LONGEST_NOTICE &&
      tokens.some(({ norm }) => WRITTEN.has(norm)) &&
      tokens.some(({ norm }) => SHOWN.has(norm)),
  );
}
const LONGEST_NOTICE = 28;

/** "I give two extracts from it: “…", "I heard this for years: “…": words after a colon that somebody wrote or that were heard. */
export function opensExtract(tokens: readonly Token[]): boolean {
  const open = tokens.findIndex(({ quotation }) => quotation !== -1);
  return (
    open > 1 &&
    tokens[open - 1]!.text === ':' &&
    tokens.slice(0, open).some(({ norm }) => WRITTEN.has(norm) || norm === 'heard')
  );
}

/** "From the paper:", "Quoting the guide of the port:". */
function isSource(tokens: readonly Token[]): boolean {
  const first = tokens[0]!.norm;
  if ((first !== 'from' && first !== 'quoting') || tokens.length > LONGEST_SOURCE) return false;
  let work = first === 'quoting';
  for (let i = 1; i < tokens.length; i++) {
    const { norm, pos } = tokens[i]!;
    if (OWN.has(norm) || pos === 'VERB' || pos === 'AUX') return false;
    if (WORKS.has(norm)) work = true;
  }
  return work;
}

function isReading(tokens: readonly Token[]): boolean {
  const verb = tokens[tokens.length - 2]?.norm ?? '';
  // A guide that provides hands things out; a law that provides speaks.
  const things = READING.has(verb) ? WORKS : PROVIDING.has(verb) ? LAWS : null;
  return (
    things !== null &&
    tokens.some(({ norm }) => things.has(norm)) &&
    !tokens.some(({ norm }) => OWN.has(norm))
  );
}

function isSomeone(tokens: readonly Token[], verb: number): boolean {
  const subject = subjectOf(tokens, verb);
  if (subject === null) return false;
  const { speaker, from } = subject;
  return (
    speaker === 'person' || speaker === 'pronoun' || speaker === 'expert' || tokens[from]!.norm === 'who'
  );
}

/** "The author, Ann Roe, writes", "As the court explained", and not "what she meant when she wrote". */
function endsInTelling(tokens: readonly Token[]): boolean {
  const verb = tokens.length - 1;
  if (!BARE.has(tokens[verb]!.norm) || !isSomeone(tokens, verb)) return false;
  const before = tokens[subjectOf(tokens, verb)!.from - 1];
  return before === undefined || !before.word || before.norm === 'as' || before.norm === 'and';
}

/** "The union of all, as defined by Ann Roe:" */
function endsInAuthor(tokens: readonly Token[]): boolean {
  let k = tokens.length - 2;
  while (k > 0 && tokens[k]!.pos === 'PROPN') k--;
  return k < tokens.length - 2 && tokens[k]?.norm === 'by' && tokens[tokens.length - 1]!.text === ':';
}

const THEY = wordSet('they he she');
const POINTING = wordSet(
  `point points pointed cite cites cited note notes noted warn warns warned complain complains complained worry worries worried fret frets
   fear fears feared want wants wanted see sees saw invoke invokes invoked mention mentions mentioned call calls called brand brands branded
   label labels labeled dismiss dismisses dismissed deride derides derided mock mocks mocked blame blames blamed accuse accuses accused`,
);

/** "They point to empty decks.", "He calls it a toy.": after what opponents are said to think, what they go on with. */
export const theyGoOn = (tokens: readonly Token[]): boolean =>
  THEY.has(tokens[0]?.norm ?? '') && POINTING.has(tokens[tokens[1]?.pos === 'ADV' ? 2 : 1]?.norm ?? '');

const SUBJECTS = wordSet(
  'i we you he she it they the a an this these our their his her its my your no any every',
);

/** "That it rewards cheats.", "And that the tax is cruel.", "That, being old, it leaks.": a clause that a sentence before reports. */
export function goesOnThat(tokens: readonly Token[]): boolean {
  const at = tokens[0]?.norm === 'and' || tokens[0]?.norm === 'or' ? 1 : 0;
  const second = tokens[at + 1]?.norm ?? '';
  return tokens[at]?.norm === 'that' && (SUBJECTS.has(second) || second === ',');
}

/** The same, or "After all, ...": what an opponent has begun to say goes on. */
export const goesOn = (tokens: readonly Token[]): boolean =>
  goesOnThat(tokens) || (tokens[0]?.norm === 'after' && tokens[1]?.norm === 'all');

/** "The board found that": a that-clause stands behind the frame. */
export const reportsThat = (tokens: readonly Token[], frame: Frame | null): boolean =>
  frame !== null && tokens[frame.to]?.norm === 'that';
