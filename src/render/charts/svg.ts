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

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What it shows, in words. */
  readonly alt: string;
  readonly name: string;
  /** Drawn over whatever room there is, shapes and all, instead of in proportion. */
  readonly stretched?: boolean;
  /** Height at the top that is left out because nothing stands there. */
  readonly cut?: number;
}

export function svg({ width, height, alt, name, stretched, cut = 0 }: Picture, content: string): string {
  const ratio = stretched ? ' preserveAspectRatio="none"' : '';
  return `<svg class="chart chart-${name}" role="img" aria-label="${escaped(alt)}" viewBox="0 ${px(cut)} ${px(width)} ${px(height - cut)}"${ratio}>${content}</svg>`;
}
