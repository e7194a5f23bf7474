/** What an editorial rule is: looks at the whole essay and says where an editor should look, and why. */
import {
  type JudgedEssay,
  type JudgedSentence,
  type OwnRule,
  type Range,
  ruleLabel,
  type Severity,
} from '../model/index.js';
import type { Options, Values } from './options.js';

/** An essay as rules see it: sentences with words, cues, moves, strength, exposure; links, thesis. */
export interface ExaminedEssay extends Omit<JudgedEssay, 'findings'> {
  /** Body sentences. */
  readonly body: readonly JudgedSentence[];
  /** Body sentences in which the author claims something. */
  readonly claims: readonly JudgedSentence[];
  /** Views of the other side: runs of neighboring body sentences that present one. */
  readonly views: readonly (readonly JudgedSentence[])[];
}

/** What a rule found. The runner adds the rule's name, its severity and a fingerprint. */
export interface Judgement {
  /** null where the finding is on the whole essay. */
  readonly sentence: JudgedSentence | null;
  /** The words to show, inside the sentence; the whole sentence where it is left out. */
  readonly range?: Range;
  /** For an editor: what is there, never a verdict. A sentence or two. */
  readonly message: string;
  /** Indices of other sentences that belong to it. */
  readonly related?: readonly number[];
}

/** One editorial rule: what it looks for, what of it can be set, examples, and how it judges an essay. */
export interface Rule<Declared extends Options = Options> {
  /** Equals the file name. */
  readonly id: string;
  readonly label: string;
  /** What it looks for, in one sentence. */
  readonly gloss: string;
  /** Where the settings do not say. */
  readonly severity: Severity;
  /** What of it can be set. */
  readonly options: Declared;
  /** What an editor can do about it, in a sentence or two, for the documentation. */
  readonly advice: string;
  /** Essays in small that must give the finding. They run as tests and stand in the documentation. */
  readonly fires: readonly string[];
  /** As many that must not. */
  readonly silent: readonly string[];
  /**
   * The most findings to report, not counting those that comments or a baseline silence. Default: the option `most`; without one,
   * all. `words`: of the essay.
   */
  most?(options: Values<Declared>, words: number): number;
  /** Pure; everything that it finds, most pressing first. */
  judge(essay: ExaminedEssay, options: Values<Declared>): Iterable<Judgement>;
}

/** One of the program's own rules, under its name. This function types the values that `judge` gets by the declared options. */
export function defineRule<const Declared extends Options>(
  rule: Omit<Rule<Declared>, 'label'> & { readonly id: OwnRule },
): Rule<Declared> {
  return { ...rule, label: ruleLabel(rule.id) };
}
