/** What the program scores on labelled texts (see src/report/reliability.ts). Made by `npm run train`; do not edit. */
export declare const SCORES: unknown;
