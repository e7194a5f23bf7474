export * from './cues.js';
export * from './digest.js';
export * from './document.js';
export * from './moves.js';
export * from './problems.js';
<<<<<<< HEAD
export * from './report.js';
export * from './stages.js';
export * from './strength.js';
export * from './word-classes.js';
=======
export * from './schema.js';
export * from './stages.js';
export * from './strength.js';
export * from './word-classes.js';
export * from './words.js';
export * from './report.js';
>>>>>>> main
