/** Interviews and chats written out: paragraphs that open with a speaker's label, "AB: ...", "Jane Doe: ...". */
import { type AnnotatedSentence, isPeople, type Token, wordSet } from '../model/index.js';

/** Words of a label before its colon. */
const LONGEST_LABEL = 4;
/** A label must come back this often, in as many paragraphs; "Note:" and the heads of a list do not. */
const LEAST_TURNS = 2;

/** Labels that say what a statement is or when it was made, not who makes it: "Problem: ... Solution: ...". */
const STATEMENTS = wordSet(
  `argument problem solution pro con pros cons before after step tip note lesson example update day week month year
   monday tuesday wednesday thursday friday saturday sunday
   january february march april may june july august september october november december`,
);

/** Tokens of a sentence, from (inclusive) to (exclusive). */
export interface Label {
  readonly from: number;
  readonly to: number;
}

export interface Turn {
  /** The label's tokens, in the sentence that it opens; null where the speaker only goes on. */
  readonly label: Label | null;
  /** The author's own: asked by the interviewer, who is taken for the author (the paragraph ends with a question), or a "Fact:". */
  readonly own: boolean;
  /** A "Myth:": nobody speaks, and the author will answer. */
  readonly myth: boolean;
}

/** Labels of what is refuted and of what the author sets against it: no speakers. */
const MYTHS = wordSet('myth rumor claim fiction misconception objection counterargument lie excuse');
const FACTS = wordSet('fact reality truth facts response rebuttal verdict');
const isMythOrFact = (name: string): boolean => MYTHS.has(name) || FACTS.has(name);
/** Questions and answers that name nobody may be the author's, both. */
const UNNAMED = wordSet('q a question answer');

/**
 * The turns of a dialogue by the index of each sentence in them; empty where the essay holds none. There must be two speakers
 * at least, each with two turns or more: a single label that comes back is a heading's word.
 */
export function turnsOf(sentences: readonly AnnotatedSentence[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn & { readonly name: string }>();
  const count = new Map<string, number>();
  sentences.forEach((sentence, i) => {
    if (sentence.role !== 'body') return;
    // A speaker begins a paragraph; a myth and its fact can stand in one.
    if (sentences[i - 1]?.block === sentence.block && !isMythOrFact(sentence.tokens[0]!.norm)) return;
    const label = labelOf(sentence.tokens);
    if (label === null) return;
    const name = nameOf(sentence.tokens, label);
    if (UNNAMED.has(name)) return;
    count.set(name, (count.get(name) ?? 0) + 1);
    const myth = MYTHS.has(name);
    turns.set(i, { label, name, own: FACTS.has(name) || (!myth && endsInQuestion(sentences, i)), myth });
  });
  // "Jane Doe:" opens an interview that goes on with "JD:" or "Doe:".
  for (const [at, turn] of turns) {
    const short = [initials(turn.name), turn.name.slice(turn.name.lastIndexOf(' ') + 1)].find(
      (name) => name.length > 1 && name !== turn.name && count.has(name),
    );
    if (short === undefined) continue;
    turns.set(at, { ...turn, name: short });
    count.set(short, count.get(short)! + 1);
  }
  const often = [...count].filter(([, n]) => n >= LEAST_TURNS).map(([name]) => name);
  if (often.length < 2) return new Map();
  const common = commonAmong(new Set(often), sentences);
  const speakers = new Set(often.filter((name) => isMythOrFact(name) || !common.has(name)));
  if (speakers.size < 2) return new Map();
  const found = new Map<number, Turn>();
  const named = [...turns].filter(([, { name }]) => speakers.has(name));
  // Who mostly asks is the interviewer, and thanks and greets as the author, too.
  const asked = new Map<string, number>();
  for (const [, { name, own }] of named) if (own) asked.set(name, (asked.get(name) ?? 0) + 1);
  const asks = (name: string): boolean => 2 * (asked.get(name) ?? 0) > count.get(name)!;
  const labelled = named.map(
    ([at, turn]) => [at, { ...turn, own: turn.own || (!turn.myth && asks(turn.name)) }] as const,
  );
  labelled.forEach(([at, turn], i) => {
    found.set(at, turn);
    // A paragraph without a label, up to the next one that has one, goes on with the same speaker. A myth goes on with no one:
    // it ends with its paragraph, and what follows answers it.
    const next = labelled[i + 1]?.[0] ?? sentences.length;
    const within = i + 1 === labelled.length || isMythOrFact(turn.name);
    for (let k = at + 1; k < next && !(within && sentences[k]!.block !== sentences[at]!.block); k++)
      found.set(k, { ...turn, label: null });
  });
  return found;
}

/** "Cost: ... Time: ...": names that the essay also writes small name a matter, unless they are words for people. */
function commonAmong(names: ReadonlySet<string>, sentences: readonly AnnotatedSentence[]): Set<string> {
  const common = new Set<string>();
  for (const { tokens } of sentences)
    for (const token of tokens) if (names.has(token.text) && !isPeople(token)) common.add(token.text);
  return common;
}

/** What a label calls its speaker; "Myth #2" is a myth. */
function nameOf(tokens: readonly Token[], { from, to }: Label): string {
  const first = tokens[from]!.norm;
  if (isMythOrFact(first)) return first;
  return tokens
    .slice(from, to)
    .map((token) => token.norm)
    .join(' ');
}

const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');

/** "AB:", "Jane Doe:", "Myth #2:", "[11:30 AM] John:"; null where the sentence opens otherwise. */
function labelOf(tokens: readonly Token[]): Label | null {
  let from = 0;
  if (tokens[0]?.text === '[') {
    const close = tokens.findIndex((token) => token.text === ']');
    if (close < 0 || close > 12) return null;
    from = close + 1;
  }
  for (let i = from; i < Math.min(tokens.length - 1, from + LONGEST_LABEL + 1); i++) {
    const { text, word } = tokens[i]!;
    if (text === ':') return i > from && !STATEMENTS.has(tokens[from]!.norm) ? { from, to: i } : null;
    if (i > from && COUNT.test(text) && isMythOrFact(tokens[from]!.norm)) continue;
    if (!word || !/^[\p{Lu}]/u.test(text)) return null;
  }
  return null;
}

const COUNT = /^(?:#|(?:#|no\.?)?\d+)$/i;

function endsInQuestion(sentences: readonly AnnotatedSentence[], first: number): boolean {
  const { block } = sentences[first]!;
  let last = first;
  while (sentences[last + 1]?.block === block) last++;
  return sentences[last]!.question;
}
