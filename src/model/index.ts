export * from './cues.js';
export * from './document.js';
export * from './moves.js';
export * from './problems.js';
export * from './stages.js';
export * from './strength.js';
