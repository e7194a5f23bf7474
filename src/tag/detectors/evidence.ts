/** evidence: offered as given (a figure, a source, a case, a rule, an event) to support something else (docs/guideline.md, "Evidence"). */
import { Ballot } from '../ballot.js';
import type { Detector } from '../detector.js';
import { once, type Site } from '../site.js';
import { isTitle } from './background/title.js';
import { figures } from './evidence/figures.js';
import { laws } from './evidence/laws.js';
import { arguing, openers } from './evidence/manner.js';
import { MARKERS } from './evidence/markers.js';
import { profileOf } from './evidence/profile.js';
import { ends, items, scope, toldAround } from './evidence/scope.js';
import { sources } from './evidence/sources.js';
import { surroundings } from './evidence/surroundings.js';
import { alone, events, stories, witness } from './evidence/telling.js';

/** The votes of a sentence's own words. */
const own = once((site): Ballot => {
  const { reading } = site;
  const profile = profileOf(site);
  const ballot = new Ballot('evidence');
  // Markers count inside quotations too: what an endorsed source says is evidence as a whole.
  MARKERS.cast(reading, ballot, true);
  figures(reading, profile, ballot);
  sources(reading, profile, ballot);
  laws(reading, ballot);
  events(reading, profile, ballot);
  openers(reading, profile, ballot);
  stories(reading, profile, ballot);
  witness(site, ballot);
  arguing(reading, profile, ballot);
  ballot.clear('evidence/clear-marker', 1.2);
  return ballot;
});

const strengthOf = (site: Site): number => own(site).sum;

export const evidence: Detector = {
  id: 'evidence',
  fires: [
    'According to a 2021 survey, 42 percent of nurses plan to quit.',
    'The archive is complete. No member has ever joined during a war, and in 1994 two of them left.',
    'In 1994 Congress passed the ferry act, and within two years fares had doubled.',
    'Take Finland, for example.',
    'The shelters were never full. Last winter I spent a week in the one on Dock Street, and every night nine beds stood empty.',
    'Wages fell 2 percent while profits rose 9 percent.',
    'Studies suggest the fee may have reduced traffic.',
    'Several ports have tried it. In Hamburg, for instance, the toll paid for the tunnel within nine years.',
    'The fund lost $340 million last year.',
    'The charter says that debtors are barred from the vote under Article 6.',
    '“We were never asked,” said Maria Ortiz, who has run the bakery since 1987.',
    'The toll works elsewhere. In Hamburg, for example, it paid for the tunnel. The barges came back.',
    'We have seen this fail in three ports.',
    'Bergen is an excellent example.',
    'The fee is lawful. In most states a landlord must return the deposit within a month.',
  ],
  silent: [
    'Everyone knows it is broken.',
    'Ninety percent of success is showing up.',
    'There are a million reasons to leave.',
    'We should scrap the plan.',
    'Who could believe it?',
    'The plan is reckless and unfair.',
    'If we cut the line, the town dies.',
    'I think the policy deserves another chance.',
    'Some say the plan is fair.',
    'Trust is what holds a city together.',
    'You cannot build a city on promises.',
    'She left just as the vote began.',
    'Nobody who lives there needs a study to know that the ferry is late.',
    'It takes no economist to see that the fee is unfair.',
    'Boards tend to agree with whoever chairs them.',
    'Here 2 plus 2 is 5.',
  ],
  detect(site, ballot) {
    ballot.add(own(site));
    surroundings(site, strengthOf, ballot);
    scope(site, ballot);
    items(site, strengthOf, ballot);
    ends(site, ballot);
    toldAround(site, strengthOf, ballot);
    if (isTitle(site)) ballot.vote('evidence/run-in-heading', -2, 0, 1, 'evidence_marker');
    alone(site, profileOf(site), ballot);
  },
};
