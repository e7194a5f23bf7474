/** Draft blocks: what a format's layout or markup says about them, before words and place decide their roles. */
import type { BlockKind, Declared, Directive, Place, Problem, ProseBlock, Range } from '../model/index.js';

/** A paragraph whose role its words decide is "open"; the other shapes are what the markup says the block is. */
export type Shape = 'open' | Exclude<BlockKind, 'paragraph'>;

export interface Draft extends Omit<ProseBlock, 'kind' | 'paragraph'> {
  readonly shape: Shape;
  /** All of it is set in italics: how notes below an essay are marked. */
  readonly italic: boolean;
  /** Share of its characters that stand in links, 0 to 1. */
  readonly linked: number;
}

/** What a format makes of a source: a parsed essay without the roles of its open blocks. */
export interface Reading {
  readonly text: string;
  readonly drafts: readonly Draft[];
  readonly markup: readonly Range[];
  /** Comments that silence findings, in order; left out if the format has none. */
  readonly directives?: readonly Directive[];
  readonly declared: Declared;
  /** The essay asks to be left out. */
  readonly ignored?: boolean;
  /** ISO 8601 date that counts where no line of the essay gives another. */
  readonly created?: string | null;
  readonly placeOf: (range: Range) => Place | null;
  readonly problems: readonly Problem[];
}
