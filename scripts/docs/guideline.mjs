// docs/guideline.md: the examples of each move, which are the examples that its rules are tested on.
import { MOVE_KINDS } from '../../dist/model/index.js';
import { DETECTORS } from '../../dist/tag/index.js';
import { list } from '../blocks.mjs';

export function guidelineBlocks() {
  return Object.fromEntries(MOVE_KINDS.map((kind) => [`examples of ${kind}`, examplesOf(kind)]));
}

function examplesOf(kind) {
  const { fires, silent } = DETECTORS.find(({ id }) => id === kind);
  return `Is one:\n\n${list(fires)}\n\nIs none:\n\n${list(silent)}`;
}
