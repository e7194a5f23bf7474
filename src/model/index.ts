export * from './cues.js';
export * from './digest.js';
export * from './document.js';
export * from './moves.js';
export * from './problems.js';
export * from './stages.js';
export * from './strength.js';
export * from './word-classes.js';
