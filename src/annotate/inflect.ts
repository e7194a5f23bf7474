/**
 * The forms of English verbs and nouns, so that lists name a word once: "~argue" for "argues", "argued", "arguing".
 * Regular spelling rules plus tables of what breaks them.
 */
import { wordSet } from '../model/index.js';

/** Verbs by line: base form, then the past forms. Third person and -ing form follow the rules. */
const IRREGULAR_VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne born|beat beat beaten|become became become|befall befell befallen
beget begot begotten begat|begin began begun|behold beheld|bend bent|beset beset|bestride bestrode bestridden|bet bet|betake betook betaken
bid bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
broadcast broadcast|browbeat browbeat browbeaten|build built|burn burned burnt|burst burst|buy bought|cast cast|catch caught
choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn
dream dreamed dreamt|drink drank drunk|drive drove driven|dwell dwelt dwelled|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbad forbidden|forecast forecast forecasted
forego forewent foregone|foresee foresaw foreseen|foretell foretold|forget forgot forgotten|forgive forgave forgiven
forgo forwent forgone|forsake forsook forsaken|forswear forswore forsworn|freeze froze frozen|get got gotten|give gave given
go went gone|grind ground|grow grew grown|hang hung hanged|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept
kneel knelt kneeled|know knew known|lay laid|lead led|lean leaned leant|leap leaped leapt|learn learned learnt|leave left|lend lent
let let|lie lay lain lied|light lit lighted|lose lost|make made|mean meant|meet met|mislead misled|misread misread|misspend misspent
mistake mistook mistaken|misunderstand misunderstood|mow mowed mown|offset offset|outbid outbid|outdo outdid outdone|outgrow outgrew outgrown
outrun outran outrun|outsell outsold|outspend outspent|overcome overcame overcome|overdo overdid overdone|overdraw overdrew overdrawn
overhang overhung|overhear overheard|override overrode overridden|overrun overran overrun|oversee oversaw overseen|overshoot overshot
overspend overspent|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid|prepay prepaid
prove proved proven|put put|quit quit quitted|read read|rebuild rebuilt|recast recast|remake remade|rend rent|repay repaid|rerun reran
resell resold|reset reset|rethink rethought|retake retook retaken|retell retold|rewrite rewrote rewritten|rid rid|ride rode ridden
ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn
shake shook shaken|shed shed|shine shone shined|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk
sit sat|slay slew slain|sleep slept|slide slid|sling slung|slink slunk|slit slit|sow sowed sown|speak spoke spoken|speed sped speeded
spell spelled spelt|spend spent|spill spilled spilt|spin spun|spit spat spit|split split|spoil spoiled spoilt|spread spread
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strew strewed strewn|stride strode stridden
strike struck stricken|string strung|strive strove striven strived|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum
swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|thrive thrived throve|throw threw thrown|thrust thrust
tread trod trodden|unbind unbound|undercut undercut|undergo underwent undergone|underlie underlay underlain|underpay underpaid
understand understood|undertake undertook undertaken|underwrite underwrote underwritten|undo undid undone|unwind unwound|uphold upheld
upset upset|wake woke woken waked|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn
withhold withheld|withstand withstood|wring wrung|write wrote written`;

const PAST_FORMS = new Map(
  IRREGULAR_VERBS.split(/[|\n]/)
    .filter((line) => line !== '')
    .map((line) => {
      const [base, ...forms] = line.split(' ');
      return [base!, forms] as const;
    }),
);

/** Verbs no rule reaches. */
const OTHER_VERBS: Readonly<Record<string, readonly string[]>> = {
  be: ['be', 'is', 'was', 'been', 'being', 'am', 'are', 'were', "'s", "'re", "'m"],
  have: ['have', 'has', 'had', 'having'],
};

/** Verbs of one stressed last syllable double their consonant: admit -> admitted. */
const DOUBLING =
  wordSet(`abet abhor acquit admit allot annul ban bar bat beg begin bet blot blur bob brag cap chat chip chop clap clip clog club commit
   compel concur confer control cram crop cut dam debar defer demur deter dig dim dip disbar dispel dot drag drip drop drum dub embed
   emit enrol enthral equip excel expel extol fan fit flag flap flip flog flop fog forbid forget format fret fulfil gag get grab grin
   grip gum gun gut handicap hem hit hog hop hug hum impel incur infer instil jam jet jog jot jut kidnap kid knit knot lag let log lop
   man map mar mob mop mud mug nab nag net nip nod occur offset omit outbid overrun overlap pad pat patrol peg pen permit pet pin pit plan plod
   plot plug pop prefer prod program prop propel put quit quiz ram rap rebel rebut recap recur refer regret remit repel rerun reset rev
   rid rip rob rot rub run sag sap scan scar scrap scrub set shed ship shop shred shrug shun shut sin sip sit skid skim skin skip slam
   slap slim slip slit slot slug slum snap snip snub sob span spin spit split spot spur squat stab star stem step stir stop strap strip
   strut stun submit sum swap swat swim swig tag tan tap tar thin throb tip top tot transfer transmit trap trek trim trip trot
   tug undercut unplug unzip upset vet wag wed whet whip win wrap zap zip`);

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

/** Whether a final y follows a consonant, so that it turns into i. */
function endsInConsonantY(word: string): boolean {
  return word.endsWith('y') && !isVowel(word[word.length - 2]);
}

/** With the -s of the third person and of plurals. Thousands of words pass here at start: no regular expressions. */
function withS(word: string): string {
  switch (word[word.length - 1]) {
    case 'y':
      return endsInConsonantY(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
    case 's':
    case 'x':
    case 'z':
      return `${word}es`;
    case 'h': {
      const before = word[word.length - 2];
      return before === 'c' || before === 's' ? `${word}es` : `${word}s`;
    }
    default:
      return `${word}s`;
  }
}

function third(base: string): string {
  return base.endsWith('o') && !base.endsWith('oo') ? `${base}es` : withS(base);
}

/** What -ed and -ing are put to: "admit" -> "admitt", "panic" -> "panick". */
function stem(base: string): string {
  if (DOUBLING.has(base)) return `${base}${base.at(-1)}`;
  return base.endsWith('ic') ? `${base}k` : base;
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`;
  return `${stem(base)}ed`;
}

function progressive(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee') && !base.endsWith('oe') && !base.endsWith('ye'))
    return `${base.slice(0, -1)}ing`;
  return `${stem(base)}ing`;
}

/** All forms of a verb, base first, without doubles. `be` has its persons too. */
export function verbForms(base: string): string[] {
  const other = OTHER_VERBS[base];
  if (other) return [...other];
  const forms = [base, third(base)];
  const pasts = PAST_FORMS.get(base);
  if (!pasts) forms.push(past(base));
  else for (const form of pasts) if (!forms.includes(form)) forms.push(form);
  forms.push(progressive(base));
  return forms;
}

const IRREGULAR_PLURALS = new Map(
  `person people|child children|foot feet|tooth teeth|mouse mice|goose geese|ox oxen|phenomenon phenomena|criterion criteria
   life lives|knife knives|wife wives|midwife midwives|thief thieves|leaf leaves|loaf loaves|wolf wolves|half halves|self selves
   shelf shelves|calf calves|hero heroes|potato potatoes|tomato tomatoes|veto vetoes|echo echoes|embargo embargoes|torpedo torpedoes
   quiz quizzes|monarch monarchs|epoch epochs|stomach stomachs|patriarch patriarchs|bacterium bacteria|medium media|datum data
   human humans|german germans|roman romans|shaman shamans|talisman talismans`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' ') as [string, string]),
);

/** The plural of a noun. */
export function plural(singular: string): string {
  const irregular = IRREGULAR_PLURALS.get(singular);
  if (irregular) return irregular;
  if (singular.endsWith('man')) return `${singular.slice(0, -2)}en`;
  if (singular.endsWith('sis')) return `${singular.slice(0, -2)}es`;
  return withS(singular);
}

/** Verbs and nouns by those of their forms that no rule makes. */
const IRREGULAR_BASES = new Map<string, string[]>();
for (const [base, forms] of [...PAST_FORMS, ...Object.entries(OTHER_VERBS), ...IRREGULAR_PLURALS])
  for (const form of typeof forms === 'string' ? [forms] : forms) {
    const bases = IRREGULAR_BASES.get(form);
    if (bases === undefined) IRREGULAR_BASES.set(form, [base]);
    else bases.push(base);
  }

/** What a word may be a form of, itself first: all that it is, and some that it is not. */
export function basesOf(form: string): string[] {
  const bases = [form, ...(IRREGULAR_BASES.get(form) ?? [])];
  const cut = (letters: number, put = '') => {
    if (form.length > letters) bases.push(form.slice(0, -letters) + put);
  };
  /** What stands before -ed or -ing, where its last consonant may be doubled or a k put to it. */
  const cutAfter = (letters: number) => {
    cut(letters);
    const last = form[form.length - letters - 1];
    if (last === 'k' || last === form[form.length - letters - 2]) cut(letters + 1);
  };
  if (form.endsWith('s')) {
    cut(1);
    if (form.endsWith('es')) cut(2);
    if (form.endsWith('ies')) cut(3, 'y');
    if (form.endsWith('ses')) cut(2, 'is');
  } else if (form.endsWith('ed')) {
    cut(1);
    cutAfter(2);
    if (form.endsWith('ied')) cut(3, 'y');
  } else if (form.endsWith('ing')) {
    cutAfter(3);
    cut(3, 'e');
    if (form.endsWith('ying')) cut(4, 'ie');
  } else if (form.endsWith('men')) cut(2, 'an');
  return bases;
}
