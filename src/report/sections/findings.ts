/** Findings of the editorial rules, beside the exposed claims, which have their own section. */
import { counted, type Finding, type Quote, SEVERITIES } from '../../model/index.js';
import { quoteRange } from '../quotation.js';
import type { Reading } from '../reading.js';
import { section } from '../section.js';
import { ruleWords } from '../wording.js';

export interface Findings {
  readonly finding: string;
  /** How many of them paper shows. */
  readonly shown: number;
  /** By severity, then in the order of the text. */
  readonly items: readonly {
    readonly label: string;
    readonly message: string;
    /** null where the finding is on the whole essay. */
    readonly quote: Quote | null;
    /** In the baseline. */
    readonly known: boolean;
    /** Whether paper shows it: the first of each kind, and more as far as there is room. */
    readonly onPaper: boolean;
  }[];
}

/** Points of paper that a finding takes. */
const HIGH = 28;
const SHOWN_ELSEWHERE = 'exposed-claim';

export const findings = section<Findings>({
  id: 'findings',
  label: 'Findings',
  gloss: 'What else an editor may want to look at, the most pressing first.',
  column: 'full',
  height: ({ shown }) => 28 + HIGH * shown,
  fit(data, excess) {
    const shown = Math.max(1, data.shown - Math.ceil(excess / HIGH));
    let room = shown;
    const items = data.items.map((item) => ({ ...item, onPaper: item.onPaper && room-- > 0 }));
    return { ...data, items, shown };
  },
  grow(data, room) {
    let more = Math.floor(room / HIGH);
    const items = data.items.map((item) => ({ ...item, onPaper: item.onPaper || more-- > 0 }));
    return { ...data, items, shown: items.filter(({ onPaper }) => onPaper).length };
  },
  build(reading) {
    const shown = reading.findings.filter((finding) => finding.rule !== SHOWN_ELSEWHERE);
    if (shown.length === 0) return null;
    const sorted = SEVERITIES.flatMap((severity) => shown.filter((finding) => finding.severity === severity));
    const rules = new Set<string>();
    const items = sorted.map((finding) => {
      const repeated = rules.has(finding.rule);
      rules.add(finding.rule);
      return {
        label: ruleWords(finding.rule),
        message: finding.message,
        quote: quoteOf(finding, reading),
        known: finding.state === 'known',
        onPaper: !repeated,
      };
    });
    // The list of exposed claims stands above this one, where it has any.
    const more = shown.length < reading.findings.length ? 'more ' : '';
    return { finding: findingOf(items.length, rules.size, more), shown: rules.size, items };
  },
});

function findingOf(items: number, kinds: number, more: string): string {
  if (items === 1) return `One ${more}finding.`;
  return `${counted(items, `${more}finding`)}, ${kinds === 1 ? 'of one kind' : `of ${kinds} kinds`}.`;
}

/** The sentence with the words of the finding marked; all of them marked would mark nothing. */
function quoteOf({ sentence: index, start, end }: Finding, { document, placeOf }: Reading): Quote | null {
  const sentence = index === null ? undefined : document.sentences[index];
  if (!sentence) return null;
  const part = start !== null && end !== null && (start > sentence.start || end < sentence.end);
  return {
    ...quoteRange(document, sentence, part ? [{ start, end, tone: 'shows' }] : [], 16),
    place: placeOf(sentence),
    strength: null,
  };
}
