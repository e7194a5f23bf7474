/** Word files in small, written out for a test, and what a reader of them finds. */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Parts {
  /** What stands in w:body. */
  readonly body: string;
  readonly footnotes?: string;
  readonly comments?: string;
  /** Of "w". */
  readonly namespace?: string;
  /** Of relations. */
  readonly office?: string;
}

export function wordFile({ body, footnotes, comments, namespace = W, office = OFFICE }: Parts): Uint8Array {
  const part = (root: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${namespace}">${content}</w:${root}>`;
  const extra = [
    ...(footnotes === undefined ? [] : [['footnotes', footnotes] as const]),
    ...(comments === undefined ? [] : [['comments', comments] as const]),
  ];
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${extra.map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELS}">${extra.map(([name], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(extra.map(([name, content]) => [`word/${name}.xml`, part(name, content)])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** A run, in bold where `bold`. */
export const run = (text: string, bold = false): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;

export const partOf = (file: Uint8Array, path: string): string => strFromU8(unzipSync(file)[path]!);

/** What a reader sees of each comment: its text, and the words it is on. */
export interface SeenComment {
  readonly id: string;
  readonly text: string;
  /** Of all w:t between its two ends, in order. */
  readonly words: string;
  /** Number of signs in the text that lead to it. */
  readonly signs: number;
}

export function commentsIn(file: Uint8Array): SeenComment[] {
  const document = parsed(partOf(file, 'word/document.xml'));
  const comments = parsed(partOf(file, 'word/comments.xml'));
  const open = new Set<string>();
  const words = new Map<string, string>();
  const signs = new Map<string, number>();
  const walk = (node: Node): void => {
    const { localName } = node as Element;
    const id = (): string => attribute(node as Element, 'id');
    if (localName === 'commentRangeStart') {
      if (open.has(id()) || words.has(id())) throw new Error(`Comment ${id()} begins twice.`);
      open.add(id());
      words.set(id(), '');
    } else if (localName === 'commentRangeEnd') {
      if (!open.delete(id())) throw new Error(`Comment ${id()} ends before it begins.`);
    } else if (localName === 'commentReference') {
      if (open.has(id())) throw new Error(`The sign of comment ${id()} stands inside of it.`);
      signs.set(id(), (signs.get(id()) ?? 0) + 1);
    } else if (localName === 't') {
      for (const one of open) words.set(one, words.get(one)! + (node.textContent ?? ''));
    }
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  walk(document.documentElement!);
  if (open.size > 0) throw new Error(`Comments without an end: ${[...open].join(', ')}.`);
  return Array.from(comments.getElementsByTagNameNS('*', 'comment')).map((comment) => {
    const id = attribute(comment, 'id');
    const text = Array.from(comment.getElementsByTagNameNS('*', 'p'))
      .map((one) => one.textContent)
      .join('\n');
    return { id, text, words: words.get(id) ?? '', signs: signs.get(id) ?? 0 };
  });
}

/** All words of the body, paragraph by paragraph, each run in its formatting: "plain **bold**". */
export function formatted(file: Uint8Array): string[] {
  const document = parsed(partOf(file, 'word/document.xml'));
  return Array.from(document.getElementsByTagNameNS('*', 'p')).map((one) =>
    Array.from(one.getElementsByTagNameNS('*', 't'))
      .map((text) => {
        const bold = (text.parentNode as Element).getElementsByTagNameNS('*', 'b').length > 0;
        return bold ? `**${text.textContent}**` : text.textContent;
      })
      .join('')
      .replaceAll('****', ''),
  );
}

const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/xml');

function attribute(element: Element, name: string): string {
  for (const one of Array.from(element.attributes)) if (one.localName === name) return one.value;
  throw new Error(`<${element.nodeName}> has no ${name}.`);
}
