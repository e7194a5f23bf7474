import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { OUT, ROOT } from './places.mjs';

/**
 * wink's language model holds its lexicon as base64 in JSON, copies all of it by writing it and parsing it again, and loads lemmas
 * and models of entities, sentiment and negation that are not asked for (src/annotate/wink/parts.ts). Here its numbers lie in a file of
 * their own, as they are used, and with them a table of where each word stands: wink makes an object of all its words each time it
 * is loaded, which takes as long as reading an essay. Here that object begins empty, and learns the words that are asked for.
 */
export const lighterModel = {
  name: 'lighter-model',
  setup({ onLoad }) {
    onLoad({ filter: /wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/ }, ({ path }) => {
      const json = join(dirname(path), 'languages/cur/models/eng-core-web-model.json');
      const { lexicon, xpansions, ...rest } = JSON.parse(readFileSync(json, 'utf8'));
      const numbers = [lexicon, xpansions].map((text) => Buffer.from(text, 'base64'));
      const { list } = rest.features.lexeme;
      numbers.push(Buffer.from(tableOf(list).buffer));
      writeFileSync(join(OUT, 'wink-lexicon.bin'), Buffer.concat(numbers));
      writeFileSync(join(OUT, 'wink-core.json'), JSON.stringify(rest));
      const [first, second] = numbers.map(({ length }) => length / 4);
      return {
        contents: replaced(path, [
          [
            'const originalModel=require("./languages/cur/models/eng-core-web-model.json")',
            `const { readFileSync } = require("node:fs");
const beside = (name) => new URL(name, __bundle);
const numbers = () => { const { buffer, byteOffset, length } = readFileSync(beside("wink-lexicon.bin")); return new Uint32Array(buffer, byteOffset, length / 4); }
${slotOf}
${find}
const learning = (list, table) => Object.create(new Proxy(Object.create(null), {
  get: (_, word, known) => { const at = find(word, list, table); if (at !== undefined) known[word] = at; return at; },
}))`,
          ],
          [
            'const model=JSON.parse(JSON.stringify(originalModel))',
            'const model=JSON.parse(readFileSync(beside("wink-core.json"),"utf8")), all=numbers()',
          ],
          ['new Uint32Array(bufferFromBase64(model.lexicon))', `all.subarray(0, ${first})`],
          ['new Uint32Array(bufferFromBase64(model.xpansions))', `all.subarray(${first}, ${first + second})`],
          [
            'featuresData.lexeme.hash=Object.create(null);for(let k=0;k<featuresData.lexeme.list.length;k+=1)featuresData.lexeme.hash[featuresData.lexeme.list[k]]=k;',
            `featuresData.lexeme.hash = learning(featuresData.lexeme.list, all.subarray(${first + second}));`,
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

/** Where a word stands in a list, from 0; undefined where it does not. `table`: see `tableOf`. */
function find(word, list, table) {
  for (let slot = slotOf(word, table.length); table[slot] !== 0; slot = (slot + 1) & (table.length - 1))
    if (list[table[slot] - 1] === word) return table[slot] - 1;
  return undefined;
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

/** The text of a file of a package with some words of it replaced; fails where the package no longer has those words. */
function replaced(path, changes) {
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${relative(ROOT, path)} no longer reads: ${from}`);
    text = text.replace(from, to);
  }
  return text;
}
