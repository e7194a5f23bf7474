/** reported_speech: someone else's words or thoughts, neither endorsed as evidence nor set up for rejection (docs/guideline.md, "Reported speech"). */
import type { Detector } from '../detector.js';
import { type Finding, head, Rulebook, span } from '../rules.js';
import type { Site } from '../site.js';

const words = (site: Site) => {
  const { frameSpan } = site.reading.sentence;
  return frameSpan === null ? head(site, 'attribution') : span(frameSpan.from, frameSpan.to, 'attribution');
};

const framed =
  (frame: 'neutral' | 'quotation' | 'endorsed' | 'carried') =>
  (site: Site): Finding =>
    site.reading.frame === frame ? words(site) : null;

const RULES = new Rulebook('reported_speech', [
  { name: 'neutral', weight: 2, find: framed('neutral') },
  { name: 'quotation', weight: 1.8, find: framed('quotation') },
  { name: 'endorsed', weight: 1.2, find: framed('endorsed') },
  {
    name: 'view-of-opponents',
    weight: -2,
    find: (site) => (site.signalled('opposing_view') ? 'against' : null),
  },
]);
const PRIOR = -1;

export const reportedSpeech: Detector = {
  id: 'reported_speech',
  fires: [
    'The minister said that taxes rose.',
    '“We will open in May,” she said.',
    'The mayor told reporters that the vote was close.',
    'The harbor master wrote: “The quay is full.”',
    'According to the port, two cranes are idle.',
    'The council announced that the fee would end in June.',
    'The plan is late, said the engineer.',
    'He added that the pumps were old.',
  ],
  silent: [
    'I believe that the dam must go.',
    'Critics say that the dam must go.',
    'The dam must go.',
    'The clinic opened in May.',
    'The mayor knows that the vote was close.',
    'We said no.',
    'She left the city in June.',
    'The “miracle” is a car park.',
  ],
  detect(site, ballot) {
    if (!site.reading.attributed) return;
    RULES.consult(site, ballot);
    ballot.prior('reported_speech/prior', PRIOR);
  },
};
