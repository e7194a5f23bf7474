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

/** The shape around a point; `radius` is that of the circle of equal weight. */
export function shapeAt(shape: ClaimShape, x: number, y: number, radius: number, attributes = ''): string {
  const { type, area, turn = '' } = SYMBOLS[shape];
  const place = (value: number) => Math.round(value * 10) / 10;
  if (type === symbolCircle) {
    const round = Math.round(radius * Math.sqrt(area) * 100) / 100;
    return `<circle class="shape shape-${shape}" cx="${place(x)}" cy="${place(y)}" r="${round}"${attributes}/>`;
  }
  const key = `${shape} ${radius}`;
  let path = paths.get(key);
  if (!path) {
    path = symbol(type, Math.PI * radius * radius * area).digits(2)() ?? '';
    paths.set(key, path);
  }
  return `<path class="shape shape-${shape}" transform="translate(${place(x)},${place(y)})${turn}" d="${path}"${attributes}/>`;
}

/** The shape alone, for a legend. */
export function legendShape(shape: ClaimShape): string {
  return `<svg class="legend-shape" aria-hidden="true" viewBox="0 0 12 12">${shapeAt(shape, 6, 6, 4)}</svg>`;
}
