/** The far side of `workers` in analyst.ts: loads the language model once and does what it is sent. */
import { parentPort } from 'node:worker_threads';
import { corpusFiles, documentOf, indexPage, workOn } from './essay.js';
parentPort.on('message', (request) => {
    parentPort.postMessage(answerTo(request));
});
function answerTo(request) {
    if ('task' in request)
        return workOn(request.task);
    if ('check' in request)
        return documentOf(request.check);
    if ('entries' in request)
        return indexPage(request.entries, request.corpusPage);
    return corpusFiles(request.corpus, request.paper);
}
