/** From which severity on findings fail a check. */
import { SEVERITIES, type Severity } from '../model/document.js';

export const FAIL_LEVELS = [...SEVERITIES, 'never'] as const;
/** The least severity of a finding that fails a check; with "never", none does. */
export type FailLevel = (typeof FAIL_LEVELS)[number];

/** The severities that fail a check. */
export const failing = (from: FailLevel): readonly Severity[] =>
  from === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(from) + 1);
