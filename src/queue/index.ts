/** queue: essays spread over workers through BullMQ, on Redis or Valkey. Only `connection.ts` knows what is behind it. */
export { type EssayJob, EssayQueue, type Progress, type Working } from './queue.js';
export { type DoneEssay, keyOf, type Manifest, QUEUE_SCHEMA, type QueuedEssay, RunStore } from './store.js';
