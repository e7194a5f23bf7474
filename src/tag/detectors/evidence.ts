/** evidence: offered as given (a figure, a source, a case, a rule, an event) to support something else (guideline 3.12). */
import { Ballot } from '../ballot.js';
import type { Detector, Site } from '../detector.js';
import { figures } from './evidence/figures.js';
import { markers } from './evidence/markers.js';
import { profileOf } from './evidence/profile.js';
import { sources } from './evidence/sources.js';
import { surroundings } from './evidence/surroundings.js';
import { arguing, events, stories } from './evidence/telling.js';

export const evidence: Detector = {
  id: 'evidence',
  fires: [],
  silent: [],
  detect(site: Site) {
    const { sentence } = site;
    const profile = profileOf(sentence);
    const ballot = new Ballot('evidence');
    markers(site, ballot);
    figures(sentence.tokens, profile, ballot);
    sources(site, profile, ballot);
    events(profile, ballot);
    stories(sentence.tokens, profile, ballot);
    surroundings(site, profile, ballot);
    arguing(sentence.tokens, profile, sentence.question, ballot);
    return ballot.votes;
  },
};
