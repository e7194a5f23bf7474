import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import { describe, expect, it } from 'vitest';
import { renderBriefing } from '../../src/briefing.js';
import { CUTS, latinOf, metricsOf } from '../../src/render/fonts/faces.js';
import { fontsFor } from '../../src/render/fonts/index.js';
import { PROSE, proseFile } from '../../src/render/fonts/prose.js';
import { type FontMetrics, readWoff } from '../../src/render/fonts/woff.js';
import { documentOf, type EssaySpec } from '../report/documents.js';

/** Greek, Cyrillic, Latin of Poland, Czechia, Vietnam; Hebrew, Arabic, points and vowels; signs, braille, emoji of several characters. */
const MIXED = [
  'Ελληνικά και русский язык, Київ, Łódź, Dvořák, Nguyễn Văn, São Paulo, за́мок.',
  'The wall said לא נסגור את הגשר and שָׁלוֹם and العربية على الجدار and مُحَمَّد.',
  'If ∀x ∈ ℝ: x² ≥ 0, ∑ ≠ ∏ and √2 ≈ 1.41; ½ of it → there, ⠓⠑⠇⠇⠕ ♠♣♥♦ ◆ ▲ ☎ ⚖ ⚠.',
  'A boat 🚢 or 👩‍👩‍👧 at all ☂ or ✔ and 🇫🇷 and 👍🏽 and 1️⃣ 😀🙏🔥🎉🚲🍕🐈🌍⏰🎓💰📈⛔.',
];
const specOf = (lines: readonly string[]): EssaySpec => ({
  body: lines.map((words) => [{ words }]),
  essay: { title: 'x', author: null },
});

interface Embedded {
  readonly family: string;
  readonly file: Buffer;
  readonly format: string;
}

const FACE =
  /@font-face\{font-family:"([^"]+)";[^}]*?url\(data:font\/(woff2?);base64,([^)]*)\)[^}]*?unicode-range:([^}]*)\}/g;

const facesIn = (css: string): (Embedded & { readonly range: string })[] =>
  [...css.matchAll(FACE)].map(([, family, format, data, range]) => ({
    family: family!,
    format: format!,
    file: Buffer.from(data!, 'base64'),
    range: range!,
  }));

const metricsIn = async ({ file, format }: Embedded) =>
  readWoff(format === 'woff' ? file : Buffer.from(await convert(file, 'woff')));

describe('the typefaces of a page', () => {
  it('are small for English prose: half of what the whole Latin faces take', () => {
    const prose = fontsFor(['Plain words, “quoted” — and a café.']).sheet.css.length;
    const whole = fontsFor(['Œuvre']).sheet.css.length;
    expect(prose).toBeLessThan(100_000);
    expect(prose).toBeLessThan(whole * 0.65);
  });

  it('have every character of a text in many scripts, in a page of less than 400 kilobytes', async () => {
    const html = renderBriefing(documentOf(specOf(MIXED)));
    expect(Buffer.byteLength(html)).toBeLessThan(400_000);
    expect(html).not.toContain('no typeface');
    const metrics: FontMetrics[] = [];
    for (const face of facesIn(html)) metrics.push(await metricsIn(face));
    const characters = new Set(MIXED.join('').replaceAll(/\s|\ufe0f/g, ''));
    const missing = [...characters].filter(
      (character) => !metrics.some((face) => face.covers(character.codePointAt(0)!)),
    );
    expect(missing).toEqual([]);
  });

  it('claim no character that they lack', async () => {
    for (const face of facesIn(fontsFor(MIXED).sheet.css).filter(({ format }) => format === 'woff')) {
      const metrics = await metricsIn(face);
      const claimed = face.range.split(',').flatMap((part) => {
        const [from, to = from] = part.slice(2).split('-');
        const first = Number.parseInt(from!, 16);
        return Array.from({ length: Number.parseInt(to!, 16) - first + 1 }, (_, i) => first + i);
      });
      expect(claimed.filter((codePoint) => !metrics.covers(codePoint))).toEqual([]);
    }
  });

  it('keep marks and joiners in the face of what they are joined to', () => {
    const ranges = facesIn(fontsFor(['👩‍👩‍👧 and 1️⃣']).sheet.css).map(({ range }) => range);
    expect(ranges).toContain('U+31,U+200d,U+20e3,U+fe0f,U+1f467,U+1f469');
    const accented = facesIn(fontsFor(['за́мок']).sheet.css).map(({ range }) => range);
    expect(accented.filter((range) => range.includes('U+301') && range.includes('U+43a'))).toHaveLength(4);
  });

  it('are the same bytes whatever was asked for before', () => {
    const first = fontsFor(MIXED).sheet.css;
    for (let i = 0; i < 80; i++) fontsFor([String.fromCodePoint(0x1f400 + i)]);
    expect(fontsFor(MIXED).sheet.css).toBe(first);
  });
});

describe('the Latin faces that ship cut down (npm run typefaces)', () => {
  it.each(CUTS)(
    '$package $weight $style: as wide as the whole, and with its common characters',
    async (cut) => {
      const file = readFileSync(new URL(`../../templates/fonts/${proseFile(cut)}`, import.meta.url));
      const cutDown = await metricsIn({ family: cut.family, file, format: 'woff2' });
      const whole = metricsOf(latinOf(cut));
      const shared = [...PROSE].filter((codePoint) => whole.covers(codePoint));
      expect(shared.length).toBeGreaterThan(120);
      expect(shared.filter((codePoint) => !cutDown.covers(codePoint))).toEqual([]);
      expect(shared.filter((codePoint) => cutDown.advance(codePoint) !== whole.advance(codePoint))).toEqual(
        [],
      );
    },
  );
});
