/** The corpus briefing as plain data: what its page says, from the data behind it and nothing else. */
import { type CorpusData, type CorpusReport, counted, grouped } from '../../model/index.js';
import { strengthWords } from '../reading.js';
import { dateWords } from '../wording.js';
import { comparisonSection } from './comparison.js';
import { corpusFindings } from './findings.js';
import { listed, PRINTED } from './listed.js';
import { movesOf } from './moves.js';
import { spreadOf } from './spread.js';
import { signedText } from './wording.js';

export function corpusReport(data: CorpusData): CorpusReport {
  const { scope, essays } = data;
  const findings = corpusFindings(data);
  return {
    title: `Corpus briefing: ${counted(scope.essays, 'essay')}`,
    scope: scopeOf(data),
    leftOut: listed(scope.leftOut, {
      printed: PRINTED.essays,
      weight: () => 0,
      noun: 'files',
      kept: 'that come first',
    }),
    findings,
    spread: spreadOf(data),
    moves: movesOf(data),
    comparison: comparisonSection(data),
    exposed: exposedOf(data),
    essays: {
      finding: `${counted(scope.essays, 'essay')}, ${counted(scope.words, 'word')}, ${counted(scope.claims, 'claim')}.`,
      ...listed(essays.map(rowOf), {
        printed: PRINTED.essays,
        weight: ({ exposed }) => exposed,
        noun: 'essays',
        kept: 'with the most exposed claims',
      }),
    },
    method: methodOf(data),
    sources: sourcesOf(data, findings),
  };
}

function rowOf(essay: CorpusData['essays'][number]): Omit<CorpusReport['essays']['rows'][number], 'onPaper'> {
  return {
    title: essay.title,
    author: essay.author,
    date: essay.published && dateWords(essay.published),
    path: essay.path,
    hrefs: essay.files,
    words: essay.words,
    claims: essay.claims,
    mean: essay.strength && { value: essay.strength.mean, text: signedText(essay.strength.mean) },
    median: essay.strength && strengthWords(essay.strength.median),
    hedges: essay.hedges,
    boosters: essay.boosters,
    answered: essay.answered,
    answerable: essay.answerable,
    exposed: essay.exposedClaims,
  };
}

function scopeOf({ scope }: CorpusData): CorpusReport['scope'] {
  const { essays, words, claims, from, to, undated, leftOut } = scope;
  const without = undated === 0 ? '' : undated === essays ? 'not given' : `${grouped(undated)} undated`;
  const dates =
    from === null ? '' : from === to ? dateWords(from) : `${dateWords(from)} to ${dateWords(to!)}`;
  return [
    { label: 'Files', value: grouped(essays + leftOut.length) },
    { label: 'Essays', value: grouped(essays) },
    { label: 'Words', value: grouped(words) },
    { label: 'Claims', value: grouped(claims) },
    { label: 'Dates', value: [dates, without].filter((part) => part !== '').join('; ') },
    {
      label: 'Left out',
      value: leftOut.length === 0 ? 'none' : `${counted(leftOut.length, 'file')}, named at the end`,
    },
  ];
}

function exposedOf({ exposed, essays }: CorpusData): CorpusReport['exposed'] {
  const from = new Set(exposed.map(({ essay }) => essay)).size;
  const finding =
    exposed.length === 0
      ? 'No claim goes far beyond what stands under it.'
      : `The ${exposed.length === 1 ? 'most exposed claim comes' : `${exposed.length} most exposed claims come`} from ${from} of ${counted(essays.length, 'essay')}.`;
  return {
    finding,
    claims: exposed.map(({ quote, reason, essay }) => {
      const { title, path, files } = essays[essay]!;
      const href = files.html === undefined ? null : `${files.html}#s${quote.place.sentence}`;
      return { quote, reason, title, path, href };
    }),
  };
}

function methodOf({ tool }: CorpusData): string[] {
  return [
    'Strength runs from −3 (strongly hedged) over +1 (a plain statement) to +3 (categorical). It measures how firmly the author words a claim, not whether it is true. Quoted and reported words are left out.',
    'Most claims in most essays are plain statements, so medians hardly differ: essays are set beside one another by their means. Shares of moves count sentences, and a sentence can make several moves.',
    'Intervals say how far a mean could lie elsewhere had the same author written other essays (or other claims). Intervals of differences are widened to hold for all pairs at once. “Not distinguishable” does not mean equal.',
    `Moves and strengths are found by a program that misses irony and what is only implied. hedgerow ${tool.version}.`,
  ];
}

function sourcesOf({ essays, exposed, scope }: CorpusData, findings: CorpusReport['findings']): string[] {
  const described = essays.flatMap(({ title, author, section, publication, path }) => [
    title,
    author ?? '',
    section ?? '',
    publication ?? '',
    path,
  ]);
  const quotes = [...exposed.map(({ quote }) => quote), ...findings.map(({ example }) => example?.quote)];
  const words = quotes.flatMap((quote) => quote?.runs.map(({ text }) => text) ?? []);
  const reasons = exposed.map(({ reason }) => reason);
  return [...described, ...words, ...reasons, ...scope.leftOut.flatMap(({ path, reason }) => [path, reason])];
}
