/**
 * Minimal pairs for the cues of strength: sentences with and without a cue, which differ by it alone. "{with|without}" marks what
 * differs ("{with}": nothing stands there without it). All sentences are invented.
 */

/** Frames that most cues fit into, X for the cue in its first form. A cue's pair is the first frame in which it fires. */
export const FRAMES: readonly string[] = [
  'The dam {X} leaks.',
  '{X} the dam leaks.',
  '{X}, the dam leaks.',
  'The dam leaks{, X}.',
  'The plan {X work|works}.',
  'The plan is {X} bad.',
  '{X} councils waste money.',
  'The plan {X} works badly.',
  'The data {X|show} that the plan works.',
  'The plan costs {X} 40 percent.',
  'It works{ X}.',
  '{X} plans fail.',
  'The plan {X be|is} bad.',
  '{X} the plan works.',
  '{X that} the dam leaks.',
  'The council {X act|acts}.',
  'This {X|is} a mistake.',
  'The dam {X leak|leaks}.',
  '{X} he is right.',
  '{X} that the plan works.',
  'The plan {X good|is good}.',
  'They {X|are} right.',
];

/** Pairs written out for cues that fit none of them: the cue as the lexicon has it, its effect, the sentence. */
export const WRITTEN: readonly (readonly [cue: string, effect: string, pair: string])[] = [
  ['perhaps', 'lim', 'That forced a rethink and {perhaps} opened a door.'],
  ['maybe', 'lim', 'That forced a rethink and {maybe} opened a door.'],
  ['possibly', 'lim', 'That forced a rethink and {possibly} opened a door.'],
  ['conceivably', 'lim', 'That forced a rethink and {conceivably} opened a door.'],
  ['probably', 'lim', 'That forced a rethink and {probably} opened a door.'],
  ['arguably', 'lim', 'That forced a rethink and {arguably} opened a door.'],
  ['presumably', 'lim', 'That forced a rethink and {presumably} opened a door.'],
  ['may', 'lim', 'One {may call|calls} it a bad plan.'],
  ['could', 'dim', 'We {could use|use} the old hall.'],
  ['could also', 'dim', 'We {could also use|use} the old hall.'],
  ['could easily', 'dim', 'We {could easily use|use} the old hall.'],
  ['should', 'lim', 'The new bridge {should last|lasts} a century.'],
  ['all', 'shade-up', 'The ferry runs in {all|the} seasons.'],
  ["this|that is|'s", 'shade-up', '{This is|It is} not a delay.'],
  ['no', 'shade-up', 'The crew left with {no|a} plan.'],
  ["could not|n't be", 'b1', 'The contrast {could not be sharper|is sharp}.'],
  ["it is|'s [high|past|long] time for", 'b1', '{It is time for the town|The town likes} to listen.'],
];

/** Words that look like a cue of strength and are none where they stand: they must not move the value. */
export const TRAPS: readonly (readonly [words: string, sentence: string])[] = [
  // Modal verbs, their homographs and their other readings.
  ['May', 'In May the ferry sank.'],
  ['May', 'May the better team win.'],
  ['may', 'Visitors may photograph the altar.'],
  ['Might', 'Might makes right in that valley.'],
  ['might', 'They rowed with all their might.'],
  ['might', 'They hid the vote so that nobody might learn of it.'],
  ['might', 'With one honest audit, the town might have kept the ferry.'],
  ['might', 'You might object that wolves bite.'],
  ['could', 'She could hear the river from her bed.'],
  ['could have', 'They could have told us earlier.'],
  ['can', 'The clerk opened a can of worms.'],
  ['will', 'The law lets landlords evict at will.'],
  ['must', 'The harbor is a must for painters.'],
  ['must', 'There must be a reason.'],
  ['must have', 'She must have known the price.'],
  ['had to', 'The family had to flee.'],
  ['need', 'The need is greatest in the north.'],
  ['need to', 'There was a need to rebuild the pier.'],
  ['time for', 'It is time for dinner in the barracks.'],
  // Adverbs.
  ['likely', 'The likely winner refused a debate.'],
  ['likely', 'The poor are more likely to drive.'],
  ['perhaps', 'The boat carried two, perhaps three, crates.'],
  ['Perhaps', 'Perhaps most importantly, the ferry sank.'],
  ['maybe', 'The town has two, maybe three, bakers.'],
  ['often', 'He asked how often the ferry sank.'],
  ['potentially', 'The depot stored potentially explosive waste.'],
  // Verbs and frames.
  ['believe', 'They believe in God and balanced budgets.'],
  ['I think of', 'I think of the river as a road.'],
  ['appears', 'He appears on television.'],
  ['I suggest', 'I suggest a pause.'],
  ['I feel', 'I feel a draft from the window.'],
  ['suggest', 'It was wrong to suggest that.'],
  ['I believe', 'He left before I believed him.'],
  // Nouns and adjectives.
  ['chance', 'They met by chance.'],
  ['chance', 'He took a chance on the northern route.'],
  ['possible', 'They came as soon as possible.'],
  // Approximators.
  ['about', 'The book is about love.'],
  ['around', 'They walked around town.'],
  ['roughly', 'They treated the witness roughly.'],
  ['rather', 'She left rather than wait.'],
  ['kind of', 'That kind of thing ends badly.'],
  ['All but', 'All but one of the boats sank.'],
  // Boosters.
  ['clearly', 'He spoke clearly and left.'],
  ['certain', 'A certain senator has been quiet.'],
  ['to be sure', 'She called the clerk to be sure of the date.'],
  ['course', 'In the course of a decade rents tripled.'],
  ['simply', 'They left simply because it rained.'],
  ['inevitable', 'The paper mourned the inevitable defeat.'],
  // Universals.
  ['every', 'The ferry sails every day.'],
  ['all', 'After all, the river froze.'],
  ['all', 'First of all, the river froze.'],
  ['all', 'For all its charm, the hotel closed.'],
  ['Never', 'Never mind the rain.'],
  ['no longer', 'The bridge is no longer open.'],
  ['everything', 'He made statements that say everything.'],
  ['all', 'The boats came in all sizes.'],
  ['any', 'The bridge did not open any more.'],
  // Negation (3).
  ['not', 'The bridge did not open.'],
  ['not only', 'The bridge is not only old but also ugly.'],
  // Evidentials.
  ['apparent', 'The heir apparent waved.'],
  // Conditionals: the claim is the link.
  ['if', 'Rents will fall if we build.'],
  ['Should', 'Should the vote fail, the fund will close.'],
];

/** For each inert entry a sentence with its words, in which they move nothing; X as in `FRAMES`. */
export const INERT_FRAMES: readonly string[] = [
  'The river froze, X the ferry sank.',
  'The boats X came home.',
  'X the ferry sank.',
  'The ferry sank X.',
  'It was X.',
  'The clerk X it.',
  'They X go.',
  'X leaving the harbor.',
  'Visitors X photograph the altar.',
  'If it had rained, the boats X stayed.',
  'They X have seen it.',
];
