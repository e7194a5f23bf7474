/**
 * What a run keeps of an essay once its files are written: a kilobyte, since there may be very many. It holds the figures for the
 * pages on all essays, compressed until those pages are made.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { CorpusEssay, CorpusFigures, EssayFigures, IndexHrefs } from '../../model/index.js';

export interface KeptEssay extends Pick<EssayFigures, 'published' | 'words' | 'claims' | 'problems'> {
  /** Of its most exposed claim; null where none is listed. */
  readonly exposure: number | null;
  /** All figures; `figuresOf` reads them. A copy, so that it does not keep a larger buffer alive. */
  readonly packed: Uint8Array;
}

/** An essay with where its files are relative to the pages. */
export interface KeptFiles {
  readonly packed: Uint8Array;
  readonly hrefs: IndexHrefs;
}

/** An essay, or a file that could not be analyzed and why. */
export type KeptEntry = KeptFiles | { readonly path: string; readonly reason: string };

export function keptOf(essay: EssayFigures): KeptEssay {
  const { published, words, claims, problems, exposed } = essay;
  const packed = new Uint8Array(deflateRawSync(JSON.stringify(essay)));
  return { published, words, claims, problems, exposure: exposed[0]?.exposure ?? null, packed };
}

export function figuresOf({ packed }: Pick<KeptEssay, 'packed'>): EssayFigures {
  return JSON.parse(inflateRawSync(packed).toString());
}

/** The essay for the briefing on many. Its quotations stay packed until they are asked for: of most essays none is shown. */
export function corpusEssayOf({ packed, hrefs }: KeptFiles): CorpusEssay {
  const {
    exposed: _,
    strongest: _s,
    mostHedged: _h,
    unanswered: _u,
    ...numbers
  } = figuresOf({ packed }).corpus;
  return Object.assign(new PackedEssay(packed, hrefs), numbers);
}

class PackedEssay
  implements Pick<CorpusEssay, 'exposed' | 'strongest' | 'mostHedged' | 'unanswered' | 'files'>
{
  readonly #packed: Uint8Array;
  readonly files: IndexHrefs;

  constructor(packed: Uint8Array, files: IndexHrefs) {
    this.#packed = packed;
    this.files = files;
  }

  get #figures(): CorpusFigures {
    return figuresOf({ packed: this.#packed }).corpus;
  }

  get exposed() {
    return this.#figures.exposed;
  }

  get strongest() {
    return this.#figures.strongest;
  }

  get mostHedged() {
    return this.#figures.mostHedged;
  }

  get unanswered() {
    return this.#figures.unanswered;
  }

  /** All of it, for files. */
  toJSON(): CorpusEssay {
    return { ...this.#figures, files: this.files };
  }
}
