/** Findings of the editorial rules, beside the exposed claims, which have their own section. */
import type { Finding, Quote } from '../../model/index.js';
import { quoteRange } from '../quotation.js';
import type { Reading } from '../reading.js';
import { section } from '../section.js';
import { idWords } from '../wording.js';

export interface Findings {
  readonly groups: readonly {
    readonly rule: string;
    readonly label: string;
    readonly items: readonly {
      readonly message: string;
      /** null where the finding is on the whole essay. */
      readonly quote: Quote | null;
      /** Found before and accepted. */
      readonly known: boolean;
    }[];
  }[];
}

const SHOWN_ELSEWHERE = 'exposed-claim';
const SEVERITIES = ['error', 'warn', 'info'] as const;

export const findings = section<Findings>({
  id: 'findings',
  label: 'Findings',
  gloss: 'Beside the exposed claims, by rule.',
  column: 'half',
  lines: ({ groups }) => groups.reduce((sum, { items }) => sum + (items.length > 0 ? 4 : 0), 2),
  build(reading) {
    const shown = reading.findings.filter((finding) => finding.rule !== SHOWN_ELSEWHERE);
    if (shown.length === 0) return null;
    const rules = new Map<string, Finding[]>();
    for (const severity of SEVERITIES) {
      for (const finding of shown) {
        if (finding.severity !== severity) continue;
        const group = rules.get(finding.rule) ?? [];
        group.push(finding);
        rules.set(finding.rule, group);
      }
    }
    return {
      groups: [...rules].map(([rule, group]) => ({
        rule,
        label: idWords(rule),
        items: group.map((finding) => ({
          message: finding.message,
          quote: quoteOf(finding, reading),
          known: finding.state === 'known',
        })),
      })),
    };
  },
});

/** The sentence with the words of the finding marked; all of them marked would mark nothing. */
function quoteOf({ sentence: index, start, end }: Finding, { document, placeOf }: Reading): Quote | null {
  const sentence = index === null ? undefined : document.sentences[index];
  if (!sentence) return null;
  const part = start !== null && end !== null && (start > sentence.start || end < sentence.end);
  return {
    ...quoteRange(document, sentence, part ? [{ start, end, tone: 'shows' }] : [], 12),
    place: placeOf(sentence),
    strength: null,
  };
}
