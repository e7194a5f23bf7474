/** queue: essays spread over workers through BullMQ, on Redis or Valkey. Only `connection.ts` knows what is behind it. */
export type { EssayJob } from './job.js';
export { EssayQueue, type Progress, type QueueOpening } from './queue.js';
export {
  type DoneEssay,
  keyOf,
  type Manifest,
  QUEUE_SCHEMA,
  type QueuedEssay,
  type Run,
} from './store.js';
