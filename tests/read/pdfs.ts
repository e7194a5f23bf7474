/** PDFs for tests, drawn line by line: columns, running heads and divided words where a test wants them. */

export interface Drawn {
  readonly text: string;
  /** In points from the left and from the bottom of a page of 595 by 842. */
  readonly x: number;
  readonly y: number;
  /** Default: 11. */
  readonly size?: number;
  /** Default: Helvetica. */
  readonly bold?: boolean;
}

export interface PdfOptions {
  readonly info?: Readonly<Record<string, string>>;
  /** Locked with a password that nobody knows. */
  readonly locked?: boolean;
}

/** A file of those pages; an empty one is a picture. */
export function drawnPdf(
  pages: readonly (readonly Drawn[])[],
  { info = {}, locked = false }: PdfOptions = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (content: string) => objects.push(content);
  const first = 5;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 2 * i + 1} 0 R`).join(' ')}] >>`,
  );
  add(
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /uniF0B7] >> >>',
  );
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  add(
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} ${literal(value)}`)
      .join(' ')} >>`,
  );
  pages.forEach((lines, i) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * i + 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    );
    const drawing = lines
      .map(
        ({ text, x, y, size = 11, bold = false }) =>
          `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${literal(text)} Tj ET`,
      )
      .join('\n');
    add(`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`);
  });
  const secret = '00'.repeat(32);
  if (locked) add(`<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${secret}> /U <${secret}> >>`);
  let file = '%PDF-1.4\n';
  const offsets = objects.map((content, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${content}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const id = '<0123456789abcdef0123456789abcdef>';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R /ID [${id} ${id}]${locked ? ` /Encrypt ${objects.length} 0 R` : ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

/** U+F0B7 is the bullet of Word, from its font Symbol. */
const CODES: Readonly<Record<string, number>> = {
  '“': 0x93,
  '”': 0x94,
  '’': 0x92,
  '—': 0x97,
  '•': 0x95,
  '\uf0b7': 1,
};

function literal(text: string): string {
  const bytes = [...text].map((char) => String.fromCharCode(CODES[char] ?? char.charCodeAt(0))).join('');
  return `(${bytes.replace(/[\\()]/g, '\\$&')})`;
}

/** Lines below one another. */
export function column(
  lines: readonly string[],
  {
    x = 72,
    top = 740,
    leading = 14,
    ...rest
  }: Partial<Omit<Drawn, 'text' | 'y'>> & { readonly top?: number; readonly leading?: number } = {},
): Drawn[] {
  return lines
    .map((text, i) => ({ text, x, y: top - i * leading, ...rest }))
    .filter(({ text }) => text !== '');
}
