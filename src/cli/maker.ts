/** What this program, as it is set up here, would make of an essay: records are put together only where it is the same. */
import { digest, type Maker, type Norms } from '../model/index.js';
import { method } from '../pipeline.js';
import { TOOL_VERSION } from '../version.js';

export function maker(): Maker {
  return { version: TOOL_VERSION, ...method() };
}

/** Of the reference set that a user named; null for the one that ships. */
export function normsDigest(norms: Norms | undefined): string | null {
  return norms === undefined ? null : digest(JSON.stringify(norms));
}
