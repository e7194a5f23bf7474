/** Ctrl-C and its kin: the first asks the run to end cleanly, the second ends the process at once. */

const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

export interface Stopped {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** 128 + the signal's number, as shells count; null before any came. */
  readonly exitStatus: number | null;
  /** Lets signals do again what they do by default. */
  forget(): void;
}

export function untilStopped(): Stopped {
  const controller = new AbortController();
  let exitStatus: number | null = null;
  const handlers = Object.entries(SIGNALS).map(([name, number]) => {
    const handler = () => {
      if (exitStatus !== null) process.exit(128 + number);
      exitStatus = 128 + number;
      controller.abort(new Error(name));
    };
    process.on(name, handler);
    return { name, handler };
  });
  return {
    signal: controller.signal,
    get exitStatus() {
      return exitStatus;
    },
    forget: () => {
      for (const { name, handler } of handlers) process.removeListener(name, handler);
    },
  };
}
