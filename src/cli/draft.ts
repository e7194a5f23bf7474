/** One draft to compare: an essay, analyzed now, or an analysis document saved earlier. */
import { readFileSync } from 'node:fs';
import { basename, extname, isAbsolute, normalize } from 'node:path';
import {
  type AnalysisDocument,
  DOCUMENT_SCHEMA,
  ProblemError,
  problem,
  type Sentence,
} from '../model/index.js';
import { type AnalysisOptions, analyzeSource } from '../pipeline.js';
import { fileProblem } from '../read/file.js';
import type { GivenOptions } from './given.js';
import type { Process } from './process.js';
import { sourceAt } from './work/source.js';

/** @throws ProblemError where the file cannot be read, or is neither an essay nor an analysis document. */
export async function readDraft(
  path: string,
  host: Process,
  options: GivenOptions,
  analysis: AnalysisOptions,
): Promise<AnalysisDocument> {
  const relative = shownPath(path);
  if (extname(path).toLowerCase() === '.json') return savedDocument(path, relative);
  return analyzeSource(await sourceAt(path, relative, host, options), analysis);
}

/** As documents name their source: relative, with "/". */
function shownPath(path: string): string {
  const plain = normalize(path).replaceAll('\\', '/');
  return isAbsolute(path) || plain.startsWith('../') ? basename(path) : plain;
}

function savedDocument(path: string, relative: string): AnalysisDocument {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ProblemError(fileProblem(error, relative), { cause: error });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ProblemError(problem('bad-document', { path: relative, reason: 'it is not JSON' }), {
      cause: error,
    });
  }
  const reason = complaint(value);
  if (reason !== null) throw new ProblemError(problem('bad-document', { path: relative, reason }));
  return value as AnalysisDocument;
}

/** What keeps a value from being an analysis document, as far as a comparison reads one; null where nothing does. */
function complaint(value: unknown): string | null {
  if (!isObject(value) || value.schema !== DOCUMENT_SCHEMA) return `its schema is not "${DOCUMENT_SCHEMA}"`;
  const { text, markup, blocks, sentences, findings, links, problems, source, essay, summary, tool } = value;
  if (typeof text !== 'string') return 'it has no text';
  for (const [name, list] of Object.entries({ markup, blocks, sentences, findings, links, problems })) {
    if (!Array.isArray(list) || !list.every(isObject)) return `it has no list of ${name}`;
  }
  for (const [name, part] of Object.entries({ source, essay, summary, tool })) {
    if (!isObject(part)) return `it has no ${name}`;
  }
  if (!isObject((summary as AnalysisDocument['summary']).moves)) return 'its summary is not complete';
  const bad = (sentences as readonly Record<string, unknown>[]).findIndex(
    (sentence) => !isSentence(sentence, text.length),
  );
  return bad === -1 ? null : `its sentence ${bad} is not complete`;
}

function isSentence(value: Record<string, unknown>, length: number): boolean {
  const { start, end, block, moves, quotations, strength } = value as Partial<Sentence>;
  const inside =
    Number.isInteger(start) && Number.isInteger(end) && start! >= 0 && start! < end! && end! <= length;
  const weighed =
    strength === null ||
    (isObject(strength) && typeof strength.value === 'number' && Array.isArray(strength.contributions));
  return inside && weighed && Number.isInteger(block) && Array.isArray(moves) && Array.isArray(quotations);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
