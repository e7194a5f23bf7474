/** The method box: what the score means, how far to trust it, what made it. */
import { MOVE_KINDS, MOVE_TEXT, type Reliability } from '../../model/index.js';
import { section } from '../section.js';

export interface Method {
  /** null where no measurement was given. */
  readonly reliability: {
    readonly measuredOn: string;
    readonly strengthError: string | null;
    /** In percent. */
    readonly mainClaim: number | null;
    readonly moves: readonly {
      readonly kind: string;
      readonly label: string;
      readonly precision: number;
      readonly recall: number;
      /** More than three of five that are shown are wrong. */
      readonly doubtful: boolean;
    }[];
  } | null;
  /** Whether scores were left out because they belong to other weights. */
  readonly otherWeights: boolean;
  /** `short` is for paper: enough of a digest to tell two files apart. */
  readonly facts: readonly { readonly label: string; readonly value: string; readonly short: string }[];
}

/** Digits of a digest that tell two files apart. */
const SHORT = 8;

export const method = section<Method>({
  id: 'method',
  label: 'Method',
  gloss: 'What the score means, how far to trust it, and what made it.',
  column: 'full',
  height: ({ reliability }) => (reliability ? 88 : 50),
  build({ document: { tool, method: digests, source }, measured: { reliability } }) {
    const otherWeights = reliability === 'other-weights';
    const program = `${tool.name} ${tool.version}`;
    return {
      reliability: reliability === null || otherWeights ? null : worded(reliability),
      otherWeights,
      facts: [
        { label: 'Program', value: program, short: program },
        { label: 'Weights', value: digests.weights },
        { label: 'Lexicon', value: digests.lexicon },
        { label: 'Settings', value: digests.settings },
        { label: 'SHA-256', value: source.sha256 },
        ...(source.url === null ? [] : [{ label: 'Read from', value: source.url, short: source.url }]),
        ...(source.retrieved === null
          ? []
          : [{ label: 'Retrieved', value: source.retrieved, short: source.retrieved }]),
      ].map((fact) => ({ short: fact.value.slice(0, SHORT), ...fact })),
    };
  },
});

/** A move of which fewer than this share is right is named as often wrong. */
const DOUBTFUL = 0.4;

function worded({ measuredOn, moves, strengthError, mainClaim = null }: Reliability): Method['reliability'] {
  return {
    measuredOn,
    strengthError: strengthError === null ? null : strengthError.toFixed(2),
    mainClaim: mainClaim === null ? null : percent(mainClaim),
    moves: MOVE_KINDS.flatMap((kind) => {
      const scores = moves[kind];
      if (!scores) return [];
      const { precision, recall } = scores;
      const { label } = MOVE_TEXT[kind];
      return [
        {
          kind: label.toLowerCase(),
          label,
          precision: percent(precision),
          recall: percent(recall),
          doubtful: precision < DOUBTFUL,
        },
      ];
    }),
  };
}

function percent(share: number): number {
  return Math.round(share * 100);
}
