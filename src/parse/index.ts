/** parse: from a source to blocks of prose with roles. */
import type { ParsedEssay, ProseBlock, Range, Source } from '../model/index.js';

export function parse(source: Source): ParsedEssay {
  const text = source.content;
  const blocks: ProseBlock[] = [];
  let paragraph = 0;
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const prose = match[0].trim();
    const furniture = !/[.!?…:;,”"’')\]]$/.test(prose);
    blocks.push({
      kind: furniture ? 'heading' : 'paragraph',
      start,
      end: start + prose.length,
      level: furniture ? 2 : null,
      paragraph: furniture ? null : ++paragraph,
      prose,
      offsets: null,
    });
  }
  return {
    source: source.info,
    declared: {
      title: null,
      standfirst: null,
      author: null,
      published: null,
      publication: null,
      section: null,
      language: null,
    },
    text,
    markup: [],
    blocks,
    placeOf: (range: Range) => placeIn(text, range),
    problems: source.problems,
  };
}

function placeIn(text: string, range: Range) {
  const before = text.slice(0, range.start).split('\n');
  const upTo = text.slice(0, range.end).split('\n');
  return {
    line: before.length,
    column: before.at(-1)!.length + 1,
    endLine: upTo.length,
    endColumn: upTo.at(-1)!.length + 1,
  };
}
