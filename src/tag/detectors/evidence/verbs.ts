/** Irregular past forms, which no ending gives away. */

/** Past forms that are never participles: "went" is past wherever it stands. */
export const SIMPLE_PAST: ReadonlySet<string> = new Set(
  `was were went came took gave knew saw began wrote spoke fell grew drew broke rose drove chose ate threw
  flew shook swore rode hid blew bore forgave forgot froze rang sang sank shrank sprang stole swam woke tore wore underwent
  withdrew arose overcame did overtook undertook became ran foresaw forbade beheld slew strove awoke drank lay`.split(
    /\s+/,
  ),
);

/** Past forms that are participles too: past where no auxiliary stands before. */
export const PAST_OR_PARTICIPLE: ReadonlySet<string> = new Set(
  `made said found told left felt brought kept held stood heard meant met paid sat led lost sent built understood spent
  bought caught dealt won fought taught sought sold struck hung slept bound bred clung crept dug fed fled ground knelt lent lit
  slid spun stuck stung swept swung upheld wound thought got had laid shot bent sped wept leapt learnt burnt dreamt
 spilt misled rebuilt withheld`.split(/\s+/),
);

/** Verbs whose past form is their base form: the sentence tells. */
export const UNMARKED_PAST: ReadonlySet<string> = new Set(
  'hit put cut set let shut hurt cost quit spread split beat bet burst cast rid shed thrust'.split(' '),
);
