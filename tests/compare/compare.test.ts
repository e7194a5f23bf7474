/** What became of each claim from one draft to the next. */
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/compare/index.js';
import type { ComparedClaim } from '../../src/model/index.js';
import { documentOf, type SentenceSpec } from '../report/documents.js';

type Body = readonly (readonly SentenceSpec[])[];

function compare(before: Body, after: Body) {
  return compareDocuments(documentOf({ body: before }), documentOf({ body: after }));
}

/** What a reader is told of a claim, found by its words in either draft. */
function told(claims: readonly ComparedClaim[], words: string): string {
  const claim = claims.find(({ old, new: now }) => old?.words.includes(words) || now?.words.includes(words));
  if (!claim) return 'not mentioned';
  const marks = [claim.kind, ...(claim.reworded ? ['reworded'] : []), ...(claim.moved ? ['moved'] : [])];
  return [...new Set(marks)].join(', ') + (claim.explanation ? `; ${claim.explanation}` : '');
}

const FERRY: SentenceSpec = { words: 'The ferry is the cheapest link that this island has.' };
const SCHOOL: SentenceSpec = { words: 'Children on the east quay walk two miles to school.' };
const ENGINE: SentenceSpec = { words: 'A new engine costs less than a single mile of road.' };

describe('the same claim in two drafts', () => {
  it('is unchanged where its words are the same, whatever their capitals and marks', () => {
    const { claims } = compare(
      [[FERRY]],
      [[{ words: 'The Ferry is the cheapest link that this island has!' }]],
    );
    expect(told(claims, 'cheapest link')).toBe('unchanged');
  });

  it('has hardened where a hedge is gone, and the hedge is named', () => {
    const { claims } = compare(
      [[{ words: 'The ferry may be the cheapest link that this island has.', cues: [['may', -3]] }]],
      [[FERRY]],
    );
    expect(told(claims, 'cheapest')).toBe('hardened, reworded; “may” removed: −2 → +1');
  });

  it('names a cue of the author’s own as it is written', () => {
    const { claims } = compare(
      [[{ words: 'I doubt that the ferry is the cheapest link.', cues: [['I doubt', -2]] }]],
      [[{ words: 'The ferry is the cheapest link.' }]],
    );
    expect(told(claims, 'cheapest')).toContain('“I doubt” removed');
  });

  it('has softened where a hedge came, and what did most is named first', () => {
    const { claims } = compare(
      [[{ words: 'The ferry always pays for its crew.', cues: [['always', 2]] }]],
      [
        [
          {
            words: 'The ferry usually pays, it seems, for its crew.',
            cues: [
              ['usually', -1],
              ['seems', -2],
            ],
          },
        ],
      ],
    );
    expect(told(claims, 'for its crew')).toBe(
      'softened, reworded; “always” removed, “seems” added, “usually” added: +3 → −2',
    );
  });

  it('tells words that stay and no longer count from words that are gone', () => {
    const { claims } = compare(
      [[{ words: 'It has never missed a winter.', cues: [['never', 1]] }]],
      [[{ words: 'It is said that it has never missed a winter.', cues: [['said', -2]] }]],
    );
    expect(told(claims, 'missed a winter')).toBe(
      'softened, reworded; “said” added, “never” no longer counts: +2 → −1',
    );
  });

  it('is reworded where its words differ and its strength does not', () => {
    const { claims } = compare(
      [[{ words: 'Closing the ferry will cost the island its school.' }]],
      [[{ words: 'If the ferry is closed, it will cost the island its only school.' }]],
    );
    expect(told(claims, 'its school')).toBe('reworded');
  });

  it('has moved where it stands elsewhere among the others', () => {
    const { claims, counts } = compare([[FERRY], [SCHOOL], [ENGINE]], [[ENGINE], [FERRY], [SCHOOL]]);
    expect(told(claims, 'engine')).toBe('unchanged, moved');
    expect(told(claims, 'cheapest')).toBe('unchanged');
    expect(counts).toMatchObject({ unchanged: 3, moved: 1 });
  });

  it('has not moved where only something was put before it', () => {
    const { counts } = compare([[FERRY], [SCHOOL]], [[ENGINE, FERRY], [SCHOOL]]);
    expect(counts).toMatchObject({ unchanged: 2, added: 1, moved: 0 });
  });

  it('is found where it was rewritten and moved at once', () => {
    const { claims } = compare(
      [[FERRY], [SCHOOL], [ENGINE]],
      [
        [{ words: 'A new engine certainly costs less than a mile of road.', cues: [['certainly', 1]] }],
        [FERRY],
        [SCHOOL],
      ],
    );
    expect(told(claims, 'engine')).toBe('hardened, reworded, moved; “certainly” added: +1 → +2');
  });
});

describe('claims of one draft alone', () => {
  it('are added and dropped, though they share common words', () => {
    const { claims, counts } = compare([[FERRY, SCHOOL]], [[FERRY, ENGINE]]);
    expect(told(claims, 'east quay')).toBe('dropped; dropped at +1');
    expect(told(claims, 'engine')).toBe('added; added at +1');
    expect(counts).toMatchObject({ unchanged: 1, added: 1, dropped: 1 });
  });

  it('are dropped where the words stay and the author no longer stands behind them', () => {
    const { claims } = compare(
      [[{ words: 'The boat is a museum piece.' }]],
      [
        [
          {
            words: 'Critics say the boat is a museum piece.',
            moves: ['opposing_view'],
            holder: ['Critics', 'generic'],
          },
        ],
      ],
    );
    expect(told(claims, 'museum')).toBe('dropped, reworded; the view of someone else in the new draft');
  });

  it('are neither new nor gone where the same words are a claim in one draft and a plain sentence in the other', () => {
    const { claims, counts } = compare([[FERRY, SCHOOL]], [[FERRY, { ...SCHOOL, moves: ['background'] }]]);
    expect(told(claims, 'east quay')).toBe('unchanged');
    expect(counts).toMatchObject({ unchanged: 2, added: 0, dropped: 0 });
  });

  it('have softened where the words did, whatever the softer sentence is taken for', () => {
    const { claims } = compare(
      [[FERRY, { words: 'Everyone on the east quay knows what that means.', cues: [['Everyone', 1]] }]],
      [[FERRY, { words: 'Many on the east quay know what that means.', moves: ['background'] }]],
    );
    expect(told(claims, 'east quay')).toBe('softened, reworded; “everyone” removed: +2 → +1');
  });

  it('stand where they stood in the old draft', () => {
    const { claims } = compare([[FERRY, SCHOOL, ENGINE]], [[FERRY, ENGINE]]);
    expect(claims.map(({ kind }) => kind)).toEqual(['unchanged', 'dropped', 'unchanged']);
  });
});

describe('repeats', () => {
  it('are matched one to one, the first with the first', () => {
    const { counts } = compare([[FERRY], [SCHOOL], [FERRY]], [[FERRY], [SCHOOL]]);
    expect(counts).toMatchObject({ unchanged: 2, dropped: 1, moved: 0 });
  });
});

describe('a comparison', () => {
  it('leaves no claim of either draft out', () => {
    const before = [[FERRY, SCHOOL], [ENGINE]];
    const after = [[ENGINE, { words: 'Nobody asked the crew.' }], [FERRY]];
    const { claims } = compare(before, after);
    expect(claims.flatMap(({ old }) => old?.index ?? []).sort()).toEqual([0, 1, 2]);
    expect(claims.flatMap(({ new: now }) => now?.index ?? []).sort()).toEqual([0, 1, 2]);
  });

  it('sets the figures of both drafts side by side', () => {
    const { figures } = compare([[FERRY, SCHOOL]], [[{ ...FERRY, cues: [['cheapest', 1]] }]]);
    const figure = (id: string) => figures.find((one) => one.id === id);
    expect(figure('claims')).toMatchObject({ before: 2, after: 1 });
    expect(figure('mean')).toMatchObject({ before: 1, after: 2 });
    expect(figure('boosters')).toMatchObject({ before: 0, after: 1 });
  });

  it('of a draft with itself finds nothing changed', () => {
    const body = [[FERRY, SCHOOL], [ENGINE]];
    const { counts } = compare(body, body);
    expect(counts).toEqual({
      unchanged: 3,
      reworded: 0,
      hardened: 0,
      softened: 0,
      added: 0,
      dropped: 0,
      moved: 0,
    });
  });
});
