/**
 * How far the support goes: an example is told over several sentences until a conclusion is drawn, and an essay's first and last
 * sentences have nothing to support yet, or no longer.
 */
import type { Ballot } from '../../ballot.js';
import { cueBit } from '../../reading.js';
import { once, type Site } from '../../site.js';

const type = 'evidence_marker';
const EVIDENCE = cueBit('evidence_marker');
const CONCLUSION = cueBit('conclusion');
const EXAMPLES: ReadonlySet<string | undefined> = new Set(['for-example', 'an-example', 'take-example']);

type Turn = 'example' | 'conclusion' | null;

/** Whether the sentence brings up an example or draws a conclusion: of both, the later counts. */
const turnOf = once(({ reading }: Site): Turn => {
  if (!(reading.anyCues & (EVIDENCE | CONCLUSION))) return null;
  for (let k = reading.cues.length - 1; k >= 0; k--) {
    const bits = reading.cueBits(k);
    if (bits & CONCLUSION) return 'conclusion';
    if (bits & EVIDENCE && EXAMPLES.has(reading.cues[k]!.entry.tag)) return 'example';
  }
  return null;
});

/** Sentences that an example is looked for before this one, and those in which it still is the matter at hand. */
const FAR = 6;
const NEAR = 4;

export function scope(site: Site, ballot: Ballot): void {
  for (let distance = 1; distance <= FAR; distance++) {
    const before = site.before(distance);
    if (before === null) return;
    const turn = turnOf(before);
    if (turn === null) continue;
    const near = distance <= NEAR && before.block === site.block;
    if (turn === 'example')
      ballot.vote(
        near ? 'evidence/in-example' : 'evidence/near-example',
        near ? 0.6 : 0.3,
        0,
        1,
        type,
        'example',
      );
    else if (near) ballot.vote('evidence/after-conclusion', -0.3, 0, 1, type);
    return;
  }
}

/** A text with fewer sentences has no opening and no close. */
const ESSAY = 6;

export function ends(site: Site, ballot: Ballot): void {
  if (site.before(2) === null) {
    if (site.after(ESSAY) === null) return;
    if (site.before(1) === null) ballot.vote('evidence/opens-essay', -2, 0, 1, type);
    else ballot.vote('evidence/second', -0.4, 0, 1, type);
  } else if (site.after(1) === null && site.before(ESSAY) !== null)
    ballot.vote('evidence/closes-essay', -0.6, 0, 1, type);
}

/** From this sum of its own votes on, a lead-in brings evidence. */
const BRINGS = 0.6;

/** Items of a list do what their lead-in announces; `strengthOf` gives the sum of a sentence's own votes. */
export function items({ item, lead }: Site, strengthOf: (site: Site) => number, ballot: Ballot): void {
  if (!item) return;
  if (lead !== null && strengthOf(lead) >= BRINGS)
    ballot.vote('evidence/item-of-evidence', 1, 0, 1, type, 'example');
  else ballot.vote('evidence/item', 0.2, 0, 1, type, 'example');
}

/** From this sum of its own votes on, a sentence tells rather than claims. */
const TELLS = 0.6;
const AROUND = 3;

/** Told for its own sake: all around is told as well, and no claim is near that it could support. */
export function toldAround(site: Site, strengthOf: (site: Site) => number, ballot: Ballot): void {
  for (let distance = 1; distance <= AROUND; distance++) {
    const before = site.before(distance);
    if (before === null || strengthOf(before) < TELLS) return;
    const after = site.after(distance);
    if (after === null || strengthOf(after) < TELLS) return;
  }
  ballot.vote('evidence/told-around', -0.8, 0, 1, type);
}
