/** Classes of words that rules and the model speak of: knowledge about single words, as against cues, which need a context. */
export const WORD_CLASSES = [
  /** Judgments by word class and polarity: "absurd", "sound"; "farce", "triumph"; "betray", "improve"; "badly", "rightly". */
  'adjective-negative',
  'adjective-positive',
  'noun-negative',
  'noun-positive',
  'verb-negative',
  'verb-positive',
  'adverb-negative',
  'adverb-positive',
  /** "serious", "vital", "trivial": weight rather than good or bad. */
  'importance',
  /** People in general and by role ("voters", "teacher"); bodies that act ("council", "Congress"). */
  'person',
  'institution',
  'kin',
  /** Who is quoted against: "critics", "skeptics"; who is quoted for: "economists", "researchers"; what is quoted: "study", "poll". */
  'opponent',
  'expert',
  'source',
  /** "argument", "claim", "objection", "myth": nouns for what is said or thought. */
  'view-noun',
  /** Reporting verbs: neutral ("say"), distancing ("claim"), endorsing ("show"), and of thought ("believe"). */
  'report-neutral',
  'report-distancing',
  'report-endorsing',
  'stance-verb',
  /** "cause", "undermine", "fuel"; "let B do C", "keep B from doing C"; "rise", "fall", "grow". */
  'causative-verb',
  'enabling-verb',
  'preventing-verb',
  'change-verb',
  /** Verbs a reader can be told to do ("stop", "vote", "fund"), in their base form. */
  'action-verb',
  /** Verbs of perception, talk about the text itself ("consider", "imagine", "look"), in their base form. */
  'discourse-verb',
  /** Past verbs that tell a story ("walked", "arrived", "met"). */
  'narrative-verb',
  /** "policy", "trust", "freedom" against "firewall", "engine", "band-aid", and the domains metaphors are drawn from. */
  'abstract-noun',
  'concrete-noun',
  'domain-body',
  'domain-war',
  'domain-machine',
  'domain-building',
  'domain-nature',
  'domain-game',
  'domain-faith',
  'domain-crime',
  'domain-family',
  /** Months, days, "tomorrow", "decade"; "percent", "million"; laws and rules ("statute", "article", "clause"). */
  'time-word',
  'future-time',
  'past-time',
  'quantity-word',
  'rule-word',
  /** "election", "war", "recession": what will happen or did. */
  'event-noun',
  /** "article", "chapter", "question": what a writer calls the text itself. */
  'text-noun',
  /** Connectives by sense. */
  'connective-contrast',
  'connective-cause',
  'connective-result',
  'connective-addition',
  'connective-example',
  'connective-time',
  /** "this", "that", "these", "such" as they point back. */
  'demonstrative',
  'first-person',
  'second-person',
  'third-person',
  /** "very", "so", "too"; comparatives and superlatives that keep no ending ("better", "worst"). */
  'degree',
  'comparative',
  'superlative',
] as const;

export type WordClass = (typeof WORD_CLASSES)[number];

const PEOPLE: ReadonlySet<WordClass> = new Set<WordClass>(['person', 'expert', 'opponent', 'kin']);

/** Whether a word stands for people. */
export const isPeople = ({ classes }: { readonly classes: readonly WordClass[] }): boolean =>
  classes.some((one) => PEOPLE.has(one));
