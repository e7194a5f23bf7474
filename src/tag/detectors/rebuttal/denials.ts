/** Rules of rebuttal that read one sentence: what is called wrong, what "I" refuses, what is denied of the view. */
import { type Token, wordSet } from '../../../model/index.js';
import { type Finding, type Rule, type Scene, span, word } from '../../rules.js';

const WRONG = wordSet(
  `wrong false mistaken untrue incorrect misguided misleading misplaced nonsense absurd ridiculous preposterous laughable ludicrous
   silly fallacious bogus unfounded baseless groundless flawed facile specious spurious dishonest disingenuous hypocritical backward
   backwards overblown exaggerated inaccurate shortsighted superficial simplistic unconvincing irrelevant moot outdated naive hollow
   nonsensical insulting unrealistic overstated unpersuasive untenable unfair academic illogical ironic inexcusable unjustified myth
   mistake fallacy excuse lie overstatement distraction diversion problematic dubious questionable foolish stupid unwise strange
   curious odd puzzling outrageous cynical`,
);
const SOUND = wordSet(
  'true right correct fair accurate valid credible case so enough new different necessary possible surprising hard difficult clear',
);
const DEMONSTRATIVES = wordSet('this that these those it such they which');
const REFUSE = wordSet(
  'disagree reject dispute oppose object doubt question refuse resent dislike dissent submit argue contend',
);
const NOT_BELIEVE = wordSet(
  'think believe buy accept agree see share know understand need want support find',
);
const FAIL = wordSet(
  `ignore ignores ignored overlook overlooks forget forgets miss misses missed presume presumes assume assumes suppose supposes
   presuppose presupposes neglect neglects confuse confuses mistake mistakes misread misreads beg begs fail fails misunderstand
   misunderstands misrepresent misrepresents distort distorts obscure obscures rest rests hinge hinges rely relies collapse collapses
   crumble crumbles contradict contradicts defy defies suffer suffers`,
);
const MEAN = wordSet(
  'mean imply follow make prove justify excuse require entail change matter work help solve hold',
);

/** "That does not mean much": nothing is denied but weight. */
const LITTLE = wordSet('much anything a to');

const viewNoun = (token: Token | undefined) => token?.classes.includes('view-noun') ?? false;

/** The subject of a form of be at `last`: whether a word that points back, or a noun for a view, stands in it. */
function pointsBack(tokens: readonly Token[], last: number): 'this' | 'view' | null {
  if (DEMONSTRATIVES.has(tokens[last]?.norm ?? '')) return 'this';
  for (let i = last; i >= Math.max(0, last - 4); i--) {
    if (viewNoun(tokens[i])) return 'view';
    if (!tokens[i]!.word) return null;
  }
  return null;
}

const called =
  (subject: 'this' | 'view' | 'any', words: ReadonlySet<string>, negated: boolean) =>
  ({ outline, tokens }: Scene): Finding => {
    for (const { be, word: at, subject: last, negated: is } of outline.predicates) {
      if (is !== negated || !words.has(tokens[at]!.norm)) continue;
      if (subject !== 'any' && pointsBack(tokens, last) !== subject) continue;
      return span(be, at + 1, 'rebuttal_frame');
    }
    return null;
  };

const negativeOfThis =
  (subject: 'this' | 'view') =>
  ({ outline, tokens }: Scene): Finding => {
    for (const { be, word: at, subject: last, negated } of outline.predicates) {
      if (negated || pointsBack(tokens, last) !== subject) continue;
      for (let i = be + 1; i <= Math.min(at + 3, tokens.length - 1); i++) {
        const { classes, word: is } = tokens[i]!;
        if (!is) break;
        if (classes.includes('adjective-negative') || classes.includes('noun-negative'))
          return span(be, i + 1, 'rebuttal_frame');
      }
    }
    return null;
  };

const isNotThis = ({ outline, tokens }: Scene): Finding => {
  for (const { be, word: at, subject, negated } of outline.predicates) {
    if (negated && pointsBack(tokens, subject) === 'this') return span(be, at + 1, 'negation');
  }
  return null;
};

const own =
  (verbs: ReadonlySet<string>, negated: boolean) =>
  ({ outline, tokens }: Scene): Finding => {
    for (const { subject, verb, negated: is } of outline.own) {
      if (is === negated && verbs.has(tokens[verb]!.norm)) return span(subject, verb + 1, 'rebuttal_frame');
    }
    return null;
  };

/** "That presumes", "these critics forget", "the argument ignores". */
const fails = ({ tokens, outline }: Scene): Finding => {
  for (let i = outline.start + 1; i < Math.min(tokens.length, outline.start + 9); i++) {
    const token = tokens[i]!;
    if (!FAIL.has(token.norm) || token.quotation !== -1) continue;
    for (let k = i - 1; k >= outline.start; k--) {
      if (
        DEMONSTRATIVES.has(tokens[k]!.norm) ||
        viewNoun(tokens[k]) ||
        tokens[k]!.classes.includes('opponent')
      )
        return span(k, i + 1, 'rebuttal_frame');
    }
  }
  return null;
};

/** "does not mean": a denied inference, by who is its subject. */
const notMean =
  (back: boolean) =>
  ({ tokens, outline }: Scene): Finding => {
    if (outline.negation < 0) return null;
    for (let i = outline.negation; i < tokens.length - 1; i++) {
      const { norm, quotation } = tokens[i]!;
      if ((norm !== 'not' && norm !== "n't") || quotation !== -1) continue;
      let k = i + 1;
      while (tokens[k]?.pos === 'ADV') k++;
      if (!MEAN.has(tokens[k]?.norm ?? '') || LITTLE.has(tokens[k + 1]?.norm ?? '')) continue;
      const points = DEMONSTRATIVES.has(tokens[outline.start]!.norm);
      if (points === back) return span(i, k + 1, 'rebuttal_frame');
    }
    return null;
  };

const thisView = ({ outline, tokens }: Scene): Finding => {
  const first = tokens[outline.start]!.norm;
  if (!DEMONSTRATIVES.has(first) && first !== 'the' && first !== 'their' && first !== 'his') return null;
  for (let i = outline.start + 1; i < Math.min(tokens.length, outline.start + 4); i++) {
    if (viewNoun(tokens[i])) return first === 'the' ? null : span(outline.start, i + 1, 'rebuttal_frame');
  }
  return null;
};

const negatedStart = ({ outline }: Scene): Finding =>
  outline.negation >= 0 && outline.negation <= outline.start + 3 ? word(outline.negation, 'negation') : null;

const negation = ({ outline }: Scene): Finding =>
  outline.negation < 0 ? null : word(outline.negation, 'negation');

const butNot = ({ outline }: Scene): Finding =>
  outline.opening === 'contrast' && outline.negation >= 0
    ? span(outline.connective.from, outline.connective.to, 'contrast')
    : null;

const butThis = ({ outline, tokens }: Scene): Finding =>
  outline.opening === 'contrast' && DEMONSTRATIVES.has(tokens[outline.start]!.norm)
    ? span(outline.connective.from, outline.start + 1, 'rebuttal_frame')
    : null;

const butQuestion = ({ outline, sentence }: Scene): Finding =>
  outline.opening === 'contrast' && sentence.question
    ? span(outline.connective.from, outline.connective.to, 'contrast')
    : null;

const viewNouns = ({ outline, sentence }: Scene): Finding =>
  outline.view < 0 || sentence.whose === 'attributed' ? null : word(outline.view, 'rebuttal_frame');

export const DENIALS: readonly Rule[] = [
  { name: 'this-is-wrong', weight: 2, find: called('this', WRONG, false) },
  { name: 'view-is-wrong', weight: 2.2, find: called('view', WRONG, false) },
  { name: 'is-wrong', weight: 0.7, find: called('any', WRONG, false) },
  { name: 'this-is-not-so', weight: 1.6, find: called('this', SOUND, true) },
  { name: 'is-not-so', weight: 0.6, find: called('any', SOUND, true) },
  { name: 'this-is-bad', weight: 0.4, find: negativeOfThis('this') },
  { name: 'view-is-bad', weight: 1.4, find: negativeOfThis('view') },
  { name: 'this-is-not', weight: 0.5, find: isNotThis },
  { name: 'i-refuse', weight: 1.2, find: own(REFUSE, false) },
  { name: 'i-do-not-believe', weight: 0.5, find: own(NOT_BELIEVE, true) },
  { name: 'view-fails', weight: 0.8, find: fails },
  { name: 'this-does-not', weight: 1.4, find: notMean(true) },
  { name: 'does-not', weight: 0.9, find: notMean(false) },
  { name: 'this-view', weight: 1, find: thisView },
  { name: 'opens-with-no', weight: 0.5, find: negatedStart },
  { name: 'negated', weight: 0.2, find: negation },
  { name: 'but-not', weight: 0.7, find: butNot },
  { name: 'but-this', weight: 0.5, find: butThis },
  { name: 'but-question', weight: 0.8, find: butQuestion },
  { name: 'view-noun', weight: 0.3, find: viewNouns },
];
