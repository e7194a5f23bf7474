/** The cue lexicon: words that answer, deny or devalue a view. The tag names the rule of the rebuttal detector that weighs them. */
import type { CueEntry, CueType } from '../../model/index.js';
import { group } from './group.js';

const TYPE: CueType = 'rebuttal_frame';
const LEXICON = 'Guideline lexicon 6';
const MORE = 'Collected for this project: refusals and denials common in opinion writing';

export const REBUTTALS: readonly CueEntry[] = [
  ...group(
    TYPE,
    'whole-no',
    LEXICON,
    [
      'no', 'wrong', 'nonsense', 'rubbish', 'hardly', 'not so', 'not so fast', 'not at all', 'not really', 'not quite', 'absolutely not', 'of course not',
      'certainly not', 'not true', 'not necessarily', 'not exactly', 'not even close', 'far from it', 'quite the opposite', 'quite the contrary',
      'just the opposite', 'on the contrary', 'probably not', 'baloney', 'hogwash', 'false', 'never', 'not likely', 'a likely story', 'so what',
      'that is nonsense', 'not anymore', 'no way', 'no chance', "i would n't", "i do n't", 'i disagree', 'i think not', 'i doubt it', 'not always',
    ],
    { needs: ['whole'] },
  ),
  ...group(TYPE, 'no-comma', LEXICON, ['no', 'not so', 'not at all', 'wrong', 'hardly', 'nonsense', 'not really', 'nope', 'sorry', 'false'], { needs: ['initial-then-mark'] }),
  ...group(TYPE, 'on-the-contrary', LEXICON, [
    'on the contrary', 'to the contrary', 'quite the opposite|contrary|reverse', 'just the opposite|reverse', 'the opposite is|of', 'the reverse is',
    'exact opposite', 'other way around', 'if anything', 'nothing could be', 'nothing of the sort|kind', 'quite different',
  ]),
  ...group(TYPE, 'this-does-not-mean', LEXICON, [
    "that|this|which|it does n't|not mean|imply|follow|make|prove|justify|excuse|entail|change|matter", "that|this|which|it does n't|not necessarily|automatically mean|imply|follow|make",
    "that|this is n't|not to say|suggest|imply|deny", "that|this|it 's not to say", 'which is not to say', "it does n't|not follow",
  ]),
  ...group(TYPE, 'does-not-mean', LEXICON, [
    "does|do n't|not mean|imply|prove|justify|excuse|entail|require|make", "does|do n't|not necessarily|automatically mean|imply|make|require", "does n't|not have to",
    'mean|means nothing', 'no excuse', "is no|n't|not excuse|reason|justification", "is n't|not an|a|the excuse|reason|answer|solution|argument|justification",
  ]),
  ...group(TYPE, 'just-because', LEXICON, ['just because', 'simply because', 'merely because'], { needs: ['initial'] }),
  ...group(TYPE, 'not-true', LEXICON, [
    "is|are|was|'s n't|not true|case|so|right|correct|accurate|credible|fair|valid", "is|are|was|'s n't|not simply|just|really|quite|necessarily|even|always|actually true|so|right|correct|accurate",
    "is|was|'s n't|not the case", 'not the case', "is|was|'s simply|just not", 'no longer true', 'not necessarily the',
  ]),
  ...group(TYPE, 'misses-the-point', LEXICON, [
    '~miss the point', '~miss the entire|whole|larger|real point', '~get it|this|that|things|everything backward|backwards|wrong', '~get the logic|story|facts|history backward|backwards|wrong',
    '~beg the question', '~fall apart|flat', "does|do n't|not hold up|water", 'rings|ring hollow', '~boil down to', '~forget|~ignore|~overlook that|the|how', '~confuse * with', '~mistake * for',
  ]),
  ...group(TYPE, 'presumes', LEXICON, [
    'this|that|argument|view|claim presumes|assumes|supposes|presupposes|ignores|overlooks|neglects|forgets|misses|confuses|mistakes|misreads|begs',
    'critics|opponents|arguments presume|assume|suppose|ignore|overlook|neglect|forget|miss|confuse|mistake|misread',
  ]),
  ...group(TYPE, 'reality-is', LEXICON, [
    'the truth|reality|fact is|was|remains', 'the simple|plain|hard|sad|real truth|reality|fact is', 'the fact|truth of the matter', 'in truth', 'in reality', 'in actuality', 'in point of fact',
    'as a matter of fact', 'the facts are|say|tell|show', "here 's the truth|reality|problem|thing|rub", 'the point is',
  ]),
  ...group(TYPE, 'in-fact', LEXICON, ['in fact', 'actually', 'indeed', 'in practice', 'really']),
  ...group(TYPE, 'the-problem-with', LEXICON, [
    'the problem|trouble|flaw|weakness|difficulty|fallacy|mistake|error with|in|is', 'the real|main|obvious|biggest|basic|only problem|trouble|issue|flaw with|is', 'fatal flaw', 'wrong with', 'flaw in', 'problem with',
    'one|two|three|several|only|big problem|problems|things|catch',
  ]),
  ...group(TYPE, 'idea-that', LEXICON, ['the idea|notion|claim|suggestion|argument|belief|assumption|myth|view|proposition|fiction|theory|pretense|objection that', 'the whole|very|false|absurd idea|notion', 'the myth|fallacy|illusion|fantasy|delusion|canard of'], {
    needs: ['initial'],
  }),
  ...group(TYPE, 'to-say-is', LEXICON, ['to say|claim|argue|suggest|pretend|insist|call|blame|assert|imply|dismiss|equate|compare|describe|complain|think|believe|accuse|deny', 'saying|claiming|arguing|suggesting|pretending|insisting|calling|blaming|asserting|implying|dismissing|equating|comparing'], {
    needs: ['initial'],
  }),
  ...group(TYPE, 'not-the-issue', LEXICON, [
    "is|are|was|'s n't|not the|a|really|about|just|simply issue|question|point|problem|answer|solution|reason|culprit|cause|enemy|matter", 'beside the point', 'moot point', 'moot', 'irrelevant', 'neither here nor there', 'nothing to do with', 'so what', 'never mind',
    'no matter', "does n't|not matter", 'who cares', 'it matters not', "wo n't do|help|fix|solve|work", 'do|does nothing to', "not what", 'is no answer|solution|substitute|argument|reason',
  ]),
  ...group(TYPE, 'contrary-to', LEXICON, [
    'contrary to', 'despite|notwithstanding what|claims', 'despite|notwithstanding all|the|their|his|her|its|these|such claims|claim|rhetoric|hype|assurances|protestations|promises|assertions|arguments|denials|complaints|talk', 'far from', 'in spite of what|all',
  ]),
  ...group(TYPE, 'red-herring', LEXICON, [
    'myth|myths|misconception|misconceptions|misunderstanding|misperception|fallacy|fallacies|smokescreen|canard|fearmongering|propaganda|sophistry|nonsense|lie|lies|hype|pretext|strawman|hypocrisy|inaccuracy|distortion|exaggeration|oversimplification|overstatement|misstatement|misstatements|charade|sham',
    'straw man', 'red herring|herrings', 'false choice|dilemma|dichotomy|equivalence|premise|narrative|alarm|argument|claim|claims|promise', 'smoke screen', 'scare tactic|tactics', 'half - truth|wisdom', 'wishful thinking', 'double standard', 'talking point|points', 'excuse|excuses',
  ]),
  ...group(TYPE, 'no-evidence', LEXICON, [
    'no evidence|proof|basis|reason|merit|truth|sense|foundation|justification|such', 'little evidence|reason|proof|sense', 'nothing in|about|wrong|radical|new', "not a shred|single|scrap", 'there is|are nothing|no|little', "there 's nothing|no|little",
    'refuted|refutes|debunked|disproved|disproves|disproven|debunks|discredited|belies|belied|contradicts|contradicted',
  ]),
  ...group(TYPE, 'do-not-be-fooled', MORE, ["do n't|not be fooled|misled|deceived", "do n't|not let that|this|them|anyone", "do n't|not believe|underestimate", 'make no mistake', 'no illusions', 'set the record', 'let me be clear', 'get this', 'think again', 'should|ought look|read|consider', 'tell that to', 'try telling']),
  ...group(TYPE, 'is-it-really', MORE, ['really true|so|that|believe|think|want', 'is it really|any|not|too|true|so|possible', 'are|do|does|did we|they|you really', 'how can|could|does|do anyone|you|they|one|we', 'why should|would|not', 'since when', 'what about', 'what if', 'who says', 'what kind of']),
  ...group(TYPE, 'but-question', MORE, ['but is|are|what|why|how|who|where|does|do|can|should|if|was|did'], { needs: ['initial-word', 'question'] }),
  ...group(TYPE, 'any-more-than', MORE, ['any more than', 'no more than', 'by that|this logic|standard|reasoning|measure', 'same argument|logic|reasoning|could', 'equally', 'neither is|are|was|were|does|do|did|has|have|can', 'nor is|are|was|were|does|do|did|has|have|can|should|will']),
];
