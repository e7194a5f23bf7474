/** reframing: one description of a thing is replaced by another (guideline 3.11). */
import { Ballot } from '../ballot.js';
import type { Detector, Site } from '../detector.js';
import { BE, normAt } from '../phrases.js';
import { pairs } from './reframing/pairs.js';
import { poles } from './reframing/poles.js';

/** Votes of the lexicon's reframes, by their tag. */
const MARKERS: Readonly<Record<string, number>> = {
  'real-question': 1.2,
  'the-question-is': 0.6,
  'what-matters': 1.2,
  'at-heart': 0.4,
  'call-it': 1,
  'they-mean': 1.5,
  'in-other-words': 0.4,
  'is-really': 0.5,
  'not-so-much': 1.8,
  'is-a-kind-of': 1,
  'is-about': 0.6,
  'as-rather-than': 0.6,
  'but-rather': 1,
  'so-called': 0.4,
  'does-not-mean': 0.3,
};

export const reframing: Detector = {
  id: 'reframing',
  fires: [],
  silent: [],
  detect(site: Site) {
    const { tokens } = site.sentence;
    const ballot = new Ballot('reframing');
    for (const { entry, from, to } of site.cues('reframe')) {
      const weight = entry.tag === undefined ? undefined : MARKERS[entry.tag];
      if (weight !== undefined) ballot.vote(`reframing/${entry.tag}`, weight, from, to, 'reframe');
    }
    poles(tokens, ballot);
    pairs(site, ballot);
    opening(site, ballot);
    return ballot.votes;
  },
};

/** "Not illusions." after a denial; a fragment that goes on denying. */
function opening(site: Site, ballot: Ballot): void {
  const { tokens } = site.sentence;
  if (normAt(tokens, 0) === 'not' && tokens.length < 16 && !tokens.some((token) => BE.has(token.norm)))
    ballot.vote('reframing/not-fragment', 0.8, 0, 2, 'reframe');
}
