/** judge: what an editor would act on. */
import type { JudgedEssay, RelatedEssay } from '../model/index.js';

export function judge(essay: RelatedEssay): JudgedEssay {
  return { ...essay, findings: [] };
}
