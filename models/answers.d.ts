/** Which sentence an answer answers (see src/relate/links/answers.ts). Made by `npm run train`; do not edit. */
export declare const ANSWERS: {
  readonly format: 'hedgerow/answers@1';
  /** What it was made from and how it scored: for people to read. */
  readonly made: unknown;
  /** Names of the features, in the order of `weights`. */
  readonly features: readonly string[];
  readonly weights: readonly number[];
  /** A link at least this likely is kept. */
  readonly floor: number;
  /** Of all that decides (`answersDigest`). */
  readonly digest: string;
};
