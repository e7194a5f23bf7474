import type { Reporter } from './reporter.js';
import { json, text } from './text.js';

export const REPORTERS: readonly Reporter[] = [text, json];

export function reporterOf(id: string): Reporter | undefined {
  return REPORTERS.find((reporter) => reporter.id === id);
}

export type { OpenReport, Paint, Reporter, ReporterOptions } from './reporter.js';
