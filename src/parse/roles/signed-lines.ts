/** Lines that say who wrote or when, and nothing else: known by their words alone. */
import { furnitureRule } from './furniture/index.js';
import { bylineName, nameBeforeDate } from './names.js';

const LONGEST = 100;

/** "March 3, 2024", "Published on 3 March 2024". */
export function isDateLine(prose: string): boolean {
  if (prose.length > LONGEST || !/\d{4}/.test(prose)) return false;
  const words = prose.split(' ').length;
  return furnitureRule({ draft: { prose }, words, ending: 'none' })?.id === 'date';
}

/** A date, or "By Jane Doe", with both on one line too. */
export function isSignedLine(prose: string): boolean {
  if (prose.length > LONGEST || /[.!?]["”’)]*$/.test(prose)) return false;
  return bylineName(prose) !== null || nameBeforeDate(prose) !== null || isDateLine(prose);
}
