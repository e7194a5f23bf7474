/** Blanks out what site generators leave in Markdown: templates, attribute lists, directives. Offsets stay as they are. */
const LEFTOVERS = [
    // {% include figure.html %}, {{< youtube id >}}, {{ page.title }}
    /\{%[^\n]{0,2000}?%\}|\{\{[^\n{}]{0,2000}\}\}/g,
    // {: .lead} and {:.lead} on their own or at a line's end; "## Title {#anchor}"
    /\{:[^\n{}]{0,500}\}|(?<=[ \t])\{[#.][\w-][^\n{}]{0,200}\}(?=[ \t]*$)/gm,
    // ":::note" fences, "[TOC]"
    /^:{3,}[^\n]*$|^\[(?:\[_?toc_?\]|toc)\][ \t]*$/gim,
];
export function maskTemplates(text) {
    if (!/[{:[]/.test(text))
        return text;
    return LEFTOVERS.reduce((masked, pattern) => masked.replace(pattern, (found) => ' '.repeat(found.length)), text);
}
