/** From which severity on findings fail a check. */
export const FAIL_LEVELS = ['error', 'warn', 'info', 'never'];
