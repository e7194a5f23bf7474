/** The auxiliary verbs of English, as normalized tokens in a row: clitics apart ("'ll"), and what "n't" leaves ("wo", "ca", "sha"). */

/** The finite forms of "be". */
export const FORMS_OF_BE = "is are was were am 's 're 'm";
/** The finite forms of "have" and "do". */
export const FORMS_OF_HAVE_AND_DO = "has have had 've 'd do does did";
/** A base form follows these. */
export const MODALS = "will 'll would wo ca can could may might must shall sha should ought";
