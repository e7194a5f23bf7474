/** One line of output: whose it is, and what was asked for or what went wrong. */
import type { Problem } from '../model/index.js';
import type { PipedId } from './record.js';

/** With a final newline. `line`: the number of the line answered, from 1 on. */
export function answerLine(id: PipedId, line: number, answer: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ id, line, ...answer })}\n`;
}

export function errorLine(id: PipedId, line: number, { code, message }: Problem): string {
  return answerLine(id, line, { error: { code, message } });
}

const ERROR = /^\{"id":(?:null|"(?:[^"\\]|\\.)*"|[-\d.eE+]+),"line":\d+,"error":/;

export const isErrorLine = (answer: string): boolean => ERROR.test(answer);
