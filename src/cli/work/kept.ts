/**
 * What a run holds of an essay once its files are written: a kilobyte, since there may be very many. The figures that pages on all
 * essays are made of lie in it compressed, and are taken out when those pages are made.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { EssayFigures, IndexHrefs } from '../../model/index.js';

export interface KeptEssay extends Pick<EssayFigures, 'published' | 'words' | 'claims' | 'problems'> {
  /** Of its most exposed claim; null where none is listed. */
  readonly exposure: number | null;
  /** All figures: `figuresOf` reads them. In memory of its own, so that nothing larger is held with it. */
  readonly packed: Uint8Array;
}

/** An essay with where its files are relative to the pages, or a file that could not be analyzed and why. */
export type KeptEntry =
  | { readonly packed: Uint8Array; readonly hrefs: IndexHrefs }
  | { readonly path: string; readonly reason: string };

export function keptOf(essay: EssayFigures): KeptEssay {
  const { published, words, claims, problems, exposed } = essay;
  const packed = new Uint8Array(deflateRawSync(JSON.stringify(essay)));
  return { published, words, claims, problems, exposure: exposed[0]?.exposure ?? null, packed };
}

export function figuresOf({ packed }: Pick<KeptEssay, 'packed'>): EssayFigures {
  return JSON.parse(inflateRawSync(packed).toString());
}
