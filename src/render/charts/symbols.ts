/** The shapes of claims, drawn: symbol characters would come from whatever font the machine has. */
import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { ClaimShape } from '../../model/index.js';

/** Areas are weighted so that shapes of one radius look equally large. */
const SYMBOLS: Readonly<Record<ClaimShape, { type: SymbolType; area: number; turn?: string }>> = {
  assertion: { type: symbolCircle, area: 1 },
  prediction: { type: symbolDiamond, area: 0.95 },
  prescription: { type: symbolSquare, area: 1 },
  evaluation: { type: symbolCircle, area: 0.8 },
  causal: { type: symbolTriangle, area: 0.85 },
  concession: { type: symbolTriangle, area: 0.75, turn: ' rotate(180)' },
};

const paths = new Map<string, string>();

/**
 * The shape around a point; `radius` is that of the circle of equal weight. Circles are paths, too: a `circle` takes Chromium ten
 * times as many bytes of a PDF.
 */
export function shapeAt(shape: ClaimShape, x: number, y: number, radius: number, attributes = ''): string {
  const key = `${shape} ${radius}`;
  let path = paths.get(key);
  if (!path) {
    const { type, area } = SYMBOLS[shape];
    path = symbol(type, Math.PI * radius * radius * area).digits(2)() ?? '';
    paths.set(key, path);
  }
  const { turn = '' } = SYMBOLS[shape];
  const at = `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
  return `<path class="shape shape-${shape}" transform="translate(${at})${turn}" d="${path}"${attributes}/>`;
}

/** The shape alone, for a legend. */
export function legendShape(shape: ClaimShape): string {
  return `<svg class="legend-shape" aria-hidden="true" viewBox="0 0 12 12">${shapeAt(shape, 6, 6, 4)}</svg>`;
}
