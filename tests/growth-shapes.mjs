// Texts of one kind of sentence, paragraph or mark over and over: where a step looks from each to all others, it shows here.
const repeated =
  (make, between = ' ') =>
  (count) =>
    Array.from({ length: count }, (_, i) => make(i)).join(between);
const paragraphs = (make) => repeated(make, '\n\n');
const plain = (textOf) => ({ format: 'plain-text', textOf });
const markdown = (textOf) => ({ format: 'markdown', textOf });

/** By name: the format, and the text of so many parts. */
export const SHAPES = {
  'items of a list': markdown(repeated((i) => `- Pier ${i} is old and will fall.`, '\n')),
  'lists and paragraphs in turn': markdown(
    paragraphs((i) => `- Pier ${i} is old and will fall.\n\nSo it is.`),
  ),
  'block quotations': markdown(paragraphs((i) => `> Pier ${i} is old and will fall.`)),
  'lines that are a list': plain(paragraphs((i) => `Pier ${i} is old`)),
  headings: markdown(paragraphs((i) => `## Pier ${i} is old\n\nIt will fall.`)),
  'quoted paragraphs': plain(paragraphs((i) => `“Pier ${i} is old. It will fall.”`)),
  'one quotation that nobody closes': plain(
    (count) => `The mayor wrote: “${repeated((i) => `Pier ${i} is old and will fall.`)(count)}`,
  ),
  'a quotation over paragraphs': plain(paragraphs((i) => `“Pier ${i} is old. It will fall.`)),
  'a paragraph that is announced': plain(
    (count) => `The mayor wrote:\n\n${repeated((i) => `Pier ${i} is old.`)(count)}`,
  ),
  'two who speak in turn': plain(
    paragraphs((i) => `${i % 2 === 0 ? 'ROE' : 'ITO'}: Pier ${i} is old. It will fall.`),
  ),
  questions: plain(repeated((i) => `Why is pier ${i} old?`)),
  views: plain(repeated((i) => `Critics say that pier ${i} is old. They say it will fall.`)),
  'views and answers': plain(repeated((i) => `Critics say that pier ${i} is old. But they are wrong.`)),
  answers: plain(repeated(() => 'That is simply false.')),
  'granted points': plain(repeated((i) => `Granted, pier ${i} is old.`)),
  'points and turns': plain(repeated((i) => `Of course pier ${i} is old. But it holds.`)),
  figures: plain(repeated((i) => `In ${1910 + (i % 89)} the pier carried ${i} tons.`)),
  'one sentence': plain((count) => `The pier ${repeated((i) => `and boat ${i}`)(count)} will fall.`),
  commas: plain((count) => `The pier, ${repeated((i) => `boat ${i}`, ', ')(count)}, will fall.`),
  'that they say that they say': plain((count) => `They say ${repeated(() => 'that they say')(count)} so.`),
  brackets: plain((count) => `${repeated(() => '(the pier')(count)} fell.`),
  'marks that nothing closes': plain((count) => `${repeated((i) => `"The pier ${i}`)(count)} fell.`),
  'words in single marks': plain(repeated((i) => `'Pier ${i}' it is.`)),
  'what one person said': plain(repeated((i) => `“Pier ${i} is old,” the mayor said.`)),
  names: plain(
    repeated((i) => `Ann Roe${String.fromCharCode(97 + (i % 26))}${i} said that the pier is old.`),
  ),
  'one sentence again and again': plain(repeated(() => 'The pier is old.')),
  'the same beginning': plain(repeated((i) => `We will keep pier ${i}.`)),
  notes: plain(
    (count) =>
      `${repeated((i) => `The pier is old.[${i}]`)(count)}\n\n${repeated((i) => `[${i}] Roe, The Pier.`, '\n')(count)}`,
  ),
  bylines: plain((count) => `${paragraphs(() => 'By Ann Roe')(count)}\n\nThe pier is old.`),
  likenesses: plain(repeated((i) => `The pier is like a ship ${i} in a storm.`)),
  causes: plain(repeated((i) => `It fell because of the rain, which led to flood ${i}.`)),
  'not this but that': plain(repeated((i) => `It is not a pier ${i} but a trap.`)),
  demands: plain(paragraphs((i) => `We must close pier ${i} now.`)),
  forecasts: plain(repeated((i) => `By 2040 pier ${i} will fall.`)),
  'words nobody knows': plain(repeated((i) => `Xq${i}z is v${i * 7}w.`)),
  'pages of a book': plain(
    paragraphs(
      (i) =>
        `Pier ${i} is old. ${'It will fall into the sea one day. '.repeat(8)}and\n\n${i + 1}\n\nwe shall see it.`,
    ),
  ),
  letters: plain(
    paragraphs(
      (i) =>
        `A letter came.\n\nDear Ann,\n\nPier ${i} is old. It will fall.\n\nSincerely,\n\nJohn Roe\n\nI went to see it.`,
    ),
  ),
  'rules between paragraphs': plain(paragraphs((i) => `Pier ${i} is old.\n\n-----\n\n--`)),
  'mail that is quoted': plain(
    (count) => `${repeated((i) => `> Pier ${i} is old.`, '\n')(count)}\n\nIt is not.`,
  ),
  'paragraphs of a page': {
    format: 'html',
    textOf: (count) =>
      `<article>${repeated((i) => `<p>Pier ${i} is old. It will fall.</p>`, '')(count)}</article>`,
  },
  'links of a page': {
    format: 'html',
    textOf: (count) =>
      `${repeated((i) => `<div><a href="#">Pier ${i}</a></div>`, '')(count)}<p>The pier is old.</p>`,
  },
};
