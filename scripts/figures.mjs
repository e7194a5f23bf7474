// Fills the README's figures: accuracy from models/moves.js, speed from bench/results.json where `npm run bench` has written one.
// Usage: npm run figures; with --check, only says what is out of date.
import { existsSync, readFileSync } from 'node:fs';
import { MOVE_TEXT } from '../dist/index.js';
import { MODEL } from '../models/moves.js';
import { fill, table } from './blocks.mjs';

const RESULTS = new URL('../bench/results.json', import.meta.url);

/**
 * F1 of three annotators, each against the other two, on op-eds kept aside. Measured once, when the labels were made; the labelled
 * texts are not in this repository.
 */
const READERS = {
  moves: {
    assertion: 0.97,
    prediction: 0.99,
    prescription: 0.94,
    evaluation: 0.87,
    causal: 0.98,
    concession: 0.96,
    opposing_view: 0.81,
    rebuttal: 0.92,
    analogy: 1,
    reframing: 0.97,
    evidence: 0.97,
  },
  macroF1: 0.95,
  microF1: 0.96,
  pairwise: 0.98,
  meanAbsoluteError: 0.05,
  falseHedge: 0,
  attributed: 0.91,
  furniture: 0.99,
  rebuts: 0.85,
};

/** How often the best sentence of one reader was among those of another (src/learn/evaluation/main-claim-marks.ts). */
const READERS_MAIN_CLAIM = 64 / 65;

/** Sets that people labelled, by what they labelled in them. */
const PEOPLE = {
  causal_news: 'News sentences that name a cause (CausalNewsCorpus)',
  gum_concession: 'Concession or rebuttal in court, news, interview and academic texts (GUM)',
};

await fill({ 'README.md': { accuracy: accuracy(MODEL.made), speed: speed() } }, 'npm run figures');

function accuracy({ crossValidated, calibrationError, people, mainClaims }) {
  const { essays, moves, strength, attributed, furniture, rebuts, macroF1, microF1, counted } =
    crossValidated;
  const moveRows = Object.entries(moves).map(([kind, { gold, precision, recall, f1 }]) => [
    MOVE_TEXT[kind].label,
    whole(gold),
    two(precision),
    two(recall),
    two(f1),
    two(READERS.moves[kind]),
  ]);
  const otherRows = [
    [`All ${counted} moves alike (macro F1)`, two(macroF1), two(READERS.macroF1)],
    ['All sentences alike (micro F1)', two(microF1), two(READERS.microF1)],
    [
      'Strength: pairs of sentences in the right order',
      percent(strength.pairwise),
      percent(READERS.pairwise),
    ],
    [
      'Strength: mean error, in steps of the scale',
      two(strength.meanAbsoluteError),
      two(READERS.meanAbsoluteError),
    ],
    [
      'Strength: plain or strong claims taken for hedged',
      percent(strength.falseHedge),
      percent(READERS.falseHedge),
    ],
    ['Sentences in another’s voice (F1)', two(attributed.f1), two(READERS.attributed)],
    ['Headings, bylines and furniture of the page (F1)', two(furniture.f1), two(READERS.furniture)],
    ['Which view an answer answers (F1)', two(rebuts.f1), two(READERS.rebuts)],
    [
      'Main claim: the sentence shown is one that a reader takes for it',
      percent(mainClaims.first / mainClaims.essays),
      percent(READERS_MAIN_CLAIM),
    ],
    [
      `Main claim: it, or the other shown beside it (in ${percent(mainClaims.others / mainClaims.essays)})`,
      percent(mainClaims.either / mainClaims.essays),
      '',
    ],
    ['Confidence: mean distance from the share that is right', two(calibrationError), ''],
  ];
  const peopleRows = Object.entries(PEOPLE).map(([set, what]) => [
    what,
    whole(people[set].sentences),
    two(people[set].f1),
    two(people[set].mcc),
  ]);
  return [
    `Cross-validated by essay on ${whole(essays)} labelled texts. The last column says how well the annotators agree with each other on other texts.`,
    table(['Move', 'Cases', 'Precision', 'Recall', 'F1', 'Annotators'], moveRows, [1, 2, 3, 4, 5]),
    table(['What else', 'Program', 'Annotators'], otherRows, [1, 2]),
    'Texts that people labelled, cross-validated too (Matthews correlation is 0 for a program that always says yes):',
    table(['Labelled by people', 'Sentences', 'F1', 'Matthews'], peopleRows, [1, 2, 3]),
  ].join('\n\n');
}

function speed() {
  if (!existsSync(RESULTS)) return '`npm run bench` measures it on your machine.';
  const { node, cores, words, print } = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const wordRows = Object.entries(words.microsecondsPerWord).map(([name, { median }]) => [
    name,
    whole(Math.round(1e6 / median / 1000) * 1000),
    name === 'hedgerow' ? '' : `${words.timesOf[name].median.toFixed(1)}`,
  ]);
  const printRows = [
    ['hedgerow, from the command to the PDF', print.ours.median.toFixed(2)],
    ['a script that only prints the finished page', print.bare.median.toFixed(2)],
  ];
  return [
    `Measured by \`npm run bench\` with Node ${node.replace(/^v/, '')} on ${cores} cores.`,
    table(['Reading a text', 'Words a second', 'Time hedgerow takes, in times of it'], wordRows, [1, 2]),
    table(['One essay', 'Seconds'], printRows, [1]),
  ].join('\n\n');
}

function two(number) {
  return number === undefined || number === null ? '' : number.toFixed(2);
}

function whole(number) {
  return number.toLocaleString('en-US');
}

function percent(share) {
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
}
