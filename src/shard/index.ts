/** shard: a folder in parts, each analyzed on its own machine, and the parts together again. */
export { type Shard, shardFrom, shardOf } from './assign.js';
export {
  isShardName,
  readShard,
  SHARD_SCHEMA,
  type ShardEssay,
  type ShardHeader,
  shardFile,
} from './blob.js';
export { type Joined, joinShards, type NamedShard } from './join.js';
