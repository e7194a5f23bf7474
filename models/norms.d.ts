/** The reference set that ships with the program (see src/model/norms.ts for its form). Made by `npm run norms`; do not edit. */
export declare const NORMS: unknown;
