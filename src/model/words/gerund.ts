/** Forms in -ing, told from verbs that end so: asked for by those who read quotations and those who cut clauses. */
const VOWEL = /[aeiouy]/;

/** Whether a word has the form of a gerund: "raising", but not "bring" or "spring". */
export const isGerundForm = (norm: string): boolean => norm.endsWith('ing') && VOWEL.test(norm.slice(0, -3));
