/**
 * What each room hands to the next. Each stage extends the one before, so that a stage cannot be called too early.
 * Data flows: Source -> ParsedEssay -> AnnotatedEssay -> AttributedEssay -> TaggedEssay -> WeighedEssay -> RelatedEssay -> JudgedEssay -> document.
 */
import type {
  Block,
  EssayInfo,
  Exposure,
  Figure,
  Finding,
  Holder,
  Link,
  Mark,
  Move,
  Place,
  Problem,
  Range,
  Role,
  SourceInfo,
  Strength,
  Whose,
} from './document.js';
import type { LexiconEntry } from './lexicon-entry.js';
import type { MoveKind } from './moves.js';
import type { WordClass } from './words/word-classes.js';
import type { WordEntry } from './words/word-entry.js';

/** read: a file, decoded. The text never changes after this. */
export interface Source {
  readonly info: SourceInfo;
  /**
   * The decoded file without a byte-order mark, line ends kept. Of a Word document or a PDF: its prose as a page of HTML
   * that `read` made (docs/inputs.md).
   */
  readonly content: string;
  /** What was odd about the file (a fallback encoding, say). */
  readonly problems: readonly Problem[];
}

/** What the file itself says about the essay: front matter, <meta>, a byline. */
export type Declared = Pick<
  EssayInfo,
  'title' | 'standfirst' | 'author' | 'published' | 'publication' | 'section'
> & {
  /** BCP 47, as declared; null where the file does not say. */
  readonly language: string | null;
};

/**
 * A block with its prose: what a reader would see of it, on one line. Soft line breaks are spaces, markup is gone and
 * character references are decoded, so prose can differ from text.slice(start, end).
 */
export interface ProseBlock extends Block {
  readonly prose: string;
  /**
   * Where each UTF-16 unit of `prose` stands in the text: offsets[i] is its start, and offsets[prose.length] the end of
   * the last one. null where prose unit i simply stands at start + i.
   */
  readonly offsets: readonly number[] | null;
}

/** A comment in the file, `<!-- hedgerow-disable rule, rule -- reason -->`, that tells findings to be silent. */
export interface Directive extends Range {
  /** As written after "hedgerow-", in lower case: "disable", or something that nobody knows. */
  readonly verb: string;
  /** Ids of rules as written; none where all are meant. */
  readonly rules: readonly string[];
  /** What stands after "--"; null where nothing does. */
  readonly reason: string | null;
  /** In the source file; null for binary formats. */
  readonly place: Place | null;
}

/** parse: blocks with roles, and the way back to the file. */
export interface ParsedEssay {
  readonly source: SourceInfo;
  readonly declared: Declared;
  readonly text: string;
  readonly markup: readonly Range[];
  /** In document order. Where the text holds no comments, a comment's range is empty and stands where it stood. */
  readonly directives: readonly Directive[];
  /** In document order, not overlapping. */
  readonly blocks: readonly ProseBlock[];
  /** The place in the source file of a range of the text; null for binary formats. */
  readonly placeOf: (range: Range) => Place | null;
  readonly problems: readonly Problem[];
}

/** Universal part-of-speech tags as wink gives them: a weak feature (see docs; wrong at sentence starts). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** A word or mark of a sentence; its range points into the essay's text. */
export interface Token extends Range {
  /** As written (markup removed). */
  readonly text: string;
  /** Lower case, apostrophes straightened: "n’t" -> "n't". Contractions are two tokens: "do" "n't", "let" "'s". */
  readonly norm: string;
  readonly pos: PartOfSpeech;
  /** A word or number, as against punctuation and symbols. */
  readonly word: boolean;
  /** What is known of the word; empty for most. */
  readonly classes: readonly WordClass[];
  /** Where rooms keep what they know of the word: the same for all tokens with this `norm` and these `classes`. */
  readonly entry: WordEntry;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Index into the sentence's quotations where the token stands inside one of speech (not a scare quote); -1 outside. */
  readonly quotation: number;
}

/** A cue of the house that speaks for a move. */
export interface HouseVote {
  readonly cue: Cue;
  readonly move: MoveKind;
  /** Log-odds that it adds. */
  readonly weight: number;
}

/** What a sentence's cues are for strength where a house has words of its own. The program's own cues stay what moves are decided by. */
export interface HouseCues {
  /** The program's cues without those that the house took out or covers, and with its weights (such entries have the source "house"). */
  readonly weighing: readonly Cue[];
  /** The house's own that move strength: beside the others, so that none takes another's words. */
  readonly added: readonly Cue[];
  readonly votes: readonly HouseVote[];
}

/** A cue that fired: tokens from (inclusive) to (exclusive) of its sentence. */
export interface Cue {
  readonly entry: LexiconEntry;
  readonly from: number;
  readonly to: number;
}

export interface AnnotatedSentence extends Range {
  readonly index: number;
  readonly block: number;
  readonly role: Role;
  readonly place: Place | null;
  readonly tokens: readonly Token[];
  /** In order of `from`; where cues overlap, the longest match of a type wins. */
  readonly cues: readonly Cue[];
  /** null where no words of a house change anything in the sentence. */
  readonly house: HouseCues | null;
  /** Quoted ranges, marks included, in order. `speech` tells quoted speech from a scare quote or a title. */
  readonly quotations: readonly (Range & { readonly speech: boolean })[];
  /** Ends with a question mark outside quotations. */
  readonly question: boolean;
}

/** annotate: sentences, tokens, cues. */
export interface AnnotatedEssay extends ParsedEssay {
  readonly sentences: readonly AnnotatedSentence[];
  /** Words outside bylines, boilerplate and pull quotes, counted as a word processor does. */
  readonly words: number;
  /** BCP 47, guessed from the words. */
  readonly language: string;
}

/** attribute: whose view each sentence states. */
export interface AttributedSentence extends AnnotatedSentence {
  readonly whose: Whose;
  readonly holder: Holder | null;
  /**
   * Why the sentence is attributed: an opponent's frame ("some say"), a neutral or an endorsed one ("said", "found"),
   * quoted speech, or carried over from the sentence before. Of an author's sentence: the frame it turns from ("some say it
   * leaks, but I have seen it hold"). null where there is none.
   */
  readonly frame: 'opponent' | 'neutral' | 'endorsed' | 'quotation' | 'carried' | null;
  /** The tokens of the frame, from (inclusive) to (exclusive); null where nothing in this sentence is one. */
  readonly frameSpan: { readonly from: number; readonly to: number } | null;
}
export interface AttributedEssay extends Omit<AnnotatedEssay, 'sentences'> {
  readonly sentences: readonly AttributedSentence[];
}

/** tag: the moves. */
export interface TaggedSentence extends AttributedSentence {
  readonly moves: readonly Move[];
  readonly possible: readonly Move[];
}
export interface TaggedEssay extends Omit<AnnotatedEssay, 'sentences'> {
  readonly sentences: readonly TaggedSentence[];
}

/** weigh: strength, and what a fact-checker would tick off. */
export interface WeighedSentence extends TaggedSentence {
  readonly strength: Strength | null;
  readonly marks: readonly Mark[];
}
export interface WeighedEssay extends Omit<AnnotatedEssay, 'sentences'> {
  readonly sentences: readonly WeighedSentence[];
}

/** relate: links between sentences, figures of speech, the thesis. */
export interface RelatedSentence extends WeighedSentence {
  /** Stems of its content words, each once, as numbers that are the same for the same stem within the essay. Of titles and body text; empty elsewhere. */
  readonly topic: readonly number[];
  readonly figures: readonly Figure[];
}
export interface RelatedEssay extends Omit<AnnotatedEssay, 'sentences'> {
  readonly sentences: readonly RelatedSentence[];
  readonly links: readonly Link[];
  readonly thesis: number | null;
  readonly otherThesis: number | null;
}

/** judge: how exposed each claim is, and findings. */
export interface JudgedSentence extends RelatedSentence {
  readonly exposure: Exposure | null;
}
export interface JudgedEssay extends Omit<RelatedEssay, 'sentences'> {
  readonly sentences: readonly JudgedSentence[];
  readonly findings: readonly Finding[];
}
