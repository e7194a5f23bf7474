/** Small essays whose moves and strengths the test states itself, so that it says nothing about the tagger. */
import { annotate } from '../src/annotate/index.js';
import { attribute } from '../src/attribute/index.js';
import {
  type Band,
  bandOf,
  type Contribution,
  type EvidenceType,
  type Move,
  type MoveKind,
  type WeighedEssay,
  type WeighedSentence,
} from '../src/model/index.js';
import { parse } from '../src/parse/index.js';
import { sourceFromText } from '../src/read/source.js';

/** What a test says of one sentence; the rest is as the program sees it. */
export interface Said {
  readonly moves?: readonly MoveKind[];
  readonly evidenceType?: EvidenceType;
  readonly strength?: number | null;
  readonly contributions?: readonly Contribution[];
  readonly confidence?: number;
  readonly whose?: WeighedSentence['whose'];
  readonly holder?: WeighedSentence['holder'];
  readonly marks?: WeighedSentence['marks'];
}

/** The essay of the text, one entry of `said` for each sentence in order (null: nothing is claimed). */
export function essayOf(text: string, said: readonly (Said | null)[]): WeighedEssay {
  const attributed = attribute(annotate(parse(sourceFromText(text))));
  if (attributed.sentences.length !== said.length)
    throw new Error(
      `The text has ${attributed.sentences.length} sentences, and ${said.length} are spoken of.`,
    );
  return {
    ...attributed,
    sentences: attributed.sentences.map((sentence, i): WeighedSentence => {
      const given = said[i] ?? {};
      const moves = (given.moves ?? []).map(
        (kind): Move => ({
          kind,
          confidence: given.confidence ?? 0.9,
          evidenceType: kind === 'evidence' ? (given.evidenceType ?? 'fact') : null,
          evidence: [{ start: sentence.start, end: sentence.tokens[0]!.end, cue: 'test', type: 'other' }],
        }),
      );
      const value = given.strength === undefined ? (moves.length > 0 ? 1 : null) : given.strength;
      const band: Band | null = value === null ? null : bandOf(value);
      return {
        ...sentence,
        whose: given.whose ?? 'author',
        holder: given.holder ?? null,
        frame: null,
        frameSpan: null,
        moves,
        possible: [],
        strength:
          value === null || band === null
            ? null
            : { value, band, base: value, contributions: given.contributions ?? [] },
        marks: given.marks ?? [],
      };
    }),
  };
}
