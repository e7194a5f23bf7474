import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { OUT, ROOT } from './places.mjs';

/**
 * wink's language model holds its lexicon as base64 in JSON, copies all of it by writing it and parsing it again, and loads lemmas
 * and models of entities, sentiment and negation that are not asked for (src/annotate/wink/parts.ts). Here its numbers lie in a file of
 * their own, as they are used. So do its words, with a table of where each stands: to make strings of all of them, and an object of
 * those, takes as long as reading an essay. Here both begin empty, and learn the words that are asked for.
 */
export const lighterModel = {
  name: 'lighter-model',
  setup({ onLoad }) {
    onLoad({ filter: /wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/ }, ({ path }) => {
      const json = join(dirname(path), 'languages/cur/models/eng-core-web-model.json');
      const { lexicon, xpansions, ...rest } = JSON.parse(readFileSync(json, 'utf8'));
      const { list } = rest.features.lexeme;
      const parts = [
        ...[lexicon, xpansions].map((text) => Buffer.from(text, 'base64')),
        ...[tableOf(list), startsOf(list)].map(({ buffer }) => Buffer.from(buffer)),
        Buffer.from(list.join(''), 'utf16le'),
      ];
      writeFileSync(join(OUT, 'wink-lexicon.bin'), Buffer.concat(parts));
      rest.features.lexeme.list = [];
      writeFileSync(join(OUT, 'wink-core.json'), JSON.stringify(rest));
      // In numbers of 32 bits; the words come last, in units of 16.
      const ends = parts.map(({ length }) => length / 4);
      for (let i = 1; i < ends.length; i++) ends[i] += ends[i - 1];
      const [first, second, third, fourth] = ends;
      return {
        contents: replaced(path, [
          [
            'const originalModel=require("./languages/cur/models/eng-core-web-model.json")',
            `const { readFileSync } = require("node:fs");
${[slotOf, find, listed, learned].join('\n')}
const beside = (name) => new URL(name, __bundle)`,
          ],
          [
            'const model=JSON.parse(JSON.stringify(originalModel))',
            `const model = JSON.parse(readFileSync(beside("wink-core.json"), "utf8"));
const { buffer, byteOffset, length } = readFileSync(beside("wink-lexicon.bin"));
const all = new Uint32Array(buffer, byteOffset, ${fourth});
const words = {
  starts: all.subarray(${third}, ${fourth}),
  units: new Uint16Array(buffer, byteOffset + ${fourth * 4}, length / 2 - ${fourth * 2}),
};
model.features.lexeme.list = listed(words)`,
          ],
          ['new Uint32Array(bufferFromBase64(model.lexicon))', `all.subarray(0, ${first})`],
          ['new Uint32Array(bufferFromBase64(model.xpansions))', `all.subarray(${first}, ${second})`],
          [
            'featuresData.lexeme.hash=Object.create(null);for(let k=0;k<featuresData.lexeme.list.length;k+=1)featuresData.lexeme.hash[featuresData.lexeme.list[k]]=k;',
            `featuresData.lexeme.hash = learned(words, all.subarray(${second}, ${third}));`,
          ],
        ]),
      };
    });
    onLoad({ filter: /[\\/]eng-(ner|sa|negation|cer-meta)-model\.json$/ }, () => ({
      contents: '{}',
      loader: 'json',
    }));
    onLoad({ filter: /wink-eng-lite-web-model[\\/]dist[\\/]lemmatize\.js$/ }, () => ({ contents: '' }));
  },
};

/** Of a word in a table of that size, a power of two: FNV-1a over its code units. */
function slotOf(word, size) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (size - 1);
}

/**
 * Where a word stands among all, from 0; undefined where it does not. `starts` and `units`: where each word begins, and the units of
 * all, one after the other. `table`: see `tableOf`.
 */
function find(word, { starts, units }, table) {
  for (let slot = slotOf(word, table.length); table[slot] !== 0; slot = (slot + 1) & (table.length - 1)) {
    const at = table[slot] - 1;
    const start = starts[at];
    let i = starts[at + 1] - start === word.length ? 0 : word.length + 1;
    while (i < word.length && units[start + i] === word.charCodeAt(i)) i++;
    if (i === word.length) return at;
  }
  return undefined;
}

/** All words as a list; a word becomes a string when it is asked for. Others can be added at its end. */
function listed({ starts, units }) {
  const list = [];
  list.length = starts.length - 1;
  return new Proxy(list, {
    get(known, key) {
      if (key >= 0 && key < starts.length - 1 && known[key] === undefined)
        known[key] = String.fromCharCode(...units.subarray(starts[key], starts[+key + 1]));
      return known[key];
    },
  });
}

/** The place of each word, by the word; others can be added. */
function learned(words, table) {
  return Object.create(
    new Proxy(Object.create(null), {
      get(_, word, known) {
        const at = find(word, words, table);
        if (at !== undefined) known[word] = at;
        return at;
      },
    }),
  );
}

/** For each word its place in the list, from 1, in the first free slot from its own on; 0 where there is none. */
function tableOf(list) {
  const size = 2 ** Math.ceil(Math.log2(list.length * 2));
  const table = new Uint32Array(size);
  // Of words that are there twice, the last counts.
  for (const [word, at] of new Map(list.map((word, at) => [word, at]))) {
    let slot = slotOf(word, size);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = at + 1;
  }
  return table;
}

/** Where each word of a list begins when all are put together, and where the last one ends. */
function startsOf(list) {
  const starts = new Uint32Array(list.length + 1);
  for (const [i, word] of list.entries()) starts[i + 1] = starts[i] + word.length;
  return starts;
}

/** The text of a file of a package with some words of it replaced; fails where the package no longer has those words. */
function replaced(path, changes) {
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${relative(ROOT, path)} no longer reads: ${from}`);
    text = text.replace(from, to);
  }
  return text;
}
