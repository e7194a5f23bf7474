/** The trained model (see src/tag/model/load.ts for its form). Made by `npm run train`; do not edit. */
export declare const MODEL: unknown;
