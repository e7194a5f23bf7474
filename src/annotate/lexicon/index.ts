/** The cue lexicon: every list, in one explicit list. To add a list, add one file and one line here. */
import { type CueEntry, LexiconEntry } from '../../model/index.js';
import { ANALOGIES } from './analogies.js';
import { APPROXIMATORS } from './approximators.js';
import { ATTRIBUTION } from './attribution.js';
import { BOOSTERS } from './boosters.js';
import { CAUSES } from './causes.js';
import { CONCESSIVES } from './concessives.js';
import { CONCLUSIONS } from './conclusions.js';
import { CONDITIONALS } from './conditionals.js';
import { CONTRASTS } from './contrasts.js';
import { EVALUATIONS } from './evaluations.js';
import { EVIDENCE } from './evidence.js';
import { EVIDENTIALS } from './evidentials.js';
import { FUTURE } from './future.js';
import { HEDGES } from './hedges.js';
import { MODALS } from './modals.js';
import { NEGATION } from './negation.js';
import { OPPONENTS } from './opponents.js';
import { PRESCRIPTIONS } from './prescriptions.js';
import { QUESTIONS } from './questions.js';
import { REBUTTALS } from './rebuttals.js';
import { REFRAMES } from './reframes.js';
import { UNIVERSALS } from './universals.js';

const LISTED: readonly CueEntry[] = [
  ...HEDGES,
  ...BOOSTERS,
  ...UNIVERSALS,
  ...MODALS,
  ...NEGATION,
  ...APPROXIMATORS,
  ...EVIDENTIALS,
  ...CONDITIONALS,
  ...ATTRIBUTION,
  ...OPPONENTS,
  ...CONCESSIVES,
  ...CONTRASTS,
  ...REBUTTALS,
  ...CAUSES,
  ...CONCLUSIONS,
  ...PRESCRIPTIONS,
  ...FUTURE,
  ...EVALUATIONS,
  ...ANALOGIES,
  ...REFRAMES,
  ...EVIDENCE,
  ...QUESTIONS,
];

export const LEXICON: readonly LexiconEntry[] = LISTED.map((entry) => new LexiconEntry(entry));
