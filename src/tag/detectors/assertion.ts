/** assertion: puts forward as true something an opponent could dispute (docs/guideline.md, "Assertion"). The umbrella over the claims. */
import type { MoveKind } from '../../model/index.js';
import type { Detector } from '../detector.js';
import type { Site } from '../site.js';
import { claiming } from './assertion/claiming.js';
import { telling } from './assertion/telling.js';
import { type Practice, practiceOf } from './background/practice.js';
import { isTitle } from './background/title.js';
import { STORY_ALONE } from './evidence/telling.js';

const SAYING_MORE: readonly MoveKind[] = ['evaluation', 'causal', 'prediction', 'analogy', 'reframing'];

/** Someone did something, in a text of this one sentence, and nothing in it says more. */
const isStoryAlone = (site: Site): boolean =>
  site.before(1) === null &&
  site.votes.some(({ rule }) => rule === STORY_ALONE) &&
  !SAYING_MORE.some((move) => site.signalled(move));

const PRACTICES: Readonly<Record<Practice, string>> = {
  tells: 'assertion/i-tell',
  aims: 'assertion/we-aim',
};

export const assertion: Detector = {
  id: 'assertion',
  fires: [
    'The harbor plan is a gift to those who broke the harbor.',
    'Nobody wants to look at it.',
    'The fee is unfair.',
    'Trust is the only currency a town has.',
    'This is not a budget but a ransom note.',
    'It is never too late to listen.',
    'But the levee cannot hold.',
    'Nothing about the plan makes sense.',
    'I believe the tenants are right.',
    'There is no such thing as a free bridge.',
    'Taxes are the price of order.',
    'Most councils are afraid of their voters.',
    'I truly believe the tenants are right.',
    'Everyone talks about the tunnel.',
  ],
  silent: [
    'The vote was held on Tuesday, 4 March 2019.',
    'I walked to the quay and waited.',
    'Scrap the plan.',
    'Who could believe it?',
    'Last week I met two sailors from Riga.',
    'Here are the three reasons:',
    'For example, Oslo closed 12 streets in 2019.',
    'In 1987 the ferry stopped.',
    'She arrived in June, worked for two years and left.',
    'The fund lost 340 million in 2008.',
    'Yesterday the mayor resigned.',
    'We visited four mills and talked to the crews.',
    'We hope to open the new pier in June.',
    'I want to thank the crews of both ferries.',
    'We are excited to join the harbor board.',
    'Imagine a harbor without cranes.',
  ],
  detect(site, ballot) {
    const { reading } = site;
    claiming(reading, ballot);
    telling(reading, ballot);
    const practice = practiceOf(site);
    if (practice !== null) ballot.vote(PRACTICES[practice], -0.8, 0, 1, 'other');
    if (isTitle(site)) ballot.vote('assertion/run-in-heading', -3, 0, 1, 'other');
    if (site.item) ballot.vote('assertion/item', -0.4, 0, 1, 'other');
    if (isStoryAlone(site)) ballot.vote('assertion/someone-alone', -1.5, 0, 1, 'other');
  },
};
