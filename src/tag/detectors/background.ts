/** background: needed for orientation only (docs/guideline.md, "Background"): nothing is claimed, asked for or brought as support. */
import type { Detector } from '../detector.js';
import { orientation } from './background/orientation.js';
import { standing } from './background/standing.js';

export const background: Detector = {
  id: 'background',
  fires: [
    'I thank the chairman for yielding the time.',
    'In this article, I will look at three ports.',
    'My name is Ada, and I live in Oslo.',
    'Here are the three reasons:',
    'Good morning, ladies and gentlemen.',
    'The word quango refers to a public body.',
    'Let me begin with a story.',
    'He works as a clerk.',
    'The pilot was rather tired.',
    'It was time for supper.',
    'To learn more, see the appendix.',
    'By the way, this is the second part of a series.',
  ],
  silent: [
    'The plan is reckless and unfair.',
    'But the levee cannot hold.',
    'We must scrap the fee.',
    'Rents will fall within a year.',
    'The fee drove families out because it doubled.',
    'Who could believe it?',
    'So the council lied.',
    'Nothing about the scheme is fair.',
    'According to the harbor office, 42 percent of cranes stand idle.',
    'It is a shameful, foolish waste.',
  ],
  detect(site, ballot) {
    orientation(site.reading, ballot);
    standing(site, ballot);
  },
};
