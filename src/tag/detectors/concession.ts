/** concession: the author grants a point against the own line (docs/guideline.md, "Concession"). */
import type { Detector } from '../detector.js';
import { Markers } from '../markers.js';
import { Rulebook } from '../rules.js';
import { CONTEXT } from './concession/context.js';
import { GRANTS } from './concession/grants.js';

/** Votes of the lexicon's concessive cues, by tag. */
const MARKERS = new Markers('concession', 'concessive', {
  granted: 3,
  admittedly: 3,
  'true-comma': 2.4,
  'yes-comma': 2,
  'sure-start': 2,
  'whole-yes': 2,
  'surely-but': 1.8,
  'of-course-but': 2,
  'of-course': 0.8,
  'to-be-sure': 2.5,
  credit: 1.2,
  'it-is-true': 2,
  'that-is-true': 1.2,
  'no-one-denies': 1.6,
  outright: 3.2,
  'has-a-point': 1.6,
  'legitimate-reasons': 1.4,
  'good-aim': 1,
  'makes-sense': 1,
  'although-initial': 2,
  'though-initial': 1.2,
  'although-medial': 1.8,
  'though-medial': 0.9,
  despite: 0.3,
  'though-aside': 0.5,
  'while-stative': 2,
  'while-granting': 3,
  whereas: 1.2,
  'while-event': 0.8,
  'for-all-its': 1.8,
  'for-all-its-own': 3.3,
  'quality-granted': 3.2,
  'as-adj-as': 1.8,
  'no-matter': 0.5,
  'do-not-get-me-wrong': 1.8,
  'does-not-mean': 0.5,
  'seems-at-first': 1,
  'not-perfect': 1,
  'not-all': 0.6,
  'own-limits': 0.3,
  'is-hard': 0.6,
  'there-may-be': 0.4,
  sometimes: 0.5,
  'at-least': 0.4,
  'both-ways': 1,
  'admit-inside': 1,
  rightly: 0.8,
});

const OWN_GRANTS = new Rulebook('concession', GRANTS);
const BY_CONTEXT = new Rulebook('concession', CONTEXT);
/** Few sentences concede: what the votes must outweigh together. */
const PRIOR = -1.6;

export const concession: Detector = {
  id: 'concession',
  fires: [
    'Granted, the stadium is ugly.',
    'While the intention is noble, the law is a mess.',
    'While granting that coal was cheap, I hold that the town paid for it twice.',
    'Although the ferry is slow, it has never missed a day.',
    'Admittedly, the tram costs more than the bus.',
    'It is true that the dam holds, but it holds too little.',
    'He may be learned, but he cannot add.',
    'To be sure, the old bridge has its charms, but it is falling down.',
    'Yes, ferries are slow.',
    'The plan is a good one, but it comes ten years late.',
    'No one denies that the harbor needs money, but this is not the way to raise it.',
    'I understand why the tenants are angry, but burning the ledger helps nobody.',
    'I respect the mayor a great deal, but she is wrong about the port.',
    'As noble as the aim is, the bill will fail.',
    'Is the pier ugly? Of course.',
    'Fair enough, the first vote was close.',
    'The new clinic is not perfect, but it is open.',
    'I have some sympathy with the pilots.',
    'Nor is the report wholly without merit.',
    'It would be churlish to pretend otherwise.',
    'Two caveats are in order. First, the pier is old. Second, the town is poor.',
    'Some will say that ferries are slow. So they are, for those in a hurry.',
    'For all its polish, the report says nothing.',
    'While true in theory, the claim fails in practice.',
    'Steep as it is, the toll works.',
    'The toll, while steep, works.',
  ],
  silent: [
    'While the mayor of the old port was cutting the ribbon, the roof fell in.',
    'Some say the law is noble.',
    'The vote was held on Tuesday.',
    'While he slept, the city burned.',
    'While the appeal lasts, no house on the hill can be sold.',
    'For a while the square was empty.',
    'Critics call the tram slow and dear.',
    'The council granted the license in May.',
    'She was granted asylum last year.',
    'They could not be sure of the date.',
    'The bakers opened at six, and the bus came at seven.',
    'Every bridge here leaks.',
    'Scrap the fee.',
    'But the harbor is closed.',
    'Why should the poor pay twice?',
    'True believers need no proof.',
    'The river takes its own course.',
    'It looked as though the wall would fall.',
    'I have no sympathy with the pilots.',
    'No boat leaves the pier without its papers.',
    'It would be foolish to pretend that this is enough.',
    'The plan has three parts. First, the pier is closed. Second, the town is paid.',
    'Of course, not everyone agrees.',
    'They are right to flee.',
    'While young, he sailed to Riga.',
    'Yes, and the moon is made of cheese.',
  ],
  detect(site, ballot) {
    MARKERS.cast(site.reading, ballot);
    // What someone else grants is no concession of the author's: there only the lexicon's own words count.
    if (!site.reading.attributed) OWN_GRANTS.consult(site, ballot);
    BY_CONTEXT.consult(site, ballot);
    ballot.prior('concession/prior', PRIOR);
  },
};
