/** compare: what became of each claim from one draft to the next. Sees two analysis documents and nothing else. */
import {
  type AnalysisDocument,
  type ChangeKind,
  COMPARISON_SCHEMA,
  type ComparedClaim,
  type ComparedDraft,
  type ComparedSentence,
  type Comparison,
  isClaim,
  makes,
  type Sentence,
  type Strength,
  strengthText,
} from '../model/index.js';
import { cueChanges, explained } from './cues.js';
import { figuresOf } from './figures.js';
import { type Match, matchSentences, movedMatches } from './match.js';
import { type WordedSentence, wordedSentences } from './words.js';

/** Smaller changes of strength are ignored: no cue word moves it by less. */
const CHANGED = 0.25;

/** What became of each claim of the old draft in the new one: claims in the order of the new draft, and both drafts' figures. Pure. */
export function compareDocuments(before: AnalysisDocument, after: AnalysisDocument): Comparison {
  const drafts: Drafts = { before, after, olds: wordedSentences(before), news: wordedSentences(after) };
  const matches = matchSentences(drafts.olds, drafts.news);
  const claims = inOrder(drafts, matches);
  return {
    schema: COMPARISON_SCHEMA,
    tool: after.tool,
    old: draftOf(before),
    new: draftOf(after),
    counts: countsOf(claims),
    figures: figuresOf(before, after),
    claims,
  };
}

interface Drafts {
  readonly before: AnalysisDocument;
  readonly after: AnalysisDocument;
  readonly olds: readonly WordedSentence[];
  readonly news: readonly WordedSentence[];
}

function draftOf({ source, essay }: AnalysisDocument): ComparedDraft {
  const { title, author, published } = essay;
  return { path: source.path, sha256: source.sha256, title, author, published };
}

/** Claims in the order of the new draft, each dropped one where it would stand. */
function inOrder(drafts: Drafts, matches: readonly Match[]): ComparedClaim[] {
  const { olds, news } = drafts;
  const moved = movedMatches(matches);
  const byOld = new Map(matches.map((match) => [match.old, match]));
  const byNew = new Map(matches.map((match) => [match.new, match]));
  const placed: { at: number; claim: ComparedClaim }[] = [];
  for (const i of news.keys()) {
    const match = byNew.get(i);
    const claim = match ? matchedClaim(drafts, match, moved.has(match)) : addedClaim(drafts, i);
    if (claim) placed.push({ at: i, claim });
  }
  let at = -1;
  for (const i of olds.keys()) {
    const match = byOld.get(i);
    if (match && !moved.has(match)) at = match.new;
    const claim = match ? null : droppedClaim(drafts, i);
    if (claim) placed.push({ at, claim });
  }
  // A stable sort: what was put in first comes first.
  return placed.sort((a, b) => a.at - b.at).map(({ claim }) => claim);
}

type Claim = Sentence & { readonly strength: Strength };

/**
 * If only one of two matched sentences is a claim, but both have a strength, they are compared by their words. Whether a plain sentence is
 * taken for a claim depends on its neighbors too, and "everyone knows" changed to "many know" is softer, not gone.
 */
function areClaims(a: Sentence, b: Sentence): boolean {
  return [a, b].every(hasStrength) && [a, b].some(isClaim);
}

function hasStrength(sentence: Sentence): sentence is Claim {
  return sentence.whose === 'author' && sentence.strength !== null;
}

function sentenceOf(
  document: AnalysisDocument,
  { sentence, words }: WordedSentence,
  claims = isClaim(sentence),
): ComparedSentence {
  const { strength } = sentence;
  return {
    index: sentence.index,
    paragraph: document.blocks[sentence.block]?.paragraph ?? null,
    line: sentence.place?.line ?? null,
    words,
    strength: claims && strength ? { value: strength.value, band: strength.band } : null,
  };
}

/** null where the sentence is a claim in neither draft. */
function matchedClaim(drafts: Drafts, match: Match, moved: boolean): ComparedClaim | null {
  const old = drafts.olds[match.old]!;
  const now = drafts.news[match.new]!;
  const [a, b] = [old.sentence, now.sentence];
  const claims = areClaims(a, b);
  const both = {
    moved,
    reworded: old.key !== now.key,
    similarity: Math.round(match.similarity * 100) / 100,
    old: sentenceOf(drafts.before, old, claims || isClaim(a)),
    new: sentenceOf(drafts.after, now, claims || isClaim(b)),
  };
  if (claims && hasStrength(a) && hasStrength(b)) {
    const step = b.strength.value - a.strength.value;
    if (Math.abs(step) < CHANGED) {
      return { ...both, kind: both.reworded ? 'reworded' : 'unchanged', cues: [], explanation: '' };
    }
    const cues = cueChanges(
      { words: old.words, strength: a.strength },
      { words: now.words, strength: b.strength },
    );
    const explanation = explained(a.strength, b.strength, cues);
    return { ...both, kind: step > 0 ? 'hardened' : 'softened', cues, explanation };
  }
  if (isClaim(a)) {
    return { ...both, kind: 'dropped', cues: [], explanation: `${standing(b)} in the new draft` };
  }
  if (isClaim(b)) {
    return { ...both, kind: 'added', cues: [], explanation: `${standing(a)} in the old draft` };
  }
  return null;
}

/** What kind of sentence it is, if it is not a claim of the author's. */
function standing(sentence: Sentence): string {
  if (sentence.whose === 'attributed') return 'the view of someone else';
  if (makes(sentence, 'rhetorical_question')) return 'a question';
  return 'a sentence that claims nothing';
}

function addedClaim({ after, news }: Drafts, index: number): ComparedClaim | null {
  const { sentence } = news[index]!;
  return isClaim(sentence) ? single('added', null, sentenceOf(after, news[index]!)) : null;
}

function droppedClaim({ before, olds }: Drafts, index: number): ComparedClaim | null {
  const { sentence } = olds[index]!;
  return isClaim(sentence) ? single('dropped', sentenceOf(before, olds[index]!), null) : null;
}

function single(kind: ChangeKind, old: ComparedSentence | null, now: ComparedSentence | null): ComparedClaim {
  const strength = strengthText((old ?? now)!.strength!.value);
  return {
    kind,
    moved: false,
    reworded: false,
    similarity: null,
    old,
    new: now,
    cues: [],
    explanation: `${kind} at ${strength}`,
  };
}

function countsOf(claims: readonly ComparedClaim[]): Comparison['counts'] {
  const counts = { unchanged: 0, reworded: 0, hardened: 0, softened: 0, added: 0, dropped: 0, moved: 0 };
  for (const { kind, moved } of claims) {
    counts[kind]++;
    if (moved) counts.moved++;
  }
  return counts;
}
