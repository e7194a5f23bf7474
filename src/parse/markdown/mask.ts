/** Blanks out what site generators leave in Markdown: templates, attribute lists, directives. Offsets stay as they are. */

const LEFTOVERS = [
  // {: .lead} and {:.lead} on their own or at a line's end; "## Title {#anchor}"
  /\{:[^\n{}]{0,500}\}|(?<=[ \t])\{[#.][\w-][^\n{}]{0,200}\}(?=[ \t]*$)/gm,
  // ":::note" fences, "[TOC]"
  /^:{3,}[^\n]*$|^\[(?:\[_?toc_?\]|toc)\][ \t]*$/gim,
];

export function maskTemplates(text: string): string {
  if (!/[{:[]/.test(text)) return text;
  return LEFTOVERS.reduce(
    (masked, pattern) => masked.replace(pattern, (found) => ' '.repeat(found.length)),
    withoutTags(withoutTags(text, '{%', '%}'), '{{', '}}'),
  );
}

const LONGEST_TAG = 2000;
const LONGEST_ADDRESS = 300;

/** "[a](/b/{{ page.c }}/d)": a blank in the middle of an address would end it, and the link be text. */
function isInAddress(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - LONGEST_ADDRESS), at)
    .replace(/\{(?:\{[^{}\n]*\}|%[^%\n]*%)\}/g, '-');
  return /\]\(<?[^\s()<>]*$/.test(before);
}

/**
 * {% include figure.html %}, {{< youtube id >}} and {{ page.title }}, on one line. Without a regular expression: where a file
 * holds nothing but the mark that opens, one would read on from each.
 */
function withoutTags(text: string, opens: string, closes: string): string {
  const parts: string[] = [];
  let at = 0;
  let close = -1;
  let lineEnd = -1;
  for (let open = text.indexOf(opens); open !== -1; open = text.indexOf(opens, Math.max(at, open + 1))) {
    if (close < open + 2) close = text.indexOf(closes, open + 2);
    if (close === -1) break;
    if (lineEnd < open) lineEnd = (text.indexOf('\n', open) + 1 || text.length + 1) - 1;
    if (lineEnd < close || close - open - 2 > LONGEST_TAG) continue;
    const end = close + 2;
    parts.push(text.slice(at, open), (isInAddress(text, open) ? '-' : ' ').repeat(end - open));
    at = end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(at);
}
