import {
  ArgdownApplication,
  DataPlugin,
  type IArgdownResponse,
  ModelPlugin,
  ParserPlugin,
  RelationType,
} from '@argdown/core';
import fc from 'fast-check';
import { analyze } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import type { AnalysisDocument, CheckedEssay, Link } from '../../src/model/index.js';
import { aif } from '../../src/reporters/aif.js';
import { argdown } from '../../src/reporters/argdown.js';
import { argumentOf } from '../../src/reporters/argument.js';
import { ferry, SAMPLE, written } from './sample.js';

/** As Argdown itself reads it. @throws where it is no Argdown. */
function readArgdown(input: string): IArgdownResponse {
  const app = new ArgdownApplication();
  app.addPlugin(new ParserPlugin(), 'parse-input');
  app.addPlugin(new DataPlugin(), 'build-model');
  app.addPlugin(new ModelPlugin(), 'build-model');
  const response = app.run({ process: ['parse-input', 'build-model'], input, throwExceptions: true });
  expect(response.lexerErrors ?? []).toEqual([]);
  expect(response.parserErrors ?? []).toEqual([]);
  return response;
}

/** By title, without the tags that follow the words. */
const textsOf = ({ statements }: IArgdownResponse): Record<string, string> =>
  Object.fromEntries(
    Object.entries(statements!).map(([title, { members }]) => {
      const { text, tags } = members.find((member) => (member.text ?? '') !== '')!;
      const tail = (tags ?? []).map((tag) => ` #${tag}`).join('');
      expect(tail).toMatch(/^ #(claim|ground|concession|opposing-view|rebuttal)( #thesis)?$/);
      expect(text!.trimEnd().endsWith(tail)).toBe(true);
      return [title, text!.trimEnd().slice(0, -tail.length).trim()];
    }),
  );

/** An essay with the given links, whatever the analysis says. */
function linked(text: string, links: readonly Partial<Link>[], path = 'essay.txt'): CheckedEssay {
  const document: AnalysisDocument = {
    ...analyze(text, { path }),
    links: links.map((link) => ({ kind: 'supports', from: 0, to: 1, confidence: 0.9, ...link })),
  };
  return { path, failure: null, document };
}

const FOUR = 'The dam is old. It must go. It is said to be pretty. Granted, it is green.';

describe('the argument of an essay', () => {
  it('takes answers and granted points for attacks and grounds for support, each once', () => {
    const { relations } = argumentOf(
      linked(FOUR, [
        { kind: 'supports', from: 0, to: 1 },
        { kind: 'supports', from: 0, to: 1 },
        { kind: 'rebuts', from: 1, to: 2 },
        { kind: 'concedes', from: 3, to: 1 },
        { kind: 'parallels', from: 0, to: 3 },
      ]).document!,
    );
    expect(relations).toEqual([
      { kind: 'support', from: 1, to: 2 },
      { kind: 'attack', from: 4, to: 2 },
      { kind: 'attack', from: 2, to: 3 },
    ]);
  });

  it('has views and concessions that nothing is linked to, and the thesis', () => {
    const { statements } = argumentOf({ ...ferry.document!, links: [] });
    expect(statements.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['opposing-view', 'rebuttal', 'concession']),
    );
    expect(statements.filter(({ main }) => main).map(({ number }) => number - 1)).toEqual([
      ferry.document!.essay.thesis,
    ]);
  });
});

describe('argdown', () => {
  it('is read by Argdown with the same statements and relations', () => {
    const response = readArgdown(written(argdown, SAMPLE));
    const { statements, relations } = argumentOf(ferry.document!);
    expect(Object.values(textsOf(response))).toEqual(statements.map(({ words }) => words));
    expect(
      response.relations!.map((one) => [one.relationType, one.from!.title, one.to!.title].join(' ')).sort(),
    ).toEqual(
      relations
        .map(({ kind, from, to }) => {
          const title = (number: number): string =>
            Object.keys(response.statements!).find((one) => one.endsWith(` 1.${number}`))!;
          const type = kind === 'support' ? RelationType.SUPPORT : RelationType.ATTACK;
          return [type, title(from), title(to)].join(' ');
        })
        .sort(),
    );
  });

  it('keeps essays apart, each under its heading', () => {
    const text = written(argdown, [ferry, ferry]);
    const { statements, sections } = readArgdown(text);
    expect(sections!.map(({ title }) => title)).toEqual(
      Array(2).fill('The ferry must stay (drafts/the ferry.md)'),
    );
    expect(Object.keys(statements!)).toHaveLength(2 * argumentOf(ferry.document!).statements.length);
  });

  it('lets no sign of the essay act', () => {
    const nasty =
      'The [dam] <is> **old** _and_ #weak @home, see http://a.b/c // or /* so */ {x: 1} -> (1) :u: a_b ~ + - ^ <!-- -->.';
    const essay = linked(`${nasty}\n\nIt must go.`, [{ from: 0, to: 1 }], 'a [b] #c.txt');
    const first = essay.document!.sentences[0]!;
    const document = {
      ...essay.document!,
      markup: [],
      sentences: essay.document!.sentences.map((one) =>
        one.index === 0 ? { ...first, start: 0, end: nasty.length } : one,
      ),
    };
    const texts = Object.values(textsOf(readArgdown(written(argdown, [{ ...essay, document }]))));
    expect(texts[0]).toBe(nasty);
  });

  it('is Argdown whatever the words are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab1 []()<>{}*_#@:/|+-=^~\\."\'`!&%$,;?–“” '), minLength: 1 }),
        (words) => {
          const text = `Xx ${words} yy.`;
          const essay = linked('One. Two.', []);
          const [one, two] = essay.document!.sentences;
          const document: AnalysisDocument = {
            ...essay.document!,
            text: `${text}\n\nTwo.`,
            markup: [],
            links: [{ kind: 'supports', from: 0, to: 1, confidence: 1 }],
            sentences: [
              { ...one!, start: 0, end: text.length },
              { ...two!, start: text.length + 2, end: text.length + 6 },
            ],
          };
          const response = readArgdown(written(argdown, [{ ...essay, document }]));
          expect(response.relations).toHaveLength(1);
          expect(Object.values(textsOf(response))[0]).toBe(text.replace(/\s+/g, ' '));
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('aif', () => {
  it('has a node for each statement and each relation, and edges in and out of the latter', () => {
    const { nodes, edges } = JSON.parse(written(aif, [ferry, ferry]));
    const { statements, relations } = argumentOf(ferry.document!);
    const byId = new Map<string, { type: string; text: string }>(
      nodes.map((node: { nodeID: string }) => [node.nodeID, node]),
    );
    expect(byId.size).toBe(2 * (statements.length + relations.length));
    const seen = [...byId]
      .filter(([, { type }]) => type !== 'I')
      .map(([id, { type }]) => {
        const into = edges.filter(({ toID }: { toID: string }) => toID === id);
        const out = edges.filter(({ fromID }: { fromID: string }) => fromID === id);
        expect([into.length, out.length]).toEqual([1, 1]);
        return [type, byId.get(into[0].fromID)!.text, byId.get(out[0].toID)!.text];
      });
    const words = (number: number): string => statements.find((one) => one.number === number)!.words;
    const wanted = relations.map(({ kind, from, to }) => [
      kind === 'support' ? 'RA' : 'CA',
      words(from),
      words(to),
    ]);
    expect(seen).toEqual([...wanted, ...wanted]);
  });

  it('has the lists that AIFdb asks for, also where nothing is argued', () => {
    expect(JSON.parse(written(aif, []))).toEqual({
      nodes: [],
      edges: [],
      schemefulfillments: [],
      locutions: [],
      participants: [],
    });
  });
});
