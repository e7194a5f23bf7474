/** Word documents for tests, built part by part: what Word itself writes, as far as it matters here. */
import { strToU8, zipSync } from 'fflate';

export interface WordOptions {
  /** Body of word/document.xml. */
  readonly body: string;
  readonly properties?: {
    readonly title?: string;
    readonly author?: string;
    readonly created?: string;
    readonly keywords?: string;
  };
  /** Texts of footnotes, numbered from 1. */
  readonly footnotes?: readonly string[];
  readonly comments?: readonly string[];
  /** Further parts, by name. */
  readonly parts?: Readonly<Record<string, Uint8Array>>;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const xml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const run = (text: string) => `<w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;

/** A paragraph of a style ("Title", "Heading1", "Quote"), or of none; `inner` is XML of runs. */
export const paragraph = (inner: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;

export const listItem = (text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;

export const footnote = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

/** As Word names them, whatever language it speaks. */
const STYLES: Readonly<Record<string, string>> = {
  Normal: 'Normal',
  Title: 'Title',
  Subtitle: 'Subtitle',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Quote: 'Quote',
  IntenseQuote: 'Intense Quote',
  ListParagraph: 'List Paragraph',
  FootnoteText: 'footnote text',
  ImageCaption: 'Image Caption',
  Abstract: 'Abstract',
};

export function wordDocument({
  body,
  properties = {},
  footnotes = [],
  comments = [],
  parts = {},
}: WordOptions): Uint8Array {
  const styles = Object.entries(STYLES)
    .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join('');
  const notes = footnotes
    .map((text, i) => `<w:footnote w:id="${i + 1}">${paragraph(run(text), 'FootnoteText')}</w:footnote>`)
    .join('');
  const remarks = comments
    .map((text, i) => `<w:comment w:id="${i}" w:author="An editor">${paragraph(run(text))}</w:comment>`)
    .join('');
  const texts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${[
      'styles',
      'numbering',
      'footnotes',
      'comments',
    ]
      .map((name, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`)
      .join('')}</Relationships>`,
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `${HEAD}<w:styles ${W}>${styles}</w:styles>`,
    'word/numbering.xml': `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/footnotes.xml': `${HEAD}<w:footnotes ${W}>${notes}</w:footnotes>`,
    'word/comments.xml': `${HEAD}<w:comments ${W}>${remarks}</w:comments>`,
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${[
      properties.title && `<dc:title>${xml(properties.title)}</dc:title>`,
      properties.author && `<dc:creator>${xml(properties.author)}</dc:creator>`,
      properties.keywords && `<cp:keywords>${xml(properties.keywords)}</cp:keywords>`,
      properties.created &&
        `<dcterms:created xsi:type="dcterms:W3CDTF">${properties.created}</dcterms:created>`,
    ]
      .filter(Boolean)
      .join('')}</cp:coreProperties>`,
  };
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...files, ...parts });
}
