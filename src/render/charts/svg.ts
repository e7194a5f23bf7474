/** Writing SVG as text: numbers short, words escaped, one root with its role and its words for those who cannot see it. */

/** A length with one decimal at most. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Marks that turn the direction of a line would turn the labels after them, too: in pictures they are left out. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function withoutDirection(text: string): string {
  return text.replace(DIRECTION_MARKS, '');
}

export function escaped(text: string): string {
  return withoutDirection(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** A share of the whole as a percentage with two decimals at most: "12.34%". */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

export interface Picture {
  /** What it shows, in words. */
  readonly alt: string;
  readonly name: string;
  readonly height: number;
  /**
   * null: as wide as the page lets it be, with places inside given in percent, so that letters and lines keep their shape.
   */
  readonly width: number | null;
  /** Height at the top that is left out because nothing stands there. */
  readonly cut?: number;
}

/**
 * A picture. Each has some text in it: a browser that prints to PDF gives a drawing its words for readers who cannot see
 * it only where the drawing holds text (seen with Chromium 143).
 */
export function svg({ width, height, alt, name, cut = 0 }: Picture, content: string): string {
  const size =
    width === null ? `height="${px(height)}"` : `viewBox="0 ${px(cut)} ${px(width)} ${px(height - cut)}"`;
  return `<svg class="chart chart-${name}" role="img" aria-label="${escaped(alt)}" ${size}>${content}</svg>`;
}
