/** The sum behind a strength, in words. */
import { type Strength, strengthText } from '../model/index.js';

/** "base +1, “probably” −2 = −1". Parts that changed nothing are left out. */
export function arithmetic({ base, value, contributions }: Strength): string {
  const parts = [`base ${strengthText(base)}`];
  for (const { start, cue, effect } of contributions) {
    if (effect === 0) continue;
    parts.push(`${start === undefined ? cue : `“${cue}”`} ${strengthText(effect)}`);
  }
  return `${parts.join(', ')} = ${strengthText(value)}`;
}
