/** analogy: one thing understood through another domain, event, person or place (guideline 3.9). */
import { Ballot } from '../ballot.js';
import type { Detector, Site } from '../detector.js';
import { normAt } from '../phrases.js';
import { likeness } from './analogy/likeness.js';
import { metaphor } from './analogy/metaphor.js';
import { names } from './analogy/names.js';

/** Votes of the lexicon's analogy markers, by their tag. */
const MARKERS: Readonly<Record<string, number>> = {
  'as-if': 2,
  'akin-to': 2,
  'equivalent-of': 2,
  resembles: 1.2,
  'a-parallel': 1.5,
  'the-same-way': 1,
  'no-different': 1,
  'just-as': 2,
  'more-like': 1.5,
  'like-saying': 2,
  'think-of-as': 1.2,
  'might-as-well': 1,
  suppose: 0.8,
  'history-repeats': 1.5,
  'any-more-than': 1.2,
  likewise: 1,
  'a-kind-of': 1.2,
};

/** Openers of the sentence that maps a picture drawn before it: "Similarly,", "The same is true of". */
const MAPPING = new Set(['similarly', 'likewise', 'so', 'the']);

export const analogy: Detector = {
  id: 'analogy',
  fires: [],
  silent: [],
  detect(site: Site) {
    const { tokens, cues } = site.sentence;
    const ballot = new Ballot('analogy');
    for (const { entry, from, to } of cues) {
      if (entry.type !== 'analogy_marker' || entry.tag === undefined) continue;
      const weight = MARKERS[entry.tag];
      if (weight !== undefined) ballot.vote(`analogy/${entry.tag}`, weight, from, to, 'analogy_marker');
    }
    likeness(tokens, ballot);
    names(tokens, ballot);
    metaphor(tokens, ballot);
    around(site, ballot);
    return ballot.votes;
  },
};

/** A picture runs on over several sentences, and may be drawn before it is mapped. */
function around(site: Site, ballot: Ballot): void {
  const before = site.before(1);
  if (before?.signalled('analogy')) ballot.vote('analogy/runs-on', 0.5, 0, 1, 'analogy_marker');
  const after = site.after(1);
  if (after === null) return;
  const opener = normAt(after.tokens, 0);
  if (!MAPPING.has(opener)) return;
  const maps =
    opener === 'the'
      ? normAt(after.tokens, 1) === 'same'
      : opener === 'so'
        ? normAt(after.tokens, 1) === 'too'
        : true;
  if (maps) ballot.vote('analogy/before-mapping', 1, 0, 1, 'analogy_marker');
}
