/** The work on one essay, from the file to everything that is made of it except the PDF. Runs in a worker or in the process itself. */
import { corpusFigures, indexFigures, renderBriefing } from '../../briefing.js';
import { documentBytes } from '../../export/document-json.js';
import type { OutputFormat, PrintPaper } from '../../export/formats.js';
import {
  type AnalysisDocument,
  type ExposedClaim,
  failureOf,
  type Norms,
  type Problem,
  type Settings,
} from '../../model/index.js';
import { analyzeSource } from '../../pipeline.js';
import { loadedPlugins } from '../../plugins/load.js';
import { firstWords } from '../first-words.js';
import type { FoundFile } from '../input.js';
import { type KeptEssay, keptOf } from './kept.js';
import { sourceOf } from './source.js';

export interface CheckTask {
  readonly file: FoundFile;
  /** Default: the program as it ships. */
  readonly settings?: Settings | undefined;
  /** Whether the document is to hold all findings, not only the most pressing. */
  readonly allFindings?: boolean | undefined;
}

export type CheckResult = { readonly document: AnalysisDocument } | { readonly failed: Problem };

export interface EssayTask extends CheckTask {
  readonly formats: readonly OutputFormat[];
  readonly paper: PrintPaper;
  /** Reference set to compare with. Default: the built-in one. */
  readonly norms?: Norms | undefined;
}

/** What becomes of an essay: the little that a run keeps, and files that it writes and lets go. */
export interface AnalyzedEssay extends KeptEssay {
  /** The page and the document as UTF-8, where the formats asked for need them; else null. */
  readonly html: Uint8Array | null;
  readonly json: Uint8Array | null;
}

export type EssayResult = AnalyzedEssay | { readonly failed: Problem };

/** Words of a claim that the closing summary quotes. */
const QUOTED_WORDS = 28;

const encoder = new TextEncoder();

/** Never rejects: a failure is a problem of that essay. */
export async function workOn(task: EssayTask): Promise<EssayResult> {
  const { file, formats, paper, norms } = task;
  try {
    const analyzed = await documentOf(task);
    if ('failed' in analyzed) return analyzed;
    const { document } = analyzed;
    const { essay, summary, problems } = document;
    const { sections } = await loadedPlugins(task.settings?.plugins);
    return {
      html:
        formats.includes('html') || formats.includes('pdf')
          ? encoder.encode(
              renderBriefing(document, { paper, sections, ...(norms === undefined ? {} : { norms }) }),
            )
          : null,
      json: formats.includes('json') ? documentBytes(document) : null,
      ...keptOf({
        figures: indexFigures(document),
        corpus: corpusFigures(document),
        published: essay.published,
        words: essay.words,
        claims: summary.claims,
        exposed: summary.exposed.map((index) => exposedClaim(document, index)),
        problems,
      }),
    };
  } catch (error) {
    return { failed: failureOf(error, file.relative) };
  }
}

/** The analysis alone. Never rejects. */
export async function documentOf({ file, settings, allFindings }: CheckTask): Promise<CheckResult> {
  try {
    const plugins = await loadedPlugins(settings?.plugins);
    return { document: analyzeSource(await sourceOf(file), { settings, plugins, allFindings }) };
  } catch (error) {
    return { failed: failureOf(error, file.relative) };
  }
}

function exposedClaim(document: AnalysisDocument, index: number): ExposedClaim {
  const sentence = document.sentences[index]!;
  const { place, strength, exposure } = sentence;
  const value = strength?.value ?? 0;
  return {
    quote: firstWords(document, sentence, QUOTED_WORDS),
    line: place?.line ?? null,
    strength: value,
    exposure: exposure?.value ?? value,
  };
}
