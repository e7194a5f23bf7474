/** Word documents and PDFs that no program would write: real ones with bytes changed, or with other things inside a whole wrapping. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { CHARACTERS, ESSAYS, MARKUP } from './texts.mjs';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Parts of a Word document with the paragraphs of a text, some of them styled, noted, numbered or changed. */
function wordParts(text) {
  const paragraphs = text
    .split(/\n\s*\n/)
    .slice(0, 30)
    .map((words, i) => {
      const style = ['Title', '', 'Heading1', 'Quote', 'ListParagraph', ''][i % 6];
      const run = `<w:r><w:t xml:space="preserve">${escaped(words.toWellFormed())}</w:t></w:r>`;
      const changed = i % 5 === 4 ? `<w:ins w:id="${i}" w:author="x">${run}</w:ins>` : run;
      const noted = i === 1 ? '<w:r><w:footnoteReference w:id="1"/></w:r>' : '';
      return `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${changed}${noted}</w:p>`;
    })
    .join('');
  const related = ['styles', 'footnotes']
    .map((name, i) => `<Relationship Id="rId${i}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`)
    .join('');
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${related}</Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${paragraphs}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/footnotes.xml': `<w:footnotes xmlns:w="${W}"><w:footnote w:id="1"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>On bridges</dc:title><dc:creator>Ana Ruiz</dc:creator></cp:coreProperties>`,
  };
}
const PARTS = Object.keys(wordParts(''));

/** A PDF with the lines of a text, without compression, so that changes reach all of it. */
function pdfOf(text) {
  const lines = text
    .replaceAll(/[^\x20-\x7e\n]/g, "'")
    .split('\n')
    .slice(0, 45)
    .map((line) => line.slice(0, 90).replaceAll(/[\\()]/g, '\\$&'));
  const drawing = lines
    .map((line, i) => `BT /F1 11 Tf 1 0 0 1 72 ${780 - 15 * i} Tm (${line}) Tj ET`)
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [5 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Title (On bridges) /Author (Ana Ruiz) >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const rows = objects.map((content, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${content}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 7\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size 7 /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const place = fc.double({ min: 0, max: 1, noNaN: true });
const pick = (list) => fc.constantFrom(...list);
const at = (length, where) => Math.min(length - 1, Math.floor(where * length));

/** Changes of bytes, wherever they stand. */
const byteEdits = fc.array(
  fc.oneof(
    fc.tuple(fc.constant('flip'), place, fc.integer({ min: 0, max: 7 })),
    fc.tuple(fc.constant('set'), place, fc.integer({ min: 0, max: 255 })),
    fc.tuple(fc.constant('cut'), place, fc.integer({ min: 1, max: 300 })),
    fc.tuple(fc.constant('repeat'), place, fc.integer({ min: 1, max: 300 })),
    fc.tuple(fc.constant('end'), place, fc.constant(0)),
  ),
  { maxLength: 4 },
);

function edited(bytes, edits) {
  return edits.reduce((given, [how, where, much]) => {
    if (given.length === 0) return given;
    const from = at(given.length, where);
    const made = Buffer.from(given);
    if (how === 'flip') made[from] ^= 1 << much;
    else if (how === 'set') made[from] = much;
    else if (how === 'cut') return Buffer.concat([made.subarray(0, from), made.subarray(from + much)]);
    else if (how === 'repeat') return Buffer.concat([made.subarray(0, from + much), made.subarray(from)]);
    else return made.subarray(0, from);
    return made;
  }, bytes);
}

const XML = [
  ...MARKUP,
  ...CHARACTERS.map((character) => character.toWellFormed()),
  '<w:p>',
  '</w:p>',
  '<w:p><w:r><w:t>',
  '<w:tbl><w:tr><w:tc>',
  '<w:p/>',
  '<w:footnoteReference w:id="1"/>',
  '<w:footnoteReference w:id="99"/>',
  '<w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del>',
  '<w:hyperlink w:anchor="x"><w:r><w:t>link</w:t></w:r></w:hyperlink>',
  '<w:fldSimple w:instr="HYPERLINK &quot;javascript:hx()&quot;"><w:r><w:t>x</w:t></w:r></w:fldSimple>',
  '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]>',
  '&c;',
  '&#0;',
  '&#x110000;',
  'w:val="',
  '<?xml version="1.1" encoding="UTF-16"?>',
];
const xmlEdit = fc.record({
  part: pick(PARTS),
  at: place,
  cut: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200 })),
  put: fc.oneof(
    pick(XML),
    fc
      .tuple(pick(XML), pick([50, 2000]))
      .map(([xml, times]) => xml.repeat(Math.min(times, 60_000 / xml.length))),
  ),
});

const essay = fc.tuple(pick(ESSAYS), place).map(([text, where]) => text.slice(0, 200 + at(3000, where)));

export const word = fc.record({
  text: essay,
  xml: fc.array(xmlEdit, { maxLength: 3 }),
  /** A part left out. */
  without: fc.option(pick(PARTS), { nil: null, freq: 8 }),
  /** Millions of spaces in a part, which take next to no room in a zip. */
  bomb: fc.option(fc.tuple(pick(PARTS), pick([1, 11, 13, 60])), { nil: null, freq: 20 }),
  /** What the archive says of a part and does not hold: its checksum, its size, packed or not. */
  lie: fc.option(
    fc.tuple(pick(['crc', 'size', 'packed', 'name', 'method']), place, fc.integer({ min: 0, max: 2 ** 31 })),
    {
      nil: null,
      freq: 3,
    },
  ),
  bytes: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: byteEdits }),
});

/** Offsets of what the directory of a zip says of each file. */
const FIELDS = { method: 10, crc: 16, packed: 20, size: 24, name: 46 };

function lied(bytes, [what, where, value]) {
  const made = Buffer.from(bytes);
  const entries = [];
  for (let i = made.indexOf('PK\x01\x02'); i !== -1; i = made.indexOf('PK\x01\x02', i + 4)) entries.push(i);
  const entry = entries[at(entries.length, where)];
  if (what === 'name' || what === 'method') made[entry + FIELDS[what]] = value & 0xff;
  else made.writeUInt32LE(value, entry + FIELDS[what]);
  return made;
}

export function wordBytes({ text, xml, without, bomb, lie, bytes }) {
  const parts = wordParts(text);
  for (const { part, at: where, cut, put } of xml) {
    const from = at(parts[part].length, where);
    parts[part] = parts[part].slice(0, from) + put + parts[part].slice(from + cut);
  }
  if (without !== null) delete parts[without];
  if (bomb !== null) parts[bomb[0]] = `${parts[bomb[0]] ?? ''}${' '.repeat(bomb[1] * 1_000_000)}`;
  const files = Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)]));
  const whole = Buffer.from(zipSync(files, { level: bomb === null ? 6 : 1, mtime: '2024-05-06' }));
  return edited(lie === null ? whole : lied(whole, lie), bytes);
}

const PDF = [
  '<< /Length 99999999 >>',
  '/Kids [2 0 R]',
  '/Kids [5 0 R 5 0 R 5 0 R]',
  '/Count 100000',
  '/Count -1',
  '/MediaBox [0 0 0 0]',
  '/MediaBox [0 0 1e30 1e30]',
  '/Parent 5 0 R',
  '/Filter /FlateDecode',
  '/Filter [/ASCIIHexDecode /LZWDecode]',
  '/Contents [6 0 R 6 0 R]',
  '/ToUnicode 6 0 R',
  '/Encrypt 4 0 R',
  '/OpenAction << /S /JavaScript /JS (hx\\(\\)) >>',
  '1e9 0 0 1e9 0 0 cm',
  'q '.repeat(500),
  'NaN',
  '[ '.repeat(2000),
  '<< /A '.repeat(2000),
  '(',
  ') Tj',
  'BT /F9 0 Tf',
  'endstream',
  'endobj',
];

export const pdf = fc.record({
  text: essay,
  put: fc.array(fc.tuple(place, fc.integer({ min: 0, max: 40 }), pick(PDF)), { maxLength: 3 }),
  bytes: byteEdits,
});

export function pdfBytes({ text, put, bytes }) {
  let file = pdfOf(text);
  for (const [where, cut, more] of put) {
    const from = at(file.length, where);
    file = Buffer.concat([file.subarray(0, from), Buffer.from(more, 'latin1'), file.subarray(from + cut)]);
  }
  return edited(file, bytes);
}
