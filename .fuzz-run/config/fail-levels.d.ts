/** From which severity on findings fail a check. */
export declare const FAIL_LEVELS: readonly ['error', 'warn', 'info', 'never'];
export type FailLevel = (typeof FAIL_LEVELS)[number];
