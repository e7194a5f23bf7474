/** What a stream can show: colors, and lines that are written over. */
import pico from 'picocolors';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): boolean;
}

export type Colors = ReturnType<typeof pico.createColors>;

/** NO_COLOR (no-color.org) beats FORCE_COLOR, which beats what the stream is. */
export function colorsFor(stream: OutputStream, env: Environment): Colors {
  return pico.createColors(wantsColor(stream, env));
}

function wantsColor(stream: OutputStream, env: Environment): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** Whether a person watches the stream, so that a line may move. */
export function isWatched(stream: OutputStream, env: Environment): boolean {
  const inCi = env.CI !== undefined && !['', '0', 'false'].includes(env.CI);
  return stream.isTTY === true && env.TERM !== 'dumb' && !inCi;
}
