// docs/configuration.md: presets, rules and measures.
import { CONFIG_FILES, PRESETS } from '../../dist/config/index.js';
import { configSchema } from '../../dist/config/schema.js';
import { MEASURES, RULES } from '../../dist/judge/index.js';
import { code, list, table } from '../blocks.mjs';
import { severityWord } from './findings.mjs';

export function configurationBlocks() {
  return {
    files: list(CONFIG_FILES.map(code)),
    keys: keys(),
    presets: presets(),
    rules: rules(),
    measures: measures(),
  };
}

function keys() {
  const { properties } = configSchema();
  const rows = Object.entries(properties).map(([key, { description }]) => [code(key), description ?? '']);
  return table(['Key', 'What it holds'], rows);
}

function presets() {
  return PRESETS.map(({ id, gloss, layer }) => {
    const body =
      Object.keys(layer).length === 0 ? '' : `\n\n\`\`\`json\n${JSON.stringify(layer, null, 2)}\n\`\`\``;
    return `**${code(id)}**: ${gloss}${body}`;
  }).join('\n\n');
}

function rules() {
  const rows = RULES.map(({ id, severity, options }) => [
    `[${code(id)}](rules/${id}.md)`,
    severityWord(severity),
    Object.keys(options).map(code).join(' ') || 'none',
  ]);
  return table(['Rule', 'Severity', 'Options'], rows);
}

function measures() {
  return table(
    ['Measure', 'What it counts'],
    MEASURES.map(({ id, gloss }) => [code(id), gloss]),
  );
}
