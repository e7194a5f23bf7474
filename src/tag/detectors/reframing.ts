/** reframing: one description of a thing is replaced by another (docs/guideline.md, "Reframing"). */
import type { Ballot } from '../ballot.js';
import type { Detector } from '../detector.js';
import { Markers } from '../markers.js';
import { IS, type Reading } from '../reading.js';
import { pairs } from './reframing/pairs.js';
import { poles } from './reframing/poles.js';

/** Votes of the lexicon's reframes, by their tag. */
const MARKERS = new Markers('reframing', 'reframe', {
  'real-question': 1.2,
  'the-question-is': 0.6,
  'what-matters': 1.2,
  'at-heart': 0.4,
  'call-it': 1,
  'they-mean': 1.5,
  'what-they-call-is': 2,
  'in-other-words': 0.4,
  'is-really': 0.5,
  'not-so-much': 1.8,
  'is-a-kind-of': 1.6,
  'is-about': 0.6,
  'as-rather-than': 0.6,
  'but-rather': 1,
  'so-called': 0.4,
  'does-not-mean': 0.3,
});

export const reframing: Detector = {
  id: 'reframing',
  fires: [
    "That's not a budget; that's a hostage note.",
    'The issue is not the tax but the theft.',
    'This is not a debate about parking. It is a debate about who owns the street.',
    'It is not about money, it is about trust.',
    'The bill is not so much a budget as a ransom note.',
    'The real question is who will pay for it.',
    'We are not asking for charity. We are asking for what we are owed.',
    'The rule was written not to help tenants but to frighten them.',
    'The plan is a promise, not a budget.',
    'The delay is not an accident but rather a method.',
    'What they call thrift is hunger.',
    'By “flexibility” they mean unpaid hours.',
    'By restraint the board means silence.',
    'What they call an audit I call a nap.',
    'Call the fee what it is: a fine.',
    'The matter is less one of law than of manners.',
    'The issue was never the fee but the fraud.',
  ],
  silent: [
    'To be sure, not every pier floods.',
    "Here's what we're asking for: a bridge.",
    'The fee not only raises money but also clears the air.',
    'He is not tall.',
    "It isn't just slow. It's expensive.",
    'The minister has no choice but to act.',
    'The bridge is not safe, but the council opened it anyway.',
    'The question is whether the fund can survive.',
    'The mayor does not live in the city.',
    'If the bus is not late, it is full.',
    'I would rather walk than wait.',
    'She did not vote, and he did not ask why.',
  ],
  detect(site, ballot) {
    MARKERS.cast(site.reading, ballot);
    poles(site.reading, ballot);
    pairs(site, ballot);
    fragment(site.reading, ballot);
    ballot.clear('reframing/clear-frame', 2);
  },
};

/** "Not illusions." after a denial; a fragment that goes on denying. */
function fragment(reading: Reading, ballot: Ballot): void {
  if (reading.norm(0) === 'not' && reading.length < 16 && !(reading.anyLandmarks & IS))
    ballot.vote('reframing/not-fragment', 0.8, 0, 2, 'reframe');
}
