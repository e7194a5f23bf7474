/** Failures that a user can mend. */
import { type Problem, ProblemError } from '../src/model/index.js';

/** @throws Error where the work does not fail; whatever it throws that is no `ProblemError`. */
export async function problemOf(work: () => unknown): Promise<Problem> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('expected a ProblemError');
}
