/** The essays of a check, one after the other: analyzed in threads, told in the order of the files, and let go. */
import { availableParallelism } from 'node:os';
import { ProblemError } from '../model/index.js';
import { inProcess, workers } from './analyst.js';
/** Essays that are analyzed in less time than a thread takes to start. */
const FEW = 8;
/** Essays that a thread may be ahead of the one that is told next. */
const AHEAD = 3;
/**
 * However many there are, a few at a time are held.
 * @throws ProblemError where what keeps one essay from being analyzed keeps all of them; the signal's reason where it was stopped.
 */
export async function* checkedEssays(essays, signal) {
    const threads = essays.length < FEW ? 0 : Math.min(availableParallelism(), Math.ceil(essays.length / FEW));
    const analyst = threads === 0 ? inProcess() : workers(threads);
    const stop = () => void analyst.close();
    signal.addEventListener('abort', stop, { once: true });
    try {
        const held = [];
        let next = 0;
        const fill = () => {
            while (next < essays.length && held.length < Math.max(1, threads * AHEAD)) {
                const essay = checked(essays[next++], analyst);
                essay.catch(() => { }); // told when its turn comes
                held.push(essay);
            }
        };
        for (fill(); held.length > 0; fill()) {
            signal.throwIfAborted();
            yield await held.shift();
        }
        signal.throwIfAborted();
    }
    finally {
        signal.removeEventListener('abort', stop);
        await analyst.close();
    }
}
async function checked({ file, path, settings }, analyst) {
    const result = await analyst.check({ file, settings });
    if (!('failed' in result))
        return { path, document: result.document, failure: null };
    if (result.failed.code === 'bad-weights')
        throw new ProblemError(result.failed);
    return { path, document: null, failure: result.failed };
}
