/** An essay's words in Markdown, so that they are read and nothing else. */
import { visible } from './visible.js';

/**
 * Escapes markup, HTML, formulas and links. An invisible word joiner after "@" and "#" keeps GitHub from notifying people and from
 * linking issues.
 */
export function escaped(text: string): string {
  return visible(text)
    .replaceAll('@', '@\u2060')
    .replace(/#(?=\d)/g, '#\u2060')
    .replace(/\b(GH-)(?=\d)/gi, '$1\u2060')
    .replace(/:(?=[\w+-]+:|\/\/)/g, ':\u2060')
    .replace(/\b(www)\./gi, '$1\u2060.')
    .replace(/\b(mailto|xmpp):/gi, '$1\u2060:')
    .replace(/[\\`*_{}[\]<>#|~&$!]/g, '\\$&');
}

/** In code marks, which no backtick inside may close. */
export function code(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 && shown.trim() !== '' ? `\`${shown}\`` : `${fence} ${shown} ${fence}`;
}
