// docs/lexicon.md: every cue by type and effect, with the contexts it needs and those that forbid it.
import { readdir, readFile } from 'node:fs/promises';
import { CONTEXTS } from '../../dist/annotate/contexts/index.js';
import { LEXICON } from '../../dist/annotate/lexicon/index.js';
import { CUE_TYPES } from '../../dist/model/index.js';
import { code, table } from '../blocks.mjs';
import { EFFECTS } from './strength.mjs';

const SOURCES = new URL('../../src/annotate/contexts/', import.meta.url);
/** A context's name follows its comment. */
const CONTEXT = /\/\*\* (.+?) \*\/\s+'?([\w-]+)'?[:,(]/g;

export async function lexiconBlocks() {
  const types = CUE_TYPES.filter((type) => LEXICON.some((entry) => entry.type === type));
  return {
    cues: types.map(typeText).join('\n\n'),
    contexts: table(['Context', 'Holds where'], await contextRows()),
  };
}

function typeText(type) {
  const entries = LEXICON.filter((entry) => entry.type === type);
  const parts = [...Object.keys(EFFECTS)].flatMap((effect) => {
    const own = entries.filter((entry) => entry.effect === effect);
    if (own.length === 0) return [];
    return [`*${EFFECTS[effect].name}*`, groups(own).map(groupText).join('\n')];
  });
  return [`### ${code(type)}`, ...parts].join('\n\n');
}

/** Entries that need and forbid the same, in the order of the first. */
function groups(entries) {
  const byContext = new Map();
  for (const entry of entries) {
    const key = JSON.stringify([entry.needs ?? [], entry.forbids ?? []]);
    byContext.set(key, [...(byContext.get(key) ?? []), entry]);
  }
  return [...byContext.values()];
}

function groupText(entries) {
  const { needs = [], forbids = [] } = entries[0];
  const cues = [...new Set(entries.map(({ cue }) => cue))].map((cue) => code(cue)).join(', ');
  const only = needs.length > 0 ? `; only where ${needs.map(code).join(' and ')}` : '';
  const never = forbids.length > 0 ? `; not where ${forbids.map(code).join(' or ')}` : '';
  return `- ${cues}${only}${never}`;
}

async function contextRows() {
  const meanings = new Map();
  for (const name of (await readdir(SOURCES)).sort()) {
    const text = await readFile(new URL(name, SOURCES), 'utf8');
    for (const [, meaning, context] of text.matchAll(CONTEXT)) meanings.set(context, meaning);
  }
  return Object.keys(CONTEXTS)
    .sort()
    .map((context) => {
      const meaning = meanings.get(context);
      if (meaning === undefined)
        throw new Error(`The context "${context}" has no comment that says what it is.`);
      return [code(context), meaning.replace(/ \(lexicon, [^)]*\)/, '')];
    });
}
