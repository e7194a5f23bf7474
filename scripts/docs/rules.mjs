// docs/rules/: a page for each editorial rule, and a list of them.
import { PRESETS } from '../../dist/config/index.js';
import { RULES } from '../../dist/judge/index.js';
import { code, list, table } from '../blocks.mjs';
import { example, severityWord } from './findings.mjs';

/** Pages by path. */
export function rulePages() {
  return Object.fromEntries([
    ['docs/rules/README.md', index()],
    ...RULES.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)]),
  ]);
}

const MADE = '<!-- Made by npm run docs from src/judge/rules/. -->';

function index() {
  const rows = RULES.map(({ id, label, severity, gloss }) => [
    `[${code(id)}](${id}.md)`,
    label,
    severityWord(severity),
    gloss,
  ]);
  return `${MADE}

# Editorial rules

${RULES.length} rules, the most pressing first. Each page says what can be set of a rule, and shows where it finds something and
where it does not. How rules are set: [configuration](../configuration.md).

${table(['Rule', 'Name', 'Severity', 'Finds'], rows)}
`;
}

function page({ id, label, gloss, advice, severity, options, fires, silent }) {
  const parts = [
    MADE,
    `# ${label}`,
    `${code(id)}, ${severityWord(severity)} where nothing else is set.`,
    gloss,
    `## What an editor can do\n\n${advice}`,
    `## Options\n\n${optionsOf(id, options)}`,
    `## In presets\n\n${presetsOf(id)}`,
    `## Where it finds something\n\n${list(fires.map(shown))}`,
    `## Where it does not\n\n${list(silent.map(shown))}`,
    '¶ begins a new paragraph, # a headline. The examples run as tests.',
    `## Silence it

${inText(id)}Everywhere, in the [configuration](../configuration.md):

\`\`\`json
{ "rules": { "${id}": "off" } }
\`\`\`

[All rules](README.md)
`,
  ];
  return parts.join('\n\n');
}

/** What comments do wrong cannot be silenced by a comment. */
function inText(id) {
  if (id === 'unused-disable') return '';
  const [where, verb] = ON_WHOLE.has(id)
    ? ['In the essay itself, before the first sentence of its body', 'disable']
    : ['For the next paragraph, in the essay itself', 'disable-next-paragraph'];
  return `${where}:\n\n\`\`\`html\n<!-- hedgerow-${verb} ${id} -- why -->\n\`\`\`\n\n`;
}

/** Rules that speak of the whole essay. */
const ON_WHOLE = new Set(['one-sided']);

/** Comments would not be seen in an example. */
const shown = (text) => (/<!--/.test(text) ? code(text.replaceAll('\n\n', ' ¶ ')) : example(text));

function optionsOf(id, options) {
  const rows = Object.entries(options).map(([name, option]) => [
    code(name),
    kindOf(option),
    valueText(option.default),
    option.gloss,
  ]);
  if (rows.length === 0) return 'None but its severity.';
  const [name, option] = Object.entries(options)[0];
  const sample = JSON.stringify({ rules: { [id]: { severity: 'warn', [name]: option.default } } });
  return `${table(['Option', 'Kind', 'Default', 'What it decides'], rows)}

\`\`\`json
${sample.length > 110 ? JSON.stringify(JSON.parse(sample), null, 2) : sample}
\`\`\``;
}

function kindOf(option) {
  if (Array.isArray(option.default)) return 'list of words';
  if (typeof option.default === 'boolean') return 'true or false';
  const { whole, min, max } = option;
  return `${whole ? 'whole number' : 'number'}, ${min} to ${max.toLocaleString('en-US')}`;
}

function valueText(value) {
  if (!Array.isArray(value)) return code(value);
  return value.length === 0 ? 'none' : value.map((word) => code(word)).join(' ');
}

function presetsOf(id) {
  const rows = PRESETS.map(({ id: preset, layer }) => [code(preset), entryText(layer.rules?.[id])]);
  return table(['Preset', 'What it sets'], rows);
}

const entryText = (entry) => (entry === undefined ? 'nothing' : code(JSON.stringify(entry)));
