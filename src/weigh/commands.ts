/**
 * Verbs that a sentence can begin with to tell someone to do something. wink's tags are wrong at the first word
 * (lexicon section 0), so that a list decides. Source: action verbs of op-eds and of guides, collected for hedgerow.
 */

/** Base forms by which a reader, or whoever is addressed, is told to act. */
export const COMMAND_VERBS: ReadonlySet<string> = new Set(
  `abandon abolish accept account acknowledge act adapt add address adjust admit adopt advance advertise advise advocate agree aim align allow amend analyze analyse announce answer anticipate apologize apologise appeal apply appoint appreciate approach approve argue arm arrange arrest articulate ask assemble assert assess assign assist assume attach attack attempt attend audit authorize automate avoid award
  back balance ban bar base bear beat become beg begin behave believe bend bet beware bind blame block boost borrow bother boycott brace break breathe bring broaden build burn bury buy
  calculate call calm cancel capture care carry cast catch cease celebrate challenge change charge check cheer choose cite clarify clean clear click clip close collaborate collect combine come commit communicate compare compel compensate compete complain complete comply compromise concentrate condemn conduct confess confirm confront connect conserve construct consult contact contain continue contribute control convene convert convince cooperate copy correct count cover craft create criticize cross cultivate curb cure cut
  dare deal debate decide declare decline decrease dedicate defend defer define delay delegate delete deliver demand demonstrate deny depend deploy describe design destroy determine develop devote dig direct disable discard disclose discourage discover discuss dismantle dismiss distinguish distribute ditch divert divide do document donate doubt download draft draw dream drink drive drop dump
  earn ease eat edit educate elect eliminate embrace emphasize employ empower enable encourage end endorse enforce engage enjoy enlist ensure enter establish estimate evaluate examine exclude execute exempt exercise exert expand expect expel experiment explain explore expose express extend
  face facilitate fear feed feel fight figure file fill filter find finish fire fix fly focus follow forbid force forget forgive form foster free freeze fund
  gather get give go govern grab grant grasp greet ground grow guarantee guard guide
  halt hand hang have head hear heed help hire hit hold honor honour hope host hug hunt hurry
  identify ignore illustrate implement impose improve include increase incorporate index inform initiate innovate inspect inspire install insist insert instruct integrate interview introduce invest investigate invite involve isolate issue
  join judge jump justify keep kick kill kiss knock know
  label launch lay lead lean learn leave legalize lend lessen let level leverage liberate lift limit link list listen live load lobby lock log look lose love lower
  mail maintain make manage map march mark marry match maximize measure meet mention merge mind minimize mix mobilize model modernize modify monitor mourn move multiply
  nail name narrow nationalize negotiate nominate nudge nurture
  obey oblige observe obtain offer open operate opt order organize organise oust overcome overhaul override oversee own
  pack paint park participate partner pass pause pave pay permit persist persuade phase pick pin place plan plant play plead please pledge plug point poll ponder post postpone pour practice practise praise pray prefer prepare present preserve press pretend prevent print prioritize privatize probe proceed process produce prohibit promise promote propose prosecute protect protest prove provide publish pull punish purchase pursue push put
  quit question raise rally reach read realize reassure rebuild recognize recommend reconsider record recruit recycle redefine redesign redirect reduce refer refine reflect reform refrain refuse regard register regulate reinforce reject relax release rely remain remind remove rename renew reopen repair repeal repeat replace reply report repost request require rescue research reserve resign resist resolve respect respond rest restore restrict restructure retain rethink retire retrain return reveal reverse review revise revisit revive reward rid ring rise risk roll run rush
  sacrifice save scale scan schedule scrap scrutinize search secure seek seize select sell send separate serve set settle shake shame shape share shelve shift ship shoot shop shout shove show shrink shut sign simplify sing sit skip slash slow smile solve sort spare speak specify speed spend split spread spur square stand start state stay steer step stick stimulate stop store strengthen stress strike strip strive structure struggle study subject submit subscribe subsidize substitute sue suggest supply support surrender suspend sustain swap swear switch
  tackle tailor take talk target tax teach tear tell tend terminate test thank think throw tie toss touch track trade train transfer transform translate travel treat trim trust try turn tweak type
  understand undo unite unleash unlock update upgrade uphold urge use
  vaccinate value verify veto view visit volunteer vote
  wait wake walk want warn wash waste watch weigh welcome widen win wipe wish withdraw withhold work worry wrap write yell yield zone`
    .split(/\s+/),
);

/** Verbs of talk about the text itself: "Consider Finland." They claim what follows and ask for nothing (guideline 3.3). */
export const DISCOURSE_VERBS: ReadonlySet<string> = new Set(
  'consider take look think suppose remember note see recall notice observe imagine picture compare say call witness mind wait listen forget guess bear assume recognize understand know mark count add'.split(
    ' ',
  ),
);
