/** What stands round a sentence: stories run on, lists of cases too, and a colon announces what it introduces. */
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../detector.js';
import { normAt } from '../../phrases.js';
import { type Profile, profileOf } from './profile.js';

const type = 'evidence_marker';
/** Openers that take up the thing last named and go on telling of it. */
const GOING_ON = new Set([
  'he',
  'she',
  'they',
  'it',
  'his',
  'her',
  'their',
  'its',
  'then',
  'later',
  'after',
  'when',
  'another',
  'others',
  'some',
  'meanwhile',
  'eventually',
  'soon',
  'also',
  'similarly',
  'likewise',
  'finally',
  'first',
  'second',
  'third',
]);
/** The end of a sentence that announces cases or a quotation. */
const ANNOUNCING = new Set([':']);

export function surroundings(site: Site, profile: Profile, ballot: Ballot): void {
  const before = site.before(1);
  const after = site.after(1);
  const opener = normAt(site.sentence.tokens, 0);
  if (before !== null) {
    const earlier = profileOf(before.sentence);
    const told = before.signalled('evidence');
    if (told) ballot.vote('evidence/after-evidence', 0.4, 0, 1, type, 'fact');
    if (told && GOING_ON.has(opener)) ballot.vote('evidence/goes-on', 0.5, 0, 1, type, 'fact');
    if (told && earlier.leading === 'past' && profile.leading === 'past')
      ballot.vote('evidence/story-runs-on', 0.7, profile.firstPast, profile.firstPast + 1, type, 'anecdote');
    const tokens = before.sentence.tokens;
    if (ANNOUNCING.has(normAt(tokens, tokens.length - 1)))
      ballot.vote('evidence/after-colon', 0.5, 0, 1, type, 'example');
    if (before.sentence.question && profile.leading === 'past')
      ballot.vote(
        'evidence/past-after-question',
        0.2,
        profile.firstPast,
        profile.firstPast + 1,
        type,
        'fact',
      );
    if (earlier.quoted > 0.4 && profile.quoted > 0.4)
      ballot.vote('evidence/quotation-runs-on', 0.7, 0, 1, type, 'testimony');
    const earlierStill = site.before(2);
    if (told && earlierStill?.signalled('evidence'))
      ballot.vote('evidence/after-two', 0.4, 0, 1, type, 'fact');
  }
  if (after !== null) {
    const later = profileOf(after);
    if (later.leading === 'past' && profile.leading === 'past')
      ballot.vote(
        'evidence/past-before-past',
        0.4,
        profile.firstPast,
        profile.firstPast + 1,
        type,
        'anecdote',
      );
    if (later.quoted > 0.6 || later.allQuoted)
      ballot.vote('evidence/before-quotation', 0.4, 0, 1, type, 'testimony');
    if (later.numbers > 0 || later.years > 0) ballot.vote('evidence/before-number', 0.3, 0, 1, type, 'fact');
  }
}
