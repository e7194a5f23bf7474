/** The tense of a verb, by its form and the words before it: wink tells verbs from nouns, not past from present. */
import type { Token } from '../../../model/index.js';

export type Tense = 'past' | 'perfect' | 'present' | 'modal';

/** What the form of a word alone says. */
type Form =
  | 'modal'
  | 'present-auxiliary'
  | 'past-auxiliary'
  | 'have'
  | 'simple-past'
  | 'past-or-participle'
  | 'unmarked';

const FORMS = new Map<string, Form>();
const list = (form: Form, words: string) => {
  for (const word of words.trim().split(/\s+/)) FORMS.set(word, form);
};
list('modal', "will 'll wo would can ca could may might must shall should ought");
list('present-auxiliary', "is are am 're 'm do does");
list('past-auxiliary', 'was were had did');
list('have', "has have 've");
/** Past forms that are never participles: "went" is past wherever it stands. */
list(
  'simple-past',
  `came went took gave knew saw began wrote spoke fell grew drew broke rose drove chose ate threw flew shook swore rode hid blew
  bore forgave forgot froze rang sang sank shrank sprang stole swam woke tore wore underwent withdrew arose overcame overtook
  undertook became ran foresaw forbade beheld slew strove awoke drank lay`,
);
/** Past forms that are participles too: past where no auxiliary stands before. */
list(
  'past-or-participle',
  `made said found told left felt brought kept held stood heard meant met paid sat led lost sent built understood spent bought
  caught dealt won fought taught sought sold struck hung slept bound bred clung crept dug fed fled ground knelt lent lit slid
  spun stuck stung swept swung upheld wound thought got laid shot bent sped wept leapt learnt burnt dreamt spilt misled rebuilt
  withheld`,
);
/** Verbs whose past form is their base form. */
list('unmarked', 'hit put cut set let shut hurt cost quit spread split beat bet burst cast rid shed thrust');

/** Words between an auxiliary and its participle. */
const BETWEEN = new Set("not n't also already just even long never always since only been".split(' '));
const BEFORE_PARTICIPLE = new Set("been being having get got be 's 're 've 'd".split(' '));
const PERSONS = new Set(['he', 'she', 'it']);

/** The tense of the finite verb at `i`; null where none stands there. `dated`: the sentence names a day or month. */
export function tenseAt(tokens: readonly Token[], i: number, dated: () => boolean): Tense | null {
  const token = tokens[i]!;
  const form = FORMS.get(token.norm);
  switch (form) {
    case 'modal':
      return token.pos === 'AUX' ? 'modal' : null;
    case 'past-auxiliary':
      return 'past';
    case 'present-auxiliary':
      return token.pos === 'AUX' || token.pos === 'VERB' ? 'present' : null;
    case 'have':
      return participleNext(tokens, i) ? 'perfect' : 'present';
    case 'simple-past':
      // wink takes many a past form for a noun or an adjective; the form itself is plain.
      return token.pos === 'PROPN' ? null : 'past';
    default:
  }
  if (token.pos === 'AUX' || token.pos === 'PART') {
    const before = tokens[i - 1];
    return token.norm === "'s" && before?.pos === 'PRON' && before.norm !== 'let' ? 'present' : null;
  }
  if (token.pos !== 'VERB') return null;
  const { norm } = token;
  if (form === 'past-or-participle' || (norm.length > 4 && norm.endsWith('ed')))
    return afterAuxiliary(tokens, i) || modifying(tokens, i) ? null : 'past';
  if (norm.endsWith('ing') || afterAuxiliary(tokens, i) || bare(tokens, i)) return null;
  if (form === 'unmarked') return unmarked(tokens, i, dated);
  return 'present';
}

/** "The talks hit a wall on Tuesday": past after a singular subject, or in a sentence with a date. */
function unmarked(tokens: readonly Token[], i: number, dated: () => boolean): Tense {
  const before = tokens[i - 1]!;
  if (PERSONS.has(before.norm)) return 'past';
  const plural = before.pos === 'PRON' || before.norm.endsWith('s');
  return !plural || dated() ? 'past' : 'present';
}

/** A base form that is no finite verb: after "to" or a preposition, or first in the sentence ("Stop this"). */
function bare(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && tokens[k]!.pos === 'ADV') k--;
  const before = tokens[k];
  if (before === undefined) return true;
  return before.norm === 'to' || before.norm === 'let' || before.pos === 'DET' || before.pos === 'ADP';
}

/** "has (long been) fallen". */
function participleNext(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 5); k++) {
    const { norm, pos } = tokens[k]!;
    // "has yet to appear" reports what has not happened so far.
    if (pos === 'VERB' || norm === 'been' || norm === 'had' || norm === 'yet') return true;
    if (pos === 'PART' ? norm === 'to' : pos !== 'ADV' && pos !== 'PRON' && !BETWEEN.has(norm)) return false;
  }
  return false;
}

/** "was told", "has long been kept": the verb belongs to an auxiliary that counts by itself. */
function afterAuxiliary(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const { norm, pos } = tokens[k]!;
    if (pos === 'AUX' || BEFORE_PARTICIPLE.has(norm)) return true;
    if (pos !== 'ADV' && !BETWEEN.has(norm)) return false;
  }
  return false;
}

/** "the houses built by", "based on", "a proposed law": a participle that modifies a noun. */
function modifying(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before === undefined || before.text === '-' || after?.norm === 'by') return true;
  switch (before.pos) {
    case 'ADP':
      return true;
    case 'ADV':
    case 'CCONJ':
    case 'PUNCT':
      return after?.pos === 'NOUN' && before.text !== '”' && before.text !== '"';
    case 'DET':
    case 'ADJ':
    case 'NUM':
      return after?.pos === 'NOUN' || after?.pos === 'ADJ';
    default:
      return false;
  }
}
