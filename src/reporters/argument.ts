/** The argument of an essay as a map: what attacks and what supports what, from the links of its analysis. */
import { type AnalysisDocument, isCounted, type Link, type MoveKind, type Sentence } from '../model/index.js';
import { words } from './quote.js';

export type StatementKind = 'claim' | 'concession' | 'opposing-view' | 'rebuttal' | 'ground';

export interface Statement {
  /** 1-based number of its sentence. */
  readonly number: number;
  readonly kind: StatementKind;
  /** The thesis of the essay. */
  readonly main: boolean;
  /** Not empty. */
  readonly words: string;
}

/** `from` speaks for or against `to`; both are numbers of statements. */
export interface Relation {
  readonly kind: 'support' | 'attack';
  readonly from: number;
  readonly to: number;
}

export interface ArgumentMap {
  /** In the order of the text. */
  readonly statements: readonly Statement[];
  /** By `to`, then by `from`; each once. */
  readonly relations: readonly Relation[];
}

export const STATEMENT_LABEL: Readonly<Record<StatementKind, string>> = {
  claim: 'Claim',
  concession: 'Concession',
  'opposing-view': 'Opposing view',
  rebuttal: 'Rebuttal',
  ground: 'Ground',
};

/**
 * An answer speaks against the view it answers, and a granted point against the claim it is granted to; parallels are a matter
 * of style. Views, concessions and rebuttals that nothing is linked to are there as well, alone, and so is the thesis.
 */
const RELATION: Readonly<Record<Link['kind'], Relation['kind'] | null>> = {
  rebuts: 'attack',
  concedes: 'attack',
  supports: 'support',
  parallels: null,
};

const ALONE: readonly MoveKind[] = ['concession', 'opposing_view', 'rebuttal'];

export function argumentOf(document: AnalysisDocument): ArgumentMap {
  const { sentences, links, essay } = document;
  const relations = new Map<string, Relation>();
  const kinds = new Map<number, StatementKind>();
  for (const { kind, from, to } of links) {
    const relation = RELATION[kind];
    if (relation === null || from === to || !sentences[from] || !sentences[to]) continue;
    relations.set(`${relation} ${from} ${to}`, { kind: relation, from: from + 1, to: to + 1 });
    kinds.set(
      from,
      kindOf(sentences[from], kind === 'supports' ? 'ground' : kind === 'rebuts' ? 'rebuttal' : 'concession'),
    );
    if (!kinds.has(to)) kinds.set(to, kindOf(sentences[to], kind === 'rebuts' ? 'opposing-view' : 'claim'));
  }
  for (const sentence of sentences) {
    if (kinds.has(sentence.index)) continue;
    const alone =
      isCounted(sentence, document.blocks) && sentence.moves.some(({ kind }) => ALONE.includes(kind));
    if (alone || sentence.index === essay.thesis) kinds.set(sentence.index, kindOf(sentence, 'claim'));
  }
  const statements = [...kinds]
    .sort(([a], [b]) => a - b)
    .map(([index, kind]) => ({
      number: index + 1,
      kind,
      main: index === essay.thesis,
      words: words(document, sentences[index]!) || '…',
    }));
  return {
    statements,
    relations: [...relations.values()].sort((a, b) => a.to - b.to || a.from - b.from),
  };
}

/** By its moves; else by its part in the link. */
function kindOf({ moves }: Sentence, part: StatementKind): StatementKind {
  const kinds = moves.map(({ kind }) => kind);
  if (kinds.includes('opposing_view')) return 'opposing-view';
  if (kinds.includes('concession')) return 'concession';
  if (kinds.includes('rebuttal')) return 'rebuttal';
  return part;
}
