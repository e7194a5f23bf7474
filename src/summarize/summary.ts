/** summarize: the counts and rates that every report prints. */
import {
  type AnalysisDocument,
  BANDS,
  type Band,
  MOVE_KINDS,
  type MoveKind,
  type Summary,
} from '../model/index.js';

export function countUp(document: Omit<AnalysisDocument, 'summary'>): Summary {
  const body = document.sentences.filter((sentence) => sentence.role === 'body');
  const moves = Object.fromEntries(MOVE_KINDS.map((kind) => [kind, 0])) as Record<MoveKind, number>;
  for (const sentence of body) for (const move of sentence.moves) moves[move.kind]++;
  const bands = Object.fromEntries(BANDS.map(({ band }) => [band, 0])) as Record<Band, number>;
  return {
    words: document.essay.words,
    sentences: body.length,
    paragraphs: document.blocks.filter((block) => block.paragraph !== null).length,
    claims: 0,
    moves,
    strength: { mean: 1, median: 1, lowerQuartile: 1, upperQuartile: 1, bands },
    hedges: 0,
    boosters: 0,
    per100Words: { claims: null, hedges: null, boosters: null },
    concessions: { total: 0, answered: 0 },
    opposingViews: { total: 0, answered: 0 },
    voices: { author: 0, quoted: 0, reported: 0 },
    strongest: [],
    mostHedged: [],
    exposed: [],
  };
}
