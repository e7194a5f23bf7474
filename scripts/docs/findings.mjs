// docs/findings.md: every editorial rule, with the examples that it is tested on.
import { RULES } from '../../dist/judge/index.js';
import { code, list } from '../blocks.mjs';

const SEVERITY = { error: 'error', warn: 'warning', info: 'note' };

export function findingsBlocks() {
  return { rules: RULES.map(ruleText).join('\n\n') };
}

export const severityWord = (severity) => SEVERITY[severity];

function ruleText({ id, label, gloss, advice, severity, fires, silent }) {
  return [
    `## ${label}`,
    `[${code(id)}](rules/${id}.md), ${SEVERITY[severity]}. ${gloss} ${advice}`,
    fires.length > 0 ? `Found in:\n\n${list(fires.map(example))}` : '',
    silent.length > 0 ? `Not found in:\n\n${list(silent.map(example))}` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** On one line: a headline keeps its "#", a new paragraph becomes "¶", a sentence said over and over is said once. */
export function example(text) {
  const once = text.replace(/(?<=^|\s)(\S[^.]*\.)(?: \1){3,}/g, (all, sentence) => {
    const times = (all.length + 1) / (sentence.length + 1);
    return `${sentence} (${times} times)`;
  });
  return once.trim().replaceAll('\n\n', ' ¶ ').replaceAll('#', '\\#');
}
