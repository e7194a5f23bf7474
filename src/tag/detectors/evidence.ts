/** evidence: offered as given (a figure, a source, a case, a rule, an event) to support something else (guideline 3.12). */
import type { AttributedSentence } from '../../model/index.js';
import { Ballot, remembered } from '../ballot.js';
import type { Detector, Site } from '../detector.js';
import { figures } from './evidence/figures.js';
import { arguing, openers } from './evidence/manner.js';
import { markers } from './evidence/markers.js';
import { profileOf } from './evidence/profile.js';
import { sources } from './evidence/sources.js';
import { surroundings } from './evidence/surroundings.js';
import { events, stories } from './evidence/telling.js';

/** The votes of a sentence's own words. */
const own = remembered((sentence: AttributedSentence): Ballot => {
  const profile = profileOf(sentence);
  const ballot = new Ballot('evidence');
  markers(sentence, ballot);
  figures(sentence.tokens, profile, ballot);
  sources(sentence, profile, ballot);
  events(sentence.tokens, profile, ballot);
  openers(sentence.tokens, profile, ballot);
  stories(sentence.tokens, profile, ballot);
  arguing(sentence, profile, ballot);
  return ballot;
});

export const evidence: Detector = {
  id: 'evidence',
  fires: [],
  silent: [],
  detect(site: Site) {
    const { votes } = own(site.sentence);
    const around = new Ballot('evidence');
    surroundings(site, (sentence) => own(sentence).sum, around);
    return [...votes, ...around.votes];
  },
};
