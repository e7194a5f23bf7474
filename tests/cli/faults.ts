/** Small invented essays with known faults: what stands in each, and what a check must find in it, no more and no less. */

/** Paragraphs in which there is nothing to find. */
const PLAIN = [
  'The mill stands below the weir. Its wheel has eleven blades, and the miller lives across the lane.',
  'The library is open on four days. It has a reading room, a cellar and a garden with two benches.',
  'The ferry crosses the bay in twenty minutes. The pier is made of oak, and gulls sit on its rail.',
  'The school has a new roof. Its yard was paved in spring, and the old gate was painted green.',
  'The market is held on the square. The stalls are set up at dawn, and the bakers come first.',
  'The tram runs along the canal. It stops at the depot, the theater and the hospital.',
] as const;

export interface Fault {
  readonly rule: string;
  /** A paragraph; for a headline, the title. */
  readonly text: string;
  readonly title?: string;
}

/** Each in other words, about something else. */
export const FAULTS: readonly Fault[] = [
  { rule: 'exposed-claim', text: 'The new stadium will never pay for itself.' },
  { rule: 'exposed-claim', text: 'This tax is clearly the worst idea of the decade.' },
  { rule: 'exposed-claim', text: 'The committee will never agree on a budget.' },
  { rule: 'hedge-stack', text: 'It seems to me that the levee might fail.' },
  { rule: 'hedge-stack', text: 'I think the grant could help the orchestra.' },
  { rule: 'hedge-stack', text: 'Perhaps the new timetable might suit the nurses.' },
  { rule: 'hedged-to-nothing', text: 'The bakery may or may not survive.' },
  { rule: 'hedged-to-nothing', text: 'I believe the quarry could possibly reopen, perhaps.' },
  { rule: 'hedge-then-overstate', text: 'Arguably, the reform changes everything.' },
  { rule: 'hedge-then-overstate', text: 'Perhaps the fare cut solves nothing.' },
  { rule: 'unanswered-concession', text: 'I admit that the toll is fair.' },
  { rule: 'unanswered-concession', text: 'I admit that the lighthouse is costly.' },
  { rule: 'unsourced-figure', text: 'Rents near the station rose by 41 percent in five years.' },
  { rule: 'unsourced-figure', text: 'Ridership fell by 12,000 passengers last winter.' },
  { rule: 'unnamed-authority', text: 'Studies show that wide roads draw more traffic.' },
  { rule: 'unnamed-authority', text: 'Experts agree that the dike is sound.' },
  {
    rule: 'unsourced-opponent',
    text: 'Critics say that the archive is a toy for scholars. The archive opens twice a week.',
  },
  {
    rule: 'unsourced-opponent',
    text: 'Opponents claim that the shelter draws strangers. The shelter was built of brick.',
  },
  {
    rule: 'strawman-risk',
    text: 'Some will argue that the ferry is a toy for the rich. But that argument gets it backward: the rich own boats.',
  },
  {
    rule: 'strawman-risk',
    text: 'Some people say that libraries are relics. They are wrong: the library lends more books than ever.',
  },
  {
    rule: 'unmarked-forecast',
    text: 'The harbor will lose its trade. The young will leave. The school will close.',
  },
  {
    rule: 'headline-oversell',
    title: 'The harbor bridge will certainly never open',
    text: 'The harbor bridge may open late. Work on the harbor bridge is often slow.',
  },
];

export const plain = (i: number): string => PLAIN[i % PLAIN.length]!;
