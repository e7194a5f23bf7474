/** rebuttal: the sentence answers, denies or devalues a view (docs/guideline.md, "Rebuttal"). */
import type { Detector } from '../detector.js';
import { Markers } from '../markers.js';
import { Rulebook } from '../rules.js';
import { DENIALS } from './rebuttal/denials.js';
import { REPLIES } from './rebuttal/replies.js';

/** Votes of the lexicon's rebuttal frames, by tag. */
const MARKERS = new Markers('rebuttal', 'rebuttal_frame', {
  'whole-no': 3,
  'no-comma': 1.9,
  'on-the-contrary': 1.6,
  'contrary-first': 3.2,
  'further-from-truth': 3.2,
  'so-much-for': 3.2,
  'is-straw-man': 3,
  'this-does-not-mean': 1.7,
  'does-not-mean': 1.4,
  'just-because': 1.6,
  'not-true': 1,
  'misses-the-point': 0.8,
  'argument-fails': 3.2,
  presumes: 1.2,
  'reality-is': 1.5,
  'in-fact': 0.7,
  'problem-with-view': 1.9,
  'the-problem-with': 1,
  'idea-that': 1.5,
  'to-say-is': 1.2,
  'not-the-issue': 1,
  'contrary-to': 2,
  falsely: 3.2,
  'straw-man': 1.9,
  'red-herring': 0.9,
  'no-evidence': 0.8,
  'do-not-be-fooled': 1.1,
  'is-it-really': 0.6,
  'but-question': 0.8,
  'any-more-than': 0.6,
});
const RULES = new Rulebook('rebuttal', [...DENIALS, ...REPLIES]);
/** Few sentences answer a view: what the votes must outweigh together. */
const PRIOR = -1.6;

export const rebuttal: Detector = {
  id: 'rebuttal',
  fires: [
    'On the contrary, the toll works.',
    'Nothing could be further from the truth.',
    'So much for the promise that nobody would have to leave.',
    'Some say the fee rewards cheats. But this gets the logic backward.',
    'Critics claim the dam will break. That is simply false.',
    'Some argue that ferries are cheaper. They are not.',
    'You might think the town is finished. Nonsense.',
    'Skeptics say no one will ride the tram. The truth is that every seat is taken.',
    'That does not mean abandoning the town.',
    'Just because the bridge is old does not mean it is safe.',
    'The idea that trams kill trade is absurd.',
    'The notion that anyone could close the harbor is a joke.',
    'Many believe the river cleans itself. On the contrary, it carries our waste to the sea.',
    'Is the harbor dead? No.',
    'Opponents say the bill is rushed. This argument ignores ten years of hearings.',
    'To say that the poor choose the cold is wrong.',
    'Critics call the plan a gift to the rich. I disagree.',
    'Contrary to what the port authority claims, the quay is empty.',
    'Some fear that rents will soar. In fact, they have fallen for two years.',
    'Critics say that trams kill trade. The tax rolls of six towns refute them.',
    'Some argue that the fee is cruel. Their case rests on a single winter.',
    'Supporters claim that the dam pays for itself. I find that hard to believe.',
    'Critics say that boys tear up books. We do not close the library because a boy once tore a page.',
  ],
  silent: [
    'The vote was held on Tuesday.',
    'The storm came, but the bridge stands.',
    'Some say the fee rewards cheats.',
    'Rents will fall within a year.',
    'The clinic opens at six.',
    'Every town on the coast has a pier.',
    'Scrap the fee.',
    'The bus was late. But it came.',
    'She sold the mill and moved to the city.',
    'Take Oslo.',
    'The harbor rewards those who own it.',
    'Who could believe it?',
    'The mayor spoke first. Then the crowd left.',
    'We need a new port.',
    'Trams are quiet and clean.',
    'The bridge rests on nine piers.',
    'The work is hard to do in winter.',
  ],
  detect(site, ballot) {
    MARKERS.cast(site.reading, ballot);
    RULES.consult(site, ballot);
    ballot.prior('rebuttal/prior', PRIOR);
  },
};
