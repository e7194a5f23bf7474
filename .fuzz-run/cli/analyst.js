/** Who does the work on essays: worker threads, so that pages are printed meanwhile and Ctrl-C is heard, or the process itself. */
import { Worker } from 'node:worker_threads';
import { problem } from '../model/index.js';
/** For a few essays without PDFs: no thread has to start. */
export function inProcess() {
    return {
        analyze: async (task) => (await import('./essay.js')).workOn(task),
        check: async (task) => (await import('./essay.js')).documentOf(task),
        index: async (entries, corpus) => (await import('./essay.js')).indexPage(entries, corpus),
        corpus: async (entries, paper) => (await import('./essay.js')).corpusFiles(entries, paper),
        close: async () => { },
    };
}
/** That many threads, started at once; each does one essay at a time, in the order asked for. */
export function workers(threads) {
    const script = new URL('./worker.js', import.meta.url);
    const idle = [];
    const busy = new Map();
    const waiting = [];
    let closed = false;
    const start = () => {
        const worker = new Worker(script);
        worker.on('message', (answer) => {
            busy.get(worker)?.resolve(answer);
            busy.delete(worker);
            idle.push(worker);
            next();
        });
        // A thread that ran out of memory, say: its essay has failed, and another thread takes its place.
        worker.on('error', (error) => {
            busy.get(worker)?.reject(error);
            busy.delete(worker);
            if (idle.includes(worker))
                idle.splice(idle.indexOf(worker), 1);
            if (waiting.length > 0)
                start();
        });
        idle.push(worker);
        next();
    };
    const next = () => {
        while (idle.length > 0 && waiting.length > 0) {
            const worker = idle.shift();
            const job = waiting.shift();
            busy.set(worker, job);
            worker.postMessage(job.request);
        }
    };
    const ask = (request) => new Promise((resolve, reject) => {
        if (closed)
            return reject(new Error('the analysis was stopped'));
        waiting.push({ request, resolve, reject });
        if (idle.length + busy.size === 0)
            start();
        else
            next();
    });
    /** A thread that ends in the middle of an essay makes that essay fail. */
    const askFor = async (request, { file }) => {
        try {
            return (await ask(request));
        }
        catch (error) {
            if (closed)
                throw error;
            const damaged = await (await import('./weights.js')).damagedWeights();
            const reason = error.message;
            return { failed: damaged ?? problem('analysis-failed', { path: file.relative, reason }) };
        }
    };
    for (let i = 0; i < threads; i++)
        start();
    return {
        analyze: (task) => askFor({ task }, task),
        check: (task) => askFor({ check: task }, task),
        index: async (entries, corpusPage) => (await ask({ entries, corpusPage })),
        corpus: async (corpus, paper) => (await ask({ corpus, paper })),
        close: async () => {
            closed = true;
            const stopped = new Error('the analysis was stopped');
            for (const job of [...waiting.splice(0), ...busy.values()])
                job.reject(stopped);
            await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
        },
    };
}
