/** What stands round a sentence: stories run on, lists of cases too, and a colon announces what it introduces. */
import { wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../site.js';
import { profileOf } from './profile.js';

const type = 'evidence_marker';
/** Openers that take up the thing last named and go on telling of it. */
const GOING_ON = wordSet(
  'he she they it his her their its then later after when another others some meanwhile eventually soon also similarly likewise finally first second third',
);

/** Sums of own votes from which a sentence is likely, or very likely, evidence by its own words. */
const LIKELY = 0.6;
const SURE = 1.6;

/** `strengthOf` gives the sum of a sentence's own votes. */
export function surroundings(site: Site, strengthOf: (site: Site) => number, ballot: Ballot): void {
  const profile = profileOf(site);
  const past = profile.leading === 'past';
  const at = past ? profile.firstPast : 0;
  const before = site.before(1);
  if (before !== null) {
    const strength = strengthOf(before);
    const earlier = profileOf(before);
    if (strength >= SURE) ballot.vote('evidence/after-sure', 0.5, 0, 1, type, 'fact');
    else if (strength >= LIKELY) ballot.vote('evidence/after-likely', 0.3, 0, 1, type, 'fact');
    if (strength >= LIKELY) {
      if (GOING_ON.has(site.reading.norm(0))) ballot.vote('evidence/goes-on', 0.5, 0, 1, type, 'fact');
      if (earlier.leading === 'past' && past)
        ballot.vote('evidence/story-runs-on', 0.7, at, at + 1, type, 'anecdote');
      const second = site.before(2);
      if (second !== null && strengthOf(second) >= LIKELY)
        ballot.vote('evidence/after-two', 0.4, 0, 1, type, 'fact');
    }
    if (before.reading.norm(before.reading.length - 1) === ':')
      ballot.vote('evidence/after-colon', 0.8, 0, 1, type, 'example');
    if (before.reading.question && past)
      ballot.vote('evidence/past-after-question', 0.2, at, at + 1, type, 'fact');
    if (earlier.quoted > 0.4 && profile.quoted > 0.4)
      ballot.vote('evidence/quotation-runs-on', 0.7, 0, 1, type, 'testimony');
  }
  const after = site.after(1);
  if (after === null) return;
  const later = profileOf(after);
  const strength = strengthOf(after);
  if (strength >= SURE) ballot.vote('evidence/before-sure', 0.4, 0, 1, type, 'fact');
  else if (strength >= LIKELY) ballot.vote('evidence/before-likely', 0.2, 0, 1, type, 'fact');
  if (later.leading === 'past' && past)
    ballot.vote('evidence/past-before-past', 0.4, at, at + 1, type, 'anecdote');
  if (later.quoted > 0.6) ballot.vote('evidence/before-quotation', 0.4, 0, 1, type, 'testimony');
}
