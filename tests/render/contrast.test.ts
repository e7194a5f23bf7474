import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOKENS = readFileSync(new URL('../../templates/styles/tokens.css', import.meta.url), 'utf8');

/** The colors of a scheme: those of `:root`, and over them those of the dark scheme. */
function colors(dark: boolean): Record<string, string> {
  const [light, rest] = [TOKENS.slice(0, TOKENS.indexOf('@media')), TOKENS.slice(TOKENS.indexOf('@media'))];
  const scheme = rest.slice(0, rest.indexOf('@media print'));
  return Object.fromEntries(
    [...(light + (dark ? scheme : '')).matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each([
  ['light', false],
  ['dark', true],
])('in the %s scheme', (_, dark) => {
  const color = colors(dark);
  const grounds = ['paper', 'card', 'band', 'chosen'] as const;

  it.each(['ink', 'muted', 'accent', 'other'])('%s can be read on every ground (4.5:1)', (name) => {
    for (const ground of grounds) expect(contrast(color[name]!, color[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it('marks stand out from paper and bands (3:1)', () => {
    for (const name of ['accent', 'other']) {
      for (const ground of ['paper', 'band'])
        expect(contrast(color[name]!, color[ground]!)).toBeGreaterThanOrEqual(3);
    }
  });
});
