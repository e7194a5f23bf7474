/** Which cue words made a claim harder or softer. */
import { type Contribution, type CueChange, type Strength, strengthText } from '../model/index.js';

/** Cues named in an explanation. */
const MOST_NAMED = 3;

/** Cues that came, went or count differently; those that did most of the change first. */
export function cueChanges(before: Strength, after: Strength): CueChange[] {
  const old = effectsOf(before.contributions);
  const now = effectsOf(after.contributions);
  const changes: CueChange[] = [];
  for (const cue of new Set([...old.keys(), ...now.keys()])) {
    const was = old.get(cue) ?? 0;
    const is = now.get(cue) ?? 0;
    if (was === is) continue;
    const change = !now.has(cue) ? 'removed' : !old.has(cue) ? 'added' : 'changed';
    changes.push({ change, cue, before: was, after: is });
  }
  const direction = Math.sign(after.value - before.value) || 1;
  const push = ({ before, after }: CueChange) => direction * (after - before);
  return changes.sort((a, b) => push(b) - push(a) || (a.cue < b.cue ? -1 : 1));
}

/** The sum of what each cue word added; parts that no word caused are left out, and so are those that added nothing. */
function effectsOf(contributions: readonly Contribution[]): Map<string, number> {
  const effects = new Map<string, number>();
  for (const { start, cue, effect } of contributions) {
    if (start !== undefined && effect !== 0) effects.set(cue, (effects.get(cue) ?? 0) + effect);
  }
  return effects;
}

/** "“may” removed: −2 → +1". */
export function explained(before: Strength, after: Strength, cues: readonly CueChange[]): string {
  const numbers = `${strengthText(before.value)} → ${strengthText(after.value)}`;
  const direction = Math.sign(after.value - before.value);
  const named = cues
    .filter((cue) => Math.sign(cue.after - cue.before) === direction)
    .slice(0, MOST_NAMED)
    .map(({ cue, change }) => `“${cue}” ${change === 'changed' ? 'counts differently' : change}`);
  if (named.length === 0) {
    const reason =
      before.base === after.base
        ? 'put together differently'
        : `a different kind of statement (base ${strengthText(before.base)} → ${strengthText(after.base)})`;
    named.push(reason);
  }
  return `${named.join(', ')}: ${numbers}`;
}
