/** Which cue words made a claim harder or softer. */
import { type Contribution, type CueChange, type Strength, strengthText } from '../model/index.js';

/** Cues named in an explanation. */
const MOST_NAMED = 3;

/** A sentence that claims something, in its own words. */
export interface WordedClaim {
  readonly words: string;
  readonly strength: Strength;
}

/** Cues that came, went or count differently; those that did most of the change first. */
export function cueChanges(before: WordedClaim, after: WordedClaim): CueChange[] {
  const old = effectsOf(before.strength.contributions);
  const now = effectsOf(after.strength.contributions);
  const had = before.words.toLowerCase();
  const has = after.words.toLowerCase();
  const changes: CueChange[] = [];
  for (const cue of new Set([...old.keys(), ...now.keys()])) {
    const was = old.get(cue) ?? 0;
    const is = now.get(cue) ?? 0;
    if (was === is) continue;
    // Words that are still there count no longer, or not as before: "it seems that it has never".
    const change = !has.includes(cue) ? 'removed' : !had.includes(cue) ? 'added' : 'changed';
    changes.push({ change, cue, before: was, after: is });
  }
  const direction = Math.sign(after.strength.value - before.strength.value) || 1;
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

function whatChanged({ change, before, after }: CueChange): string {
  if (change !== 'changed') return change;
  if (after === 0) return 'no longer counts';
  return before === 0 ? 'now counts' : 'counts differently';
}

/** Cues are kept in small letters, and without the verb of "doesn't really". */
const asWritten = (cue: string): string => cue.replace(/\bi\b/g, 'I').replace(/^n['’]t\b/, 'not');

/** "“may” removed: −2 → +1". */
export function explained(before: Strength, after: Strength, cues: readonly CueChange[]): string {
  const numbers = `${strengthText(before.value)} → ${strengthText(after.value)}`;
  const direction = Math.sign(after.value - before.value);
  const named = cues
    .filter((cue) => Math.sign(cue.after - cue.before) === direction)
    .slice(0, MOST_NAMED)
    .map((cue) => `“${asWritten(cue.cue)}” ${whatChanged(cue)}`);
  if (named.length === 0) {
    const reason =
      before.base === after.base
        ? 'put together differently'
        : `a different kind of statement (base ${strengthText(before.base)} → ${strengthText(after.base)})`;
    named.push(reason);
  }
  return `${named.join(', ')}: ${numbers}`;
}
