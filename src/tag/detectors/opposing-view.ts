/** opposing_view: a view the author rejects, or sets up to reject, as someone else's (docs/guideline.md, "Opposing view"). */
import type { Detector } from '../detector.js';
import { Markers } from '../markers.js';
import { Rulebook } from '../rules.js';
import { VIEWS } from './opposing-view/views.js';

/** Votes of the lexicon's opponent frames, by tag. */
const MARKERS = new Markers('opposing_view', 'opponent_frame', {
  'conventional-wisdom': 1.8,
  'myth-that': 1.4,
  persists: 3.2,
  'idea-that': 1,
  'would-have-us': 2,
  'or-so': 2,
  supposedly: 0.7,
  'tempting-to-think': 1.4,
  'to-those-who': 1,
  'we-hear': 1.2,
  'accused-of': 0.9,
  'claim-noun': 0.6,
  'seen-as': 0.7,
});
const RULES = new Rulebook('opposing_view', VIEWS);
/** Few sentences state another's view: what the votes must outweigh together. */
const PRIOR = -1.6;

export const opposingView: Detector = {
  id: 'opposing_view',
  fires: [
    'Some say that the fee rewards cheats.',
    'Critics call the tram a toy for the rich.',
    'You might object that nobody asked for a harbor.',
    'Skeptics claim the dam will never hold.',
    'There are those who believe the town is finished.',
    'It is often said that cities cannot change.',
    'We are told that the money has run out.',
    'Opponents of the bridge argue that ferries are cheaper.',
    'Many people think the river cleans itself.',
    'The usual argument is that voters do not care.',
    'Conventional wisdom holds that rents only rise.',
    'The mayor boasts that crime is gone.',
    'Some say the port will drown us. That it eats the coast. That it starves the town.',
    'Might makes right, or so the generals believe.',
    'Defenders of the old law insist it saved lives.',
    'I often hear people say that the ferry is a luxury.',
    'We often hear critics complain about the noise of the trams.',
    'There is a common misconception that trams are slow.',
    'A second objection is cost, and the council has raised it twice.',
  ],
  silent: [
    'Some 200 people stood on the quay.',
    'Some cities insist on permits.',
    'Others followed the coast road.',
    'The minister said that taxes rose.',
    'I argue that the dam must go.',
    'We believe the town can change.',
    'The bridge is ninety meters long.',
    'The rain stopped the ferry on Tuesday.',
    'According to the survey, half of all nurses plan to leave.',
    'Rents will fall within a year.',
    'Insurance claims rose after the storm.',
    'Close the port.',
    'No one can deny that rents rose.',
    'If the fee is as high as critics fear, the poor will leave.',
    'The study found that trams pay for themselves.',
    'I saw people on the quay at noon.',
    'I hear the ferry from my window.',
    'There are doubts, and there are debts.',
    'My only objection is the price.',
  ],
  detect(site, ballot) {
    MARKERS.cast(site.reading, ballot);
    RULES.consult(site, ballot);
    ballot.prior('opposing_view/prior', PRIOR);
  },
};
