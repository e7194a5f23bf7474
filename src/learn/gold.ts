/** Labelled op-eds (format: shared gold, guideline section 9): reading them, and laying their labels over our sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Range } from '../model/index.js';

export interface GoldUnit extends Range {
  readonly role: string;
  /** Moves a careful reader must see. */
  readonly moves: readonly string[];
  /** Moves that are neither right nor wrong. */
  readonly optional_moves: readonly string[];
  readonly strength: number | null;
  readonly strength_range: readonly [number, number] | null;
  readonly whose: 'author' | 'attributed';
  readonly evidence_type: string | null;
  readonly links: readonly { readonly type: string; readonly target: number }[];
}

export interface GoldEssay {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly text: string;
  readonly units: readonly GoldUnit[];
}

/** Every labelled op-ed of a folder, by id. */
export function readGold(folder: string): GoldEssay[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldEssay)
    .filter((essay) => Array.isArray(essay.units));
}

/** The unit that most of each range lies in, or null. Both lists are in order of the text. */
export function unitsOf(ranges: readonly Range[], units: readonly GoldUnit[]): (GoldUnit | null)[] {
  let first = 0;
  return ranges.map((range) => {
    while (first < units.length && units[first]!.end <= range.start) first++;
    let best: GoldUnit | null = null;
    let most = 0;
    for (let u = first; u < units.length && units[u]!.start < range.end; u++) {
      const overlap = Math.min(units[u]!.end, range.end) - Math.max(units[u]!.start, range.start);
      if (overlap > most) {
        most = overlap;
        best = units[u]!;
      }
    }
    return most * 2 >= range.end - range.start ? best : null;
  });
}
