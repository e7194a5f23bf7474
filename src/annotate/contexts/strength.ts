/** Contexts of the cues of strength: hedges, boosters, modals, universals, approximators. */
import { mustInfers, RULE_BOUND, type Token, tokenAt, toldAsLaw, wordSet } from '../../model/index.js';
import { isLeave } from './allowed.js';
import { isAgent, isOf, norm, skipAdverbs, subjectBefore } from './general.js';
import { isInNamedPast } from './past.js';
import type { ContextTest, CueSite } from './site.js';

/** What rules allow or forbid people to do, as against what may happen. */
const PERMITTED = wordSet(
  'enter photograph touch copy distribute redistribute smoke park trespass hunt fish possess download reproduce sublicense disclose interrupt',
);
const ALLOWED = wordSet(
  'resit retake submit renew wear graze climb picnic swap exchange inspect borrow use bring take buy sell keep apply vote carry stay swim camp moor dock ride drive cross leave return request appeal attend speak visit bid',
);
const OBJECTING = wordSet('say argue object ask claim reply respond complain protest counter contend insist');
const OBJECTORS = wordSet(
  'you some one critics others people many skeptics sceptics opponents readers they it cynics defenders supporters',
);
/** What anyone who looks will meet: "on every stall you |may find books". */
const MEETING = wordSet('find see read hear observe notice');
const WHO_LOOKS = wordSet('you one anyone anybody everyone');
/** What those who speak allow themselves: "we |may say that ...", "one |may call it". */
const SAYING = wordSet('say call take speak add conclude infer judge note remark');
const WHO_SPEAKS = wordSet('we one');
/** After "find", these bring in what is only possible: "you may find |it hard", "you may find |that it leaks". */
const FOUND_OUT = wordSet("that it them yourself this out , ’ '");
/** What one was able to see or do: "could see" is a report, not a guess. */
const PERCEIVING = wordSet('see hear feel smell taste remember recall recite swim tell');
const POWERS = wordSet(
  'military naval economic industrial financial political imperial commercial corporate physical armed nuclear air sea sheer brute',
);
const WORKS = wordSet(
  `film movie book novel story tale play poem song essay article memoir lecture talk speech sermon documentary opera series column letter
   quarrel row dispute argument fight debate joke`,
);
const MEASURES = wordSet(
  'minutes hours hour pages words mile miles feet inches metres meters kilometres kilometers percent per',
);
const ARTICLES = wordSet("a an the my your his her its our their 's no every each any all");
const NEGATED_SUBJECTS = wordSet('no nobody nothing none neither few nor never hardly scarcely');
const NEGATED_NEXT = wordSet("not n't no never hardly scarcely barely neither nor only");
const NEGATED_THINGS = wordSet('no nothing none nobody');
const COORDINATORS = wordSet('and or but');
const SHARES = wordSet('third quarter fifth tenth dozen hundred thousand million billion majority');
const BE = wordSet("is are was were 's");
const MARKS_BEFORE = wordSet(', — – -- ( : ;');
const SUBJECT_STARTERS = wordSet(
  'i we you he she it they this that these those there the a an my your his her its our their',
);
const COMPARING = wordSet('more less as equally just so too no least much far it how that');
const PREPOSITIONS = wordSet(
  'in at of on for by with from to about across into through over under during between among within against without like than',
);
const IMPERSONAL_SUBJECTS = wordSet('it this that there these those which');
/** After "think" or "believe": how hard, or what of. */
const ACTIVITY = wordSet('of about in hard carefully twice back ahead him them');
const OBJECTS = wordSet('you her it that this');
const RELATIVES = wordSet('who whom whose which that because as when while');
const LAID_OUT = wordSet(
  'built build builds building centered centred center centers organized organised structured arranged designed formed gathered wrapped grouped shaped clustered based revolves revolve revolved sat sit stood stand',
);
const STUDIES = wordSet(
  `data evidence study studies research results findings survey surveys analysis figures numbers polls poll history experience
   report reports experiments estimates models records statistics this these which that it they logic signs indications trends post posts article articles graph chart paper papers literature`,
);

/** What joins more to a subject: "nobody |who works there", "no town |on the coast". */
const JOINS_SUBJECT = wordSet('who that which in on of at from with');

/** "|Nobody who works there can", "|no town that has tried it can": a negative subject first in the sentence, and more joined to it. */
function negativeOpens({ tokens, from }: CueSite): boolean {
  let first = 0;
  while (first < from && (COORDINATORS.has(tokens[first]!.norm) || !tokens[first]!.word)) first++;
  const notOne =
    norm(tokens, first) === 'not' &&
    (norm(tokens, first + 1) === 'one' || norm(tokens, first + 2) === 'single');
  if (!(notOne || NEGATED_SUBJECTS.has(norm(tokens, first))) || tokens[from - 1]?.pos === 'PRON')
    return false;
  let joint = first + 1;
  while (joint < first + 4 && !JOINS_SUBJECT.has(norm(tokens, joint))) joint++;
  const clause = norm(tokens, joint);
  if (joint === first + 4 || joint >= from - 1) return false;
  const verbs = tokens.slice(joint, from).filter(({ pos }) => pos === 'VERB' || pos === 'AUX').length;
  return clause === 'who' || clause === 'that' || clause === 'which' ? verbs > 0 : verbs === 0;
}

const ONE_OF_ALL = wordSet('a an any each every');

/** "|Members may", "a |member may", as against "the members may". */
function isBound(tokens: readonly Token[], i: number): boolean {
  const before = tokenAt(tokens, i - 1);
  if (RULE_BOUND.has(norm(tokens, i))) return before?.pos !== 'DET';
  return before !== undefined && ONE_OF_ALL.has(before.norm) && RULE_BOUND.has(`${norm(tokens, i)}s`);
}

/** "Members |may borrow six books": those whom rules bind, and what rules are about. */
const isAllowed = ({ tokens, from, to }: CueSite): boolean =>
  isBound(tokens, from - 1) && ALLOWED.has(norm(tokens, skipAdverbs(tokens, to, 1)));

/** Whether the words up to three places before hold a negative subject: "no |one can", "nothing |here can". */
function negativeBefore(site: CueSite): boolean {
  const { tokens, from } = site;
  if (negativeOpens(site)) return true;
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    const token = tokens[i]!;
    if (!token.word) return false;
    if (NEGATED_SUBJECTS.has(token.norm)) return true;
    if (token.norm === 'one' && norm(tokens, i - 1) === 'not') return true;
  }
  return false;
}

/** Whether token i begins a subject: what follows a cue of a whole clause. */
const startsSubject = (token: Token | undefined): boolean =>
  token !== undefined && (SUBJECT_STARTERS.has(token.norm) || token.pos === 'PRON' || token.pos === 'DET');

/** A name between commas is no longer. */
const LONGEST_APPOSITION = 10;

/** "The mill, |perhaps the oldest of them, burned": a name for what stands before, between two commas. */
function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
  if (norm(tokens, from - 1) !== ',' || tokens[to]!.pos !== 'DET') return false;
  const before = tokenAt(tokens, from - 2)?.pos;
  if (before !== 'NOUN' && before !== 'PROPN') return false;
  for (let k = to; k < Math.min(tokens.length - 1, to + LONGEST_APPOSITION); k++) {
    if (norm(tokens, k) === ',') return tokens[k + 1]!.pos === 'VERB' || tokens[k + 1]!.pos === 'AUX';
    if (!tokens[k]!.word || tokens[k]!.pos === 'VERB' || tokens[k]!.pos === 'AUX') return false;
  }
  return false;
}

/** Whether a verb stands from token i on, before the clause ends. */
function verbFollows(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < tokens.length && tokens[k]!.word; k++)
    if (tokens[k]!.pos === 'VERB' || tokens[k]!.pos === 'AUX') return true;
  return false;
}

const INVERTED = wordSet('had were');
/** "She might have won |had she started". */
const NOMINATIVE = wordSet('i we you he she it they');
/** "An |earlier warning might have saved them": what did not come. */
const SPARED = wordSet('earlier better longer stronger simple single proper timely little second');
/** "With |one honest audit, the town might have kept it": what was not there. */
const SUPPOSED = wordSet('one a an better more another proper half enough');

const HE = wordSet('he she they');
const BELYING = wordSet('never instead');

/** "She might have saved it; |she signed its death warrant instead", "..., and she |never called": it did not happen. */
function isBelied(tokens: readonly Token[], to: number): boolean {
  for (let k = to + 1; k + 1 < tokens.length; k++) {
    const mark = tokens[k]!.text;
    if (mark !== ';' && mark !== ',' && mark !== '—') continue;
    const subject = HE.has(norm(tokens, k + 1)) ? k + 1 : k + 2;
    if (!HE.has(norm(tokens, subject))) continue;
    return tokens.some(({ norm: word }, at) => at > subject && BELYING.has(word));
  }
  return false;
}

export const STRENGTH_CONTEXTS: Readonly<Record<string, ContextTest>> = {
  /** An article or possessive stands right before: "the |will", "a |can". */
  'article-before': ({ tokens, from }) => ARTICLES.has(norm(tokens, from - 1)),
  /** "and |perhaps opened a door": the cue bears on one of two joined phrases. */
  'after-coordinator': ({ tokens, from, to }) =>
    from > 1 &&
    COORDINATORS.has(norm(tokens, from - 1)) &&
    norm(tokens, to) !== ',' &&
    (!startsSubject(tokens[to]) || !verbFollows(tokens, to)),
  /** ", |maybe three, sites", "of |perhaps a million": the cue bears on the next few words alone. */
  local: ({ tokens, from, to }) => {
    const before = tokenAt(tokens, from - 1);
    const next = tokens[to];
    if (before === undefined || next === undefined || !next.word) return false;
    // "covers |perhaps a third of it"
    if (next.norm === 'half' || (next.norm === 'a' && SHARES.has(norm(tokens, to + 1)))) return before.word;
    if (startsSubject(next)) return isApposition(tokens, from, to);
    if (PREPOSITIONS.has(before.norm) || (next.pos === 'NUM' && next.norm !== 'one')) return true;
    if (!MARKS_BEFORE.has(before.norm)) return false;
    return (
      next.pos === 'NUM' ||
      next.pos === 'ADP' ||
      next.pos === 'ADJ' ||
      next.pos === 'ADV' ||
      next.pos === 'NOUN' ||
      next.pos === 'SCONJ' ||
      next.norm.endsWith('ing') ||
      (next.pos === 'VERB' && next.norm.endsWith('ed'))
    );
  },
  /** "What matters |most is", "it hurts us |most.": how much, and not how many. */
  'how-much': ({ tokens, from, to }) => {
    const next = tokens[to];
    return (
      (tokenAt(tokens, from - 1)?.word ?? false) && (next === undefined || !next.word || BE.has(next.norm))
    );
  },
  /** "Perhaps |more importantly,": the cue bears on an adverb that opens the sentence. */
  'adverb-comma-next': ({ tokens, to }) => {
    for (let i = to; i < Math.min(to + 4, tokens.length); i++) {
      if (norm(tokens, i) === ',') return i > to;
      if (tokens[i]!.pos !== 'ADV' && norm(tokens, i) !== 'most' && norm(tokens, i) !== 'more') return false;
    }
    return false;
  },
  /** A comparison, or another degree, runs through the cue: "more |likely", "find it |likely". */
  'comparison-before': ({ tokens, from }) => COMPARING.has(norm(tokens, from - 1)),
  /** Inside a noun phrase: "the |likely winner", "of |potentially harmful drugs". */
  attributive: ({ tokens, from, to }) => {
    const before = tokenAt(tokens, from - 1);
    if (before === undefined) return false;
    const inside =
      before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      (before.pos === 'ADP' && norm(tokens, from - 1) !== 'that') ||
      ARTICLES.has(before.norm) ||
      (before.pos === 'VERB' && tokens[to]?.pos === 'ADJ' && tokens[to + 1]?.pos === 'NOUN');
    if (!inside) return false;
    const next = tokens[to];
    return next?.word === true && next.pos !== 'AUX' && next.pos !== 'ADP' && next.pos !== 'PART';
  },
  /** A verb before and no word it could belong to after: "spoke |clearly." */
  manner: ({ tokens, from, to }) => {
    const before = tokenAt(tokens, from - 1);
    if (before === undefined || before.pos === 'AUX' || !before.word) return false;
    const next = tokens[to];
    const open =
      next === undefined ||
      !next.word ||
      next.pos === 'ADP' ||
      next.pos === 'CCONJ' ||
      next.pos === 'SCONJ' ||
      next.pos === 'DET';
    return open && (before.pos === 'VERB' || before.pos === 'NOUN' || before.pos === 'ADV');
  },
  /** "to" stands right before: "to |suggest that ..." is no claim. */
  'after-to': ({ tokens, from }) => norm(tokens, from - 1) === 'to' || norm(tokens, from - 1) === 'not',
  /** A verb, adjective or noun stands right before, to which the cue belongs: "founded |in truth". */
  'after-content': ({ tokens, from }) => {
    const pos = tokenAt(tokens, from - 1)?.pos;
    return pos === 'VERB' || pos === 'ADJ' || pos === 'NOUN';
  },
  /** A preposition stands right before: "at |every level". */
  'after-preposition': ({ tokens, from }) => PREPOSITIONS.has(norm(tokens, from - 1)),
  /** What follows is something that rules permit: "visitors |may photograph the altar". */
  permission: (site) =>
    (PERMITTED.has(norm(site.tokens, skipAdverbs(site.tokens, site.to, 1))) &&
      !IMPERSONAL_SUBJECTS.has(norm(site.tokens, site.from - 1))) ||
    isAllowed(site) ||
    isLeave(site),
  /** What was so in a past that is named: "Until 1974 a bank |could refuse a loan". */
  'past-named': ({ tokens, from }) => isInNamedPast(tokens, from),
  /** Strength, and no verb: "military |might without an aim", "naval |might alone". */
  'power-named': ({ tokens, from, to }) => {
    const next = tokens[to];
    if (!POWERS.has(norm(tokens, from - 1)) || next === undefined) return false;
    if (next.pos === 'AUX') return next.norm !== 'be' && next.norm !== 'have' && next.norm !== 'do';
    return next.pos === 'ADP' || next.norm === 'alone';
  },
  /** What a work or a quarrel is of, and no number: "the film is |about two sisters". */
  'topic-before': ({ tokens, from, to }) => {
    const be = tokenAt(tokens, from - 1);
    if (!WORKS.has(norm(tokens, be?.pos === 'AUX' ? from - 2 : from - 1))) return false;
    for (let k = to; k < Math.min(tokens.length, to + 4) && tokens[k]!.word; k++)
      if (MEASURES.has(norm(tokens, k))) return norm(tokens, k + 1) === 'of';
    return true;
  },
  /** What follows is what anyone is free to see, to say or to conclude: "you |may find them on every stall", "we |may say". */
  'open-to-all': ({ tokens, from, to }) => {
    const who = norm(tokens, skipAdverbs(tokens, from - 1, -1));
    const verb = skipAdverbs(tokens, to, 1);
    if (WHO_SPEAKS.has(who) && SAYING.has(norm(tokens, verb))) return true;
    return WHO_LOOKS.has(who) && MEETING.has(norm(tokens, verb)) && !FOUND_OUT.has(norm(tokens, verb + 1));
  },
  /** What follows is a verb of objecting, said of readers or opponents: "you |might say". */
  'objection-next': ({ tokens, from, to }) =>
    OBJECTORS.has(norm(tokens, from - 1)) &&
    norm(tokens, from - 1) !== 'one' &&
    OBJECTING.has(norm(tokens, skipAdverbs(tokens, to, 1))),
  /** A verb in the third person follows: "|might makes right". */
  'third-person-next': ({ tokens, to }) => {
    const next = tokens[to];
    return (
      next !== undefined &&
      next.pos !== 'ADV' &&
      next.norm.endsWith('s') &&
      !next.norm.endsWith('ss') &&
      next.norm !== 'perhaps'
    );
  },
  /** A verb that is no form of be or do, or a comma, stands right before: "held |not one coin". */
  'after-verb-or-comma': ({ tokens, from }) => {
    const before = tokenAt(tokens, from - 1);
    return before?.pos === 'VERB' || before?.text === ',';
  },
  /** The word itself: "he answered with a |perhaps", "|maybe is no plan". */
  'named-word': ({ tokens, from, to }) => {
    const before = norm(tokens, from - 1);
    return before === 'a' || before === 'word' || (from === 0 && BE.has(norm(tokens, to)));
  },
  /** "not one |but two": more than one. */
  'but-next': ({ tokens, to }) => norm(tokens, to) === 'but' || norm(tokens, to + 1) === 'but',
  /** What someone sees, says or recalls: "I |can remember", "you |could see it coming". */
  'perception-next': ({ tokens, to }) => PERCEIVING.has(norm(tokens, skipAdverbs(tokens, to, 1))),
  /** "I", "he" or "she" is the subject: what one was able to do. */
  'singular-person': ({ tokens, from }) => {
    const before = norm(tokens, from - 1);
    return before === 'i' || before === 'he' || before === 'she';
  },
  /** "we", "you", "one" or someone unnamed is the subject: what is open to all. */
  'anyone-subject': ({ tokens, from }) => {
    const before = norm(tokens, from - 1);
    return (
      before === 'we' ||
      before === 'you' ||
      before === 'one' ||
      before === 'people' ||
      before === 'anyone' ||
      before === 'anybody' ||
      before === 'someone' ||
      before === 'everyone'
    );
  },
  /** Someone who acts is the subject. */
  'agent-before': ({ tokens, from }) => {
    const before = tokenAt(tokens, from - 1);
    return isOf(before, 'person') || isOf(before, 'institution');
  },
  /** "have" and a participle follow: "must |have been". */
  'perfect-next': ({ tokens, to }) => {
    const have = skipAdverbs(tokens, to, 1);
    if (norm(tokens, have) !== 'have') return false;
    const next = tokens[skipAdverbs(tokens, have + 1, 1)];
    return next !== undefined && (next.norm === 'been' || next.pos === 'VERB' || next.norm.endsWith('ed'));
  },
  /** "if" or "unless" stands in the sentence, or it opens as a condition: "Had he looked, ...", "With one honest audit, ..." */
  'with-if': ({ tokens, to }) =>
    isBelied(tokens, to) ||
    INVERTED.has(norm(tokens, 0)) ||
    norm(tokens, 0) === 'without' ||
    // "An |earlier warning might have saved them"
    ((norm(tokens, 0) === 'a' || norm(tokens, 0) === 'an') && SPARED.has(norm(tokens, 1))) ||
    (norm(tokens, 0) === 'with' && SUPPOSED.has(norm(tokens, 1))) ||
    tokens.some(
      ({ norm: word }, k) =>
        word === 'if' || word === 'unless' || (word === 'had' && NOMINATIVE.has(norm(tokens, k + 1))),
    ),
  /** What for: "They hid the vote so that nobody |might learn of it". */
  'purpose-before': ({ tokens, from }) => {
    for (let i = from - 1; i > 0 && i > from - 7 && tokens[i]!.word; i--)
      if (
        norm(tokens, i) === 'lest' ||
        (norm(tokens, i) === 'that' && (norm(tokens, i - 1) === 'so' || norm(tokens, i - 1) === 'order'))
      )
        return true;
    return false;
  },
  /** A comparative follows: "could not be |sharper". */
  'comparative-next': ({ tokens, to }) => tokens[to]?.pos === 'ADJ' && norm(tokens, to).endsWith('er'),
  /** The month, and not "|May not" in a headline. */
  month: ({ tokens, from, to }) => {
    const { text } = tokens[from]!;
    return text[0] === 'M' && !(from > 0 && norm(tokens, to) === 'not');
  },
  /** A negation follows: "could |not", "could |no longer", "could |hardly be", "there could |really be no way". */
  'negation-next': ({ tokens, to }) => {
    if (NEGATED_NEXT.has(norm(tokens, to))) return true;
    const verb = skipAdverbs(tokens, to, 1);
    return norm(tokens, verb) === 'be' && NEGATED_THINGS.has(norm(tokens, verb + 1));
  },
  /** The subject is negative: "no one |can", "nor |can we". */
  'negative-subject': negativeBefore,
  /** "|must be tired", "there |must be", "that |must be the postman": an inference. */
  'epistemic-must': ({ tokens, from }) => mustInfers(tokens, from),
  /** "In most states an employer |must": what binds elsewhere is told. */
  'told-as-law': ({ tokens, from }) => toldAsLaw(tokens, from),
  /** An adjective follows that "most" raises: "most |important". */
  'adverb-next': ({ tokens, to }) => tokens[to]?.pos === 'ADV',
  /** The sentence ends in a question mark: what is only asked. */
  'question-mark': ({ tokens }) => norm(tokens, tokens.length - 1) === '?',
  /** The cue says how something is laid out, and no number: "built |around twelve people". */
  'laid-out-before': ({ tokens, from }) => LAID_OUT.has(norm(tokens, from - 1)),
  /** A verb follows before a mark or a relative clause: "I know the |pier is full", as against "I know the |other side". */
  'verb-follows': ({ tokens, to }) => {
    for (let k = to; k < tokens.length && tokens[k]!.word && !RELATIVES.has(tokens[k]!.norm); k++)
      if (tokens[k]!.pos === 'VERB' || tokens[k]!.pos === 'AUX') return true;
    return false;
  },
  /** "to" and a verb follow a few words on: "it is time for |us to go". */
  'infinitive-later': ({ tokens, to }) => {
    for (let i = to; i < Math.min(to + 7, tokens.length - 1); i++)
      if (norm(tokens, i) === 'to' && tokens[i + 1]!.pos !== 'DET') return true;
    return false;
  },
  /** A noun phrase follows: "I feel |a draft", "we expect |honesty". */
  'noun-phrase-next': ({ tokens, to }) => {
    const next = tokens[to];
    if (next === undefined || !next.word) return false;
    if (next.pos === 'DET' || ARTICLES.has(next.norm)) {
      // "I feel |the plan is ..." goes on to a verb; "I feel |a draft" does not.
      for (let i = to + 1; i < Math.min(to + 7, tokens.length); i++) {
        if (tokens[i]!.pos === 'AUX' || (tokens[i]!.pos === 'VERB' && !tokens[i]!.norm.endsWith('ing')))
          return false;
        if (!tokens[i]!.word) return true;
      }
      return true;
    }
    return false;
  },
  /** How hard someone thinks, or what of: "we think |hard", "I believe |in it". */
  'activity-next': ({ tokens, to }) => {
    const next = norm(tokens, to);
    if (ACTIVITY.has(next)) return true;
    // "I believe |you." takes an object, "I think |you are late" does not.
    const after = tokens[to + 1];
    return OBJECTS.has(next) && (after === undefined || !after.word);
  },
  /** The cue's second word is an adverb or "do": "I |sincerely hope". */
  'adverb-inside': ({ tokens, from }) => {
    const second = tokens[from + 1];
    return (
      second !== undefined &&
      (second.pos === 'ADV' || second.norm === 'do' || second.norm.endsWith('ly') || second.norm === 'also')
    );
  },
  /** A clause with a subject follows: "I expect |we will". */
  'clause-next': ({ tokens, to }) => norm(tokens, to) === 'that' || startsSubject(tokens[to]),
  /** What studies show, or a pronoun for it, stands before: "the data |suggest". */
  'finding-before': (site) => STUDIES.has(subjectBefore(site)?.norm ?? ''),
  /** "it", "this" or "there" is the subject right before. */
  'impersonal-before': ({ tokens, from }) =>
    IMPERSONAL_SUBJECTS.has(norm(tokens, skipAdverbs(tokens, from - 1, -1))),
  /** A verb of happening or being follows a subject that does not act: "the train |should arrive". */
  'expected-next': (site) => {
    const subject = subjectBefore(site);
    if (subject === undefined || isAgent(subject) || isOrdered(site)) return false;
    const verb = skipAdverbs(site.tokens, site.to, 1);
    if (norm(site.tokens, verb) !== 'be') return EXPECTED.has(norm(site.tokens, verb));
    return (
      EXPECTED_STATES.has(norm(site.tokens, verb + 1)) ||
      EXPECTED_STATES.has(norm(site.tokens, skipAdverbs(site.tokens, verb + 1, 1)))
    );
  },
};

const ORDERING = wordSet(
  'ordered orders demanded demands ruled rules insisted insists asked asks decided decides agreed recommended recommends argues argued',
);

/** "The judge |ordered that the fence should fall": what is asked for, and not what is likely. */
function isOrdered({ tokens, from }: CueSite): boolean {
  for (let k = from - 1; k > 0 && k > from - 8; k--)
    if (tokens[k]!.norm === 'that') return ORDERING.has(norm(tokens, k - 1));
  return false;
}

/** What is expected of things rather than asked of people: "the bridge should |last". */
const EXPECTED = wordSet(
  'arrive last work suffice prove become help clear come take get reach drop rise fall improve grow lead',
);
/** The same after "be": "the ferry should be |here by noon". */
const EXPECTED_STATES = wordSet('here there back home over ready done enough plenty easy easier fine');
