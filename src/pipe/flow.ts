/** Work on a stream, a bounded number of pieces at a time: a slow reader of answers stops the reading of input. */

export interface Flow<Piece> {
  /** Pieces begun whose answer is not written. */
  readonly most: number;
  /** Whether answers come in the order of the pieces. */
  readonly ordered: boolean;
  /** Must not reject because of a piece. */
  readonly work: (piece: Piece) => Promise<string>;
  /** Resolves when there is room for more; false where nobody reads any longer. */
  readonly write: (answer: string) => Promise<boolean>;
}

/** Resolves when all answers are written, or nobody reads them any longer. */
export async function flow<Piece>(
  pieces: AsyncIterable<Piece>,
  { most, ordered, work, write }: Flow<Piece>,
): Promise<void> {
  let begun = 0;
  let read = true;
  let writes = Promise.resolve();
  let wake = () => {};
  const iterator = pieces[Symbol.asyncIterator]();
  let stopReading = () => {};
  /** The next piece; none once reading was stopped, even if the source stays silent for ever. */
  const next = () =>
    new Promise<IteratorResult<Piece>>((resolve, reject) => {
      stopReading = () => resolve({ done: true, value: undefined });
      iterator.next().then(resolve, reject);
    });
  const written = async (answer: string) => {
    if (read) read = await write(answer);
    if (!read) stopReading();
    begun--;
    wake();
  };
  const failures: unknown[] = [];
  const fail = (error: unknown) => {
    failures.push(error);
    begun--;
    stopReading();
    wake();
  };
  while (read && failures.length === 0) {
    const piece = await next();
    if (piece.done || !read || failures.length > 0) break;
    begun++;
    const answer = work(piece.value);
    if (ordered) {
      writes = writes.then(() => answer.then(written)).catch(fail);
      answer.catch(() => {});
    } else {
      answer.then((text) => {
        writes = writes.then(() => written(text)).catch(fail);
      }, fail);
    }
    while (begun >= most && read && failures.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  while (begun > 0 && read && failures.length === 0) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  // Not waited for: a generator ends only when its source says something more.
  iterator.return?.().catch(() => {});
  if (failures.length > 0) throw failures[0];
}
