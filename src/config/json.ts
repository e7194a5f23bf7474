/** JSON with positions: where it is broken, and where a key stands. */
import { type AnyNode, parse } from '@humanwhocodes/momoa';

export interface JsonText {
  readonly value: unknown;
  /** 1-based line of the value that a path of keys leads to, or of the nearest thing round it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** What is wrong with a text that is not JSON. */
export class JsonError extends Error {
  constructor(
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
  }
}

/** @throws JsonError */
export function readJson(text: string): JsonText {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  let root: AnyNode;
  try {
    root = parse(plain).body;
  } catch (error) {
    const { message, line = 1, column = 1 } = error as Error & { line?: number; column?: number };
    const lines = plain.split(/\r\n|[\r\n]/);
    // If the text ends too soon, the error is reported at its end, not at the last thing that was understood.
    const rest = lines
      .slice(line - 1)
      .join('\n')
      .slice(column - 1)
      .trim();
    const isEnd = /end of input/i.test(message) || /^[{[,:]?$/.test(rest);
    const found = isEnd ? undefined : rest[0];
    if (found === undefined) throw new JsonError('it ends too soon', lines.length, lines.at(-1)!.length + 1);
    throw new JsonError(`unexpected ${found}`, line, column);
  }
  return { value: parsedValue(plain), lineOf: (path) => lineOf(root, path) };
}

/** The parser that knows places lets control characters stand in strings; JSON does not. */
function parsedValue(plain: string): unknown {
  try {
    return JSON.parse(plain);
  } catch (error) {
    const at = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? 0);
    const lines = plain.slice(0, at).split(/\r\n|[\r\n]/);
    throw new JsonError('a control character in a string', lines.length, lines.at(-1)!.length + 1);
  }
}

function lineOf(root: AnyNode, path: readonly PropertyKey[]): number {
  let { line } = root.loc.start;
  let node = root;
  for (const key of path) {
    if (node.type === 'Object') {
      const member = node.members.find(
        ({ name }) =>
          (name.type === 'String' ? name.value : name.type === 'Identifier' ? name.name : '') === key,
      );
      if (member === undefined) break;
      line = member.loc.start.line;
      node = member.value;
    } else if (node.type === 'Array') {
      const element = node.elements[Number(key)];
      if (element === undefined) break;
      node = element.value;
      line = node.loc.start.line;
    } else break;
  }
  return line;
}
