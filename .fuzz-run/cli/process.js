export const EXIT_DONE = 0;
/** `hedgerow check` found what was to fail. No other command ends so. */
export const EXIT_FINDINGS = 1;
/** Something asked for could not be done. */
export const EXIT_NOT_DONE = 2;
