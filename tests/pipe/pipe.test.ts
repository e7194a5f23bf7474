/** Lines of any cut, answers in order, a bounded number of pieces begun, and lines that are none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorLine } from '../../src/pipe/answer.js';
import { essayFrom, flow, idOf, isErrorLine, knownFields, type Line, linesOf } from '../../src/pipe/index.js';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function allLines(text: string | Uint8Array, size: number, most = 1000): Promise<Line[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const lines: Line[] = [];
  for await (const line of linesOf(inPieces(bytes, size), most)) lines.push(line);
  return lines;
}

describe('the lines of a stream', () => {
  it('are the same however it is cut, numbered with the blank ones, which are passed over', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 9 }),
        async (texts, size) => {
          const plain = texts.map((text) => text.replaceAll('\n', ' ').replaceAll('\ufeff', ''));
          const expected = plain.flatMap((text, i) => (text.trim() === '' ? [] : [{ number: i + 1, text }]));
          expect(await allLines(plain.join('\n'), size)).toEqual(expected);
          expect(await allLines(`${plain.join('\n')}\n`, size)).toEqual(expected);
        },
      ),
    );
  });

  it('are told of where one is too long or not UTF-8, and those after it are read', async () => {
    for (const size of [1, 3, 100, 5000]) {
      expect(
        await allLines(`${'x'.repeat(2000)}\na\n${'y'.repeat(1000)}\n${'z'.repeat(1001)}`, size),
      ).toEqual([
        { number: 1, fault: 'too-long' },
        { number: 2, text: 'a' },
        { number: 3, text: 'y'.repeat(1000) },
        { number: 4, fault: 'too-long' },
      ]);
      expect(await allLines(new Uint8Array([0xff, 0x0a, 0x61, 0x0a]), size)).toEqual([
        { number: 1, fault: 'not-utf8' },
        { number: 2, text: 'a' },
      ]);
    }
    expect(await allLines('\ufeff{}', 2)).toEqual([{ number: 1, text: '{}' }]);
  });
});

describe('the flow', () => {
  async function* upTo(count: number, taken: number[]): AsyncGenerator<number> {
    for (let i = 0; i < count; i++) {
      taken.push(i);
      yield i;
    }
  }
  /** Each ends when it is told to. */
  function gates() {
    const open = new Map<number, () => void>();
    return {
      open,
      work: (piece: number) =>
        new Promise<string>((resolve) => open.set(piece, () => resolve(String(piece)))),
    };
  }
  const settled = async () => {
    for (let i = 0; i < 50; i++) await Promise.resolve();
  };

  it('keeps the order, and writes an answer as soon as those before it are written', async () => {
    const { open, work } = gates();
    const written: string[] = [];
    const write = async (text: string) => Boolean(written.push(text));
    const all = flow(upTo(3, []), { most: 5, ordered: true, work, write });
    await settled();
    open.get(2)!();
    await settled();
    expect(written).toEqual([]);
    open.get(0)!();
    await settled();
    expect(written).toEqual(['0']);
    open.get(1)!();
    await all;
    expect(written).toEqual(['0', '1', '2']);
  });

  it.each([true, false])(
    'ends where nobody reads any longer, though its source keeps still (ordered: %s)',
    async (ordered) => {
      async function* still(): AsyncGenerator<number> {
        yield 1;
        await new Promise(() => {});
      }
      await flow(still(), { most: 4, ordered, work: async () => '', write: async () => false });
      const broken = flow(still(), {
        most: 4,
        ordered,
        work: async () => Promise.reject(new Error('broken')),
        write: async () => true,
      });
      await expect(broken).rejects.toThrow('broken');
    },
  );

  it('writes what is done first where no order is asked for', async () => {
    const { open, work } = gates();
    const written: string[] = [];
    const all = flow(upTo(3, []), {
      most: 5,
      ordered: false,
      work,
      write: async (text) => Boolean(written.push(text)),
    });
    await settled();
    for (const piece of [2, 0, 1]) {
      open.get(piece)!();
      await settled();
    }
    await all;
    expect(written).toEqual(['2', '0', '1']);
  });

  it.each([true, false])(
    'reads no further than it may while nobody takes the answers (ordered: %s)',
    async (ordered) => {
      const taken: number[] = [];
      let release = () => {};
      const write = () =>
        new Promise<boolean>((resolve) => {
          release = () => resolve(true);
        });
      const all = flow(upTo(40, taken), { most: 4, ordered, work: async (piece) => String(piece), write });
      await settled();
      expect(taken).toHaveLength(4);
      release();
      await settled();
      expect(taken).toHaveLength(5);
      for (let i = 0; i < 60; i++) {
        release();
        await settled();
      }
      await all;
      expect(taken).toHaveLength(40);
    },
  );

  it.each([true, false])(
    'ends where nobody reads any longer, or its work breaks (ordered: %s)',
    async (ordered) => {
      const taken: number[] = [];
      await flow(upTo(1000, taken), { most: 4, ordered, work: async () => '', write: async () => false });
      expect(taken.length).toBeLessThan(10);
      const broken = flow(upTo(1000, taken), {
        most: 4,
        ordered,
        work: async () => {
          throw new Error('broken');
        },
        write: async () => true,
      });
      await expect(broken).rejects.toThrow('broken');
    },
  );
});

describe('a line', () => {
  it.each([
    ['nope', 'it is not JSON'],
    ['[1]', 'it is no object'],
    ['null', 'it is no object'],
    ['{"id": 1}', 'it has neither "text" nor "path"'],
    ['{"text": 5}', 'its "text" is no text'],
    ['{"text": "a", "id": {}}', 'its "id" is neither text nor a number'],
    ['{"text": "a", "format": "docx"}', 'its "format" is none of plain-text, markdown, html'],
    ['{"text": "a", "titel": "b"}', 'it has a field "titel"; known are id, text'],
  ])('%s is refused with the reason', (line, reason) => {
    expect(() => essayFrom(line)).toThrow(`The line cannot be read (${reason}`);
  });

  it('is known by its id even where it is wrong, and its error by its form', () => {
    expect(idOf('{"id": "a", "text": 5}')).toBe('a');
    expect(idOf('{"id": [1]}')).toBeNull();
    const failure = { code: 'x', message: 'm', start: null, end: null };
    for (const id of ['a"b\\', 5, -1.5e300, null]) expect(isErrorLine(errorLine(id, 3, failure))).toBe(true);
    expect(isErrorLine('{"id":1,"line":1,"document":{"error":{}}}')).toBe(false);
  });

  it('can be answered with any field that the schema has', () => {
    expect(knownFields()).toEqual(
      expect.arrayContaining(['essay.title', 'summary.strength.mean', 'findings', 'method.weights']),
    );
  });
});
