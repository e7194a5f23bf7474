/** What an explanation says of a sentence, and what it is based on. */
import { analyze } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { type Explanation, explain, study } from '../../src/explain/index.js';
import type { Paint } from '../../src/explain/layout.js';
import { explanationText } from '../../src/explain/text.js';
import { contentWithout, strengthWithout } from '../../src/explain/without.js';
import { digitsFor } from '../../src/explain/words.js';
import type { MoveKind, SourceFormat } from '../../src/model/index.js';
import { sourceFromText } from '../../src/read/source.js';

const NO_COLORS = new Proxy({} as Paint, { get: () => (words: string) => words });

function explained(text: string, line = 1, asked: readonly MoveKind[] = []): Explanation {
  return explain(study(sourceFromText(text)), { line, column: null }, asked)[0]!;
}

/** The whole file without each of the words that moved the strength of the sentence on the line, by these words. */
function cuts(text: string, format: SourceFormat = 'plain-text', line = 1): Record<string, string | null> {
  const studied = study(sourceFromText(text, { format }));
  const [found] = explain(studied, { line, column: null });
  const sentence = studied.document.sentences[found!.sentence]!;
  return Object.fromEntries(
    found!.strength!.without.map(({ words, spans }) => [
      words.join(' + '),
      contentWithout(studied, sentence, spans),
    ]),
  );
}

describe('a heading that only names what comes', () => {
  it('is told to make no move because it has no verb, whatever its words would say elsewhere', () => {
    const text = '# Piers\n\nThe pier leaks.\n\n## Making the dangerous connections\n\nThe council waits.\n';
    const [found] = explain(study(sourceFromText(text, { format: 'markdown' })), { line: 5, column: null });
    expect(found).toMatchObject({ moves: [], strength: null });
    expect(found!.whyNot.map(({ move, verdict }) => ({ move, verdict }))).toEqual([
      { move: 'assertion', verdict: 'heading' },
    ]);
    expect(explanationText(found!, NO_COLORS, 100)).toContain('a heading without a verb of its own');
  });
});

describe('what would change a strength', () => {
  it('is what the same essay has where the words were never written', () => {
    const before = 'The council met in May. ';
    for (const [written, cue, unwritten] of [
      ['The fee is clearly unfair.', 'clearly', 'The fee is unfair.'],
      ['Clearly, the fee is unfair.', 'Clearly', 'The fee is unfair.'],
      ['The fee is probably unfair, and it must go.', 'probably', 'The fee is unfair, and it must go.'],
    ] as const) {
      const [, found] = explain(study(sourceFromText(before + written)), { line: 1, column: null });
      const without = found!.strength!.without.find(({ words }) => words.join() === cue)!;
      const { strength } = analyze(before + unwritten).sentences[1]!;
      expect({ value: without.value, band: without.band }).toEqual({
        value: strength!.value,
        band: strength!.band,
      });
      expect(without.value).not.toBe(found!.strength!.value);
    }
  });

  it('is not found by subtracting: of two hedges, one alone still hedges', () => {
    const { value, contributions, without } = explained('Perhaps the plan may fail.').strength!;
    const [perhaps] = contributions;
    const alone = without.find(({ words }) => words.join() === 'Perhaps')!;
    expect(alone.value).toBeLessThan(0);
    expect(alone.value).not.toBe(value - perhaps!.effect);
    const both = without.at(-1)!;
    expect(both.words).toEqual(['Perhaps', 'may']);
    expect(both.value).toBe(1);
  });

  it('says so where nothing would be claimed any more', () => {
    const title = explained('Close the pier\n\nThe pier is rotten, and everybody in town knows it.\n');
    expect(title.role).toBe('title');
    expect(title.strength!.without).toEqual([
      { words: ['Close'], spans: [{ start: 0, end: 5 }], value: null, band: null },
    ]);
  });
});

const ESSAY = [
  'Keep the ferry',
  'The ferry left at nine. The council must keep the ferry, because the island lives off it.',
  'The ferry carries forty people a day. Nobody on the island owns a boat. It has been so for years.',
  'Ferries are dear. The bridge would be dearer, and the island would still want its ferry.',
].join('\n\n');

describe('why a sentence is the main claim or not', () => {
  const mainClaimOf = (line: number) =>
    explain(study(sourceFromText(ESSAY)), { line, column: null }).map((one) => ({
      ...one,
      printed: explanationText(one, NO_COLORS, 2000),
    }));

  it('is a sum in words, of the one that is shown and of the others beside it', () => {
    const [, demand] = mainClaimOf(3);
    expect(demand!.mainClaim).toMatchObject({ shown: 'first', rank: 1 });
    expect(demand!.printed).toMatch(/Main claim +it is, with \d\.\d points, number 1 of \d/);
    expect(demand!.printed).toMatch(/demands what the title does \+2\.0/);
    const [dear] = mainClaimOf(7);
    expect(dear!.mainClaim!.best).toBe(demand!.mainClaim!.score);
    expect(dear!.printed).toMatch(/Main claim +no; \d\.\d points, number \d of \d; the main claim has/);
    expect(dear!.printed).toMatch(/has few words −0\.9/);
  });

  it('adds up to its points', () => {
    const { score, parts } = mainClaimOf(3)[1]!.mainClaim!;
    expect(parts.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(score, 1);
  });

  it('is not said of what claims nothing', () => {
    expect(mainClaimOf(3)[0]).toMatchObject({ mainClaim: null, moves: [{ kind: 'background' }] });
  });
});

describe('what is said of findings and numbers', () => {
  const texts = (text: string, line = 1) =>
    explain(study(sourceFromText(text)), { line, column: null }).map((one) =>
      explanationText(one, NO_COLORS, 2000),
    );

  it('is on which sentence a finding is, where the one explained only belongs to it', () => {
    const [critics, answer] = texts('Critics say that the ferry is empty. That is nonsense.');
    expect(critics).toMatch(/Findings +This view is answered/);
    expect(answer).toMatch(
      /Findings +belongs to the finding on ¶ 1 “Critics say that the ferry is empty.”: This/,
    );
  });

  it('is in as many digits as show that a move was missed', () => {
    expect(digitsFor(0.2382, 0.2411)).toBe(3);
    expect(digitsFor(0.12, 0.24)).toBe(2);
  });

  it('names the words of a strength once, and the strength of no neighbor where a sentence is gone', () => {
    const [, answer] = texts('Critics say that the ferry is empty. That is nonsense.');
    expect(answer).toMatch(/Strength +plain \+1, “nonsense” \+1 = \+2 boosted/);
    const studied = study(sourceFromText('The fee is unfair. Never!'));
    const never = studied.document.sentences[1]!;
    expect(strengthWithout(studied, never, [{ start: never.start, end: never.end - 1 }])).toBeNull();
  });
});

describe('words are cut from the file', () => {
  it('with the comma and the space that they leave behind', () => {
    expect(cuts('Clearly, the fee is unfair.')).toEqual({ Clearly: 'The fee is unfair.' });
    expect(cuts('The fee is, clearly, unfair.')).toEqual({ clearly: 'The fee is unfair.' });
    expect(cuts('The fee is unfair, probably.')).toEqual({ probably: 'The fee is unfair.' });
  });

  it('with the marks around them in Markdown, and where they stand in HTML', () => {
    expect(cuts('The fee is **clearly** unfair.\n', 'markdown')).toEqual({
      clearly: 'The fee is unfair.\n',
    });
    const page = (words: string) =>
      `<html><body><article>\n<p>Bread &amp; rent rose.</p>\n<p>The fee is ${words}unfair &amp; dear.</p>\n</article></body></html>`;
    expect(cuts(page('clearly '), 'html', 3)).toEqual({ clearly: page('') });
  });
});

describe('whose view a sentence states', () => {
  it('is said with the words that say so', () => {
    const { voice } = explained('Critics say that the fee is unfair.');
    expect(voice).toMatchObject({
      whose: 'attributed',
      frame: 'opponent',
      holder: { kind: 'generic', words: 'Critics' },
    });
    expect(voice.words).toContain('say');
    expect(explained('The fee is unfair.').voice).toEqual({
      whose: 'author',
      frame: null,
      words: null,
      holder: null,
    });
  });
});

describe('links', () => {
  it('lead to the sentence at the other end, from both sides', () => {
    const text =
      'Critics say that the fee is unfair.\n\nThat is simply false. The fee pays for the ferry. It is small. The ferry runs in winter. It saves lives. Keep it.\n';
    const [answer, view] = [explained(text, 3), explained(text, 1)];
    const rebuts = ({ links }: Explanation) => links.filter(({ kind }) => kind === 'rebuts');
    expect(rebuts(answer)).toMatchObject([
      { from: true, paragraph: 1, text: 'Critics say that the fee is unfair.' },
    ]);
    expect(rebuts(view)[0]).toMatchObject({ from: false, text: 'That is simply false.' });
  });
});

describe('why not', () => {
  it('is told of assertion where nothing is claimed', () => {
    const { moves, whyNot } = explained('The vote was held on Tuesday, 4 March 2019.');
    expect(moves.map(({ kind }) => kind)).not.toContain('assertion');
    const [first] = whyNot;
    expect(first).toMatchObject({ move: 'assertion', verdict: 'unlikely' });
    expect(first!.reason!.probability).toBeLessThan(first!.reason!.found);
    expect(first!.lookedFor.gloss).toContain('dispute');
    expect(first!.lookedFor.examples.length).toBeGreaterThan(3);
  });

  it('names the rules and the words that spoke for the move and against it', () => {
    const { whyNot } = explained('Critics say that the fee is unfair.', 1, ['assertion']);
    const { votes, words, probability, found } = whyNot[0]!.reason!;
    expect(probability).toBeLessThan(found);
    const against = votes.filter(({ weight }) => weight < 0).flatMap((vote) => vote.words);
    expect(against.map(({ cue }) => cue)).toContain('critics');
    expect(
      words
        .filter(({ effect }) => effect < 0)
        .map(({ cue }) => cue)
        .join(),
    ).toContain('critics say');
    for (const { start, end, cue } of words)
      expect('critics say that the fee is unfair.'.slice(start, end)).toBe(cue);
  });

  it('is told of the moves asked about, and of these alone', () => {
    const { whyNot } = explained('The fee is unfair.', 1, ['concession', 'evaluation', 'background']);
    expect(whyNot.map(({ move, verdict }) => [move, verdict])).toEqual([
      ['concession', 'unlikely'],
      ['evaluation', 'found'],
      ['background', 'fallback'],
    ]);
  });

  it('keeps silent on moves for which no word speaks', () => {
    for (const { reason } of explained('The fee is unfair.').whyNot) {
      const forIt = [
        ...reason!.votes.filter(({ weight }) => weight > 0),
        ...reason!.words.filter(({ effect }) => effect > 0),
      ];
      expect(forIt).not.toEqual([]);
    }
  });

  it('judges what goes on a quotation by the sentence that opens it', () => {
    const text = [
      'The harbor is older than the town.',
      'It has two docks and a lock.',
      'The mayor wrote: “The lock is safe.',
      'It was built in 1960 by the best masons of the county.”',
      'That is simply false.',
      'The masons had never built a lock.',
      'The town must close it.',
    ].join(' ');
    const studied = study(sourceFromText(text));
    const at = (words: string) =>
      explain(studied, { line: 1, column: text.indexOf(words) + 1 }, ['opposing_view', 'assertion']);
    const [opened] = at('The mayor');
    const [next] = at('It was built');
    expect(next!.moves.map(({ kind }) => kind)).toEqual(opened!.moves.map(({ kind }) => kind));
    expect(opened!.whyNot[0]!.opening).toBeNull();
    expect(next!.whyNot[0]!.opening).toBe('The mayor wrote: “The lock is safe.');
    expect(next!.whyNot[0]!.reason).toEqual(opened!.whyNot[0]!.reason);
    expect(next!.whyNot[1]!.opening).toBeNull();
  });

  it('agrees with the analysis on what is found and what is possible', () => {
    const text =
      'Granted, the ferry is slow. But the council must keep it, because the bridge will fall. Critics call it old. They are wrong. It is like an old dog. In 2019 it carried 40,000 people. Nobody was ever hurt.';
    const studied = study(sourceFromText(text));
    const asked = ['concession', 'prescription', 'causal', 'prediction', 'analogy', 'evidence'] as const;
    for (const { moves, possible, whyNot } of explain(studied, { line: 1, column: null }, asked)) {
      for (const { move, reason } of whyNot) {
        const decided = [...moves, ...possible].find(({ kind }) => kind === move);
        if (decided) expect(decided.confidence).toBe(reason!.probability);
        else expect(reason!.probability).toBeLessThan(reason!.found);
      }
    }
  });
});
