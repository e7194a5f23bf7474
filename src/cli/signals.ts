/** Ctrl-C and its kin: the first asks the run to end cleanly, the second ends the process at once. */

const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

const early: [name: string, handler: () => void][] = [];

/**
 * What a signal does as long as no command listens to it: the process ends with a message and the status that shells expect. A busy
 * process does not hear signals, so long work pauses now and then (`breathe`), or gives up the message (`endWithoutWord`).
 */
export function endBySignal(say: () => void): void {
  for (const [name, number] of Object.entries(SIGNALS)) {
    const handler = () => {
      if (process.listenerCount(name) > 1) return;
      say();
      process.exit(128 + number);
    };
    process.on(name, handler);
    early.push([name, handler]);
  }
}

/** For long work that cannot pause: a signal ends the process at once, without a message. */
export function endWithoutWord(): void {
  for (const [name, handler] of early.splice(0)) process.removeListener(name, handler);
}

/** Lets the process hear signals that have come in the meantime. */
export function breathe(): Promise<void> {
  return new Promise((go) => {
    setImmediate(go);
  });
}

export interface Stopped {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** 128 + the signal's number, as shells count; null before any came. */
  readonly exitStatus: number | null;
  /** Restores what signals did before. */
  forget(): void;
}

/** Resolves when the signal is aborted, or at once if it already is. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Listens for signals from now on; call `forget` when the run is over. */
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
