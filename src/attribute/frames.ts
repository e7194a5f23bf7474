/** The frame that gives a sentence to someone else: "critics say that", "she said", "the argument goes", "according to". */
import { type AnnotatedSentence, type Token, tokenAt, wordSet } from '../model/index.js';
import { trailingFrame } from './asides.js';
import { type Frame, HEARD, isClause, isMain } from './frame.js';
import { namesIt, quotesLabel } from './naming.js';
import { isSadToSay, openingFrame } from './openings.js';
import { receivedFrame } from './received.js';
import {
  goesAbout,
  isInSpeech,
  OWNING,
  type Speaker,
  type Subject,
  sharedSubject,
  subjectOf,
  thoseWho,
} from './subjects.js';
import { isPassive, passiveFrame, takenFrame, viewFrame } from './unnamed.js';
import { type Complement, complementOf, frameWord, isVerb, type ReportKind } from './verbs.js';

/** The first frame that governs the sentence's main statement; null where the sentence is simply stated. */
export function frameOf(sentence: AnnotatedSentence): Frame | null {
  const { tokens } = sentence;
  const source = sourceFrame(sentence);
  if (source) return source;
  const opening = openingFrame(tokens) ?? takenFrame(tokens) ?? receivedFrame(tokens);
  if (opening) return opening;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const known = frameWord(token);
    if (known === null || token.quotation !== -1) continue;
    // "Everyone pitched in."; the tokenizer takes "in." for a measure.
    if (token.norm === 'pitched' && /^in\.?$/.test(tokens[i + 1]?.norm ?? '')) continue;
    // "Rest assured that" assures the reader; nobody rests.
    if (token.norm === 'assured' && tokenAt(tokens, i - 1)?.norm === 'rest') continue;
    if (isSadToSay(tokens, i)) continue;
    if (known.talks) {
      const talk = talkFrame(tokens, i);
      if (talk) return talk;
      continue;
    }
    const { verb } = known;
    const frame =
      (verb === null ? null : (trailingFrame(tokens, i, verb) ?? leadingFrame(tokens, i, verb))) ??
      (known.view ? viewFrame(tokens, i) : null);
    if (frame && !isGranted(tokens, frame)) return frame;
  }
  return null;
}

const GRANTING = wordSet('while although though whereas');

/** "While critics call it ugly, |it has kept us dry": the main clause is the author's. */
function isGranted(tokens: readonly Token[], { to }: Frame): boolean {
  if (!GRANTING.has(tokens[0]!.norm)) return false;
  const comma = tokens.findIndex(({ norm }, i) => i >= to && norm === ',');
  return comma !== -1 && comma < tokens.length - 3;
}

/** What happens according to these is no one's word. */
const RULING = wordSet(
  'distribution division arrangement scheme rule rules law laws plan plans standard standards need needs principle principles custom whether how ability size type',
);

const THEIRS = wordSet('his her its their');
const OURS = wordSet('my our me us many some most');
const SOURCES = ['source', 'expert', 'person', 'kin', 'institution', 'opponent', 'view-noun'] as const;
const isSource = ({ classes, pos }: Token): boolean =>
  pos === 'PROPN' || SOURCES.some((kind) => classes.includes(kind));

/** "According to the survey", "in the mayor's words": the lexicon's phrases that name a source. */
function sourceFrame({ tokens, cues }: AnnotatedSentence): Frame | null {
  for (const { entry, from, to } of cues) {
    if (entry.type !== 'attribution' || entry.tag !== 'source-phrase' || tokens[from]!.quotation !== -1)
      continue;
    // "The bill, in the view of its authors, would end hunger"
    const between = tokenAt(tokens, from - 1)?.text === ',';
    if (from > 1 && tokens[from]!.norm !== 'according' && !between) continue;
    let end = to;
    while (end < tokens.length && end < to + 9 && tokens[end]!.word && !isVerb(tokens[end])) end++;
    if (tokens.slice(to, end).some(({ norm }) => RULING.has(norm))) continue;
    if (
      between &&
      tokens[from]!.norm !== 'according' &&
      (tokens[end]?.text !== ',' || OURS.has(tokens[to]!.norm))
    )
      continue;
    // "according to their faith": what people have rules them, but for their words and their own people.
    const theirs =
      THEIRS.has(tokens[to]?.norm ?? '') ||
      (tokens[to]?.norm === 'one' && OWNING.test(tokens[to + 1]?.norm ?? ''));
    if (theirs && !tokens.slice(to + 1, to + 4).some(isSource)) continue;
    // "According to critics," brings up what they hold; "according to the survey" relies on it.
    const opposed = tokens[to]?.classes.includes('opponent') || tokens[to + 1]?.classes.includes('opponent');
    const own = ownerIn(tokens, from, to);
    if (own !== null) return { kind: 'endorsed', from, to, subject: own };
    return {
      kind: opposed ? 'opponent' : 'endorsed',
      from,
      to,
      subject: end > to ? { speaker: opposed ? 'opponent' : 'source', from: to, to: end } : null,
    };
  }
  return null;
}

/** "In |the mayor|'s words": whose they are. */
function ownerIn(tokens: readonly Token[], from: number, to: number): Subject | null {
  for (let i = from + 2; i < to; i++)
    if (OWNING.test(tokens[i]!.norm)) return { speaker: 'person', from: from + 1, to: i };
  return null;
}

/** "Critics say the plan failed": speaker, verb, what was said. */
function leadingFrame(tokens: readonly Token[], verb: number, kind: ReportKind): Frame | null {
  const found =
    thoseWho(tokens, verb) ??
    subjectOf(tokens, verb) ??
    (kind === 'stance' ? null : sharedSubject(tokens, verb));
  if (found === null) return null;
  const subject = found.speaker === 'relative' ? thereAre(tokens, found) : found;
  if (subject === null) return null;
  const main = isMain(tokens, subject.from);
  // "What critics say is that", and not "nobody knows what they said, so".
  const asked =
    tokenAt(tokens, subject.from - 1)?.norm === 'what' &&
    (subject.from <= 2 || tokens[verb + 1]?.text === ':');
  // "The captain came aboard, and he said to them, “…”": the sentence ends in the captain's words.
  const joined = tokenAt(tokens, subject.from - 1)?.norm === 'and' && tokens.at(-1)!.quotation !== -1;
  const within = isInSpeech(tokens, subject);
  if (!main && !asked && !joined && !within) return null;
  const complement = complementOf(tokens, verb);
  if (!main && complement !== 'quote' && !(within && complement === 'that')) return null;
  if (!isVerb(tokens[verb]) && !isMistagged(tokens, verb, subject, complement)) return null;
  if (isPassive(tokens, verb)) return passiveFrame(tokens, verb, kind, subject, complement);
  const at = { from: subject.from, to: verb + 1, subject };
  // "I know there are some who": what they hold follows.
  if (subject.speaker === 'author')
    return isClause(complement) && tokens[verb + 1]?.norm !== 'there' ? { kind: null, ...at } : null;
  // "You have lots of tasks demanding your attention": of things, a participle reports nothing.
  if (subject.speaker === 'generic' && complement === 'object' && isBareParticiple(tokens, verb)) return null;
  // "The accident tells us that": the author reads it from a thing.
  const toUs = /^t(?:ells?|old)$/.test(tokens[verb]!.norm) && tokens[verb + 1]?.norm === 'us';
  if (subject.speaker === 'thing' && toUs) return null;
  // "This essay argues that", "My study found that": the author does.
  const { norm: whose } = tokens[subject.from]!;
  const own = (whose === 'my' || whose === 'our') && subject.speaker === 'source';
  if (own || (whose === 'this' && THIS_TEXT.has(tokens[subject.to - 1]!.norm)))
    return isClause(complement) ? { kind: null, ...at } : null;
  // What "they" call a thing is what it is called.
  const told = subject.speaker === 'pronoun' && tokens[subject.from]!.norm !== 'they';
  if ((subject.speaker === 'person' || subject.speaker === 'expert' || told) && quotesLabel(tokens, verb))
    return { kind: 'neutral', ...at };
  if ((NAMING.has(subject.speaker) || told) && namesIt(tokens, verb)) return { kind: 'neutral', ...at };
  // "Certain landlords treat a deposit as a gift": what they do, and not what they say.
  if (TREATING.has(tokens[verb]!.norm)) return null;
  const verdict = verdictOn(subject.speaker, tokens[verb]!, kind, complement);
  if (SUGGESTING.has(tokens[verb]!.norm) && SPEECHLESS.has(tokens[subject.to - 1]!.norm)) return null;
  if (subject.speaker === 'thing' && WORDLESS.has(tokens[subject.to - 1]!.norm)) return null;
  if (verdict === null || isHypothetical(tokens, subject, verb) || isDisowned(tokens, verb)) return null;
  return { kind: verdict, ...at };
}

/** What these say is a rule, a sign or a hunch, and no report. */
const WORDLESS = wordSet(
  `law laws rule rules statute statutes code arithmetic math maths mathematics logic sense gut heart instinct conscience nature market
   markets clock thermometer calendar map something everything nothing justice decency physics biology theory tradition`,
);
const TREATING = wordSet('treat treats treated treating');
const THIS_TEXT = wordSet(
  'paper essay article column post piece brief commentary letter editorial blog newspaper magazine',
);
const PROGRESSIVE = wordSet("is are was were be been 's 're am 'm not n't also now still always just");

/** "tasks |demanding", not "they are |demanding". */
const isBareParticiple = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]!.norm.endsWith('ing') && !PROGRESSIVE.has(tokenAt(tokens, verb - 1)?.norm ?? '');

const AS_OF = wordSet('about of like as');

/** "Critics talk about the ferry as a toy", "People act like ferries are free". */
function talkFrame(tokens: readonly Token[], verb: number): Frame | null {
  if (!AS_OF.has(tokens[verb + 1]?.norm ?? '')) return null;
  const subject = subjectOf(tokens, verb);
  if (subject === null || (subject.speaker !== 'opponent' && subject.speaker !== 'generic')) return null;
  if (!isMain(tokens, subject.from) || isHypothetical(tokens, subject, verb)) return null;
  const alike = tokens
    .slice(verb + 1, verb + 9)
    .some(({ norm }) => norm === 'like' || norm === 'how' || norm === 'as');
  if (subject.speaker === 'generic' && !alike) return null;
  return { kind: 'opponent', from: subject.from, to: verb + 1, subject };
}

/** "There are those who believe": the unnamed people that a relative clause is about, where the sentence only brings them up. */
function thereAre(tokens: readonly Token[], relative: Subject): Subject | null {
  let start = tokens[0]!.norm === 'and' || tokens[0]!.norm === 'but' ? 1 : 0;
  // "I know there are some who", "For instance, there are those who".
  while (start < 6 && tokens[start] !== undefined && tokens[start]!.norm !== 'there') start++;
  if (tokens[start]?.norm !== 'there' || relative.from > start + 12 || relative.from < start + 3) return null;
  for (let i = start + 1; i < relative.from; i++) {
    const { norm } = tokens[i]!;
    if (norm === 'no' || norm === 'not' || norm === "n't" || norm === 'was' || norm === 'were') return null;
  }
  return { speaker: 'generic', from: start, to: relative.to };
}

const MODALS = wordSet('will would may might could');

/** "Critics claim", "Some argue", "The bureau estimates that": the tagger takes such a verb for a noun. */
function isMistagged(
  tokens: readonly Token[],
  verb: number,
  subject: Subject,
  complement: Complement,
): boolean {
  const { speaker, from, to } = subject;
  const { norm } = tokens[verb]!;
  // "The page, for example, states that"; "some will call it": after a modal, whatever the tagger says.
  const { norm: last, text: mark } = tokens[verb - 1]!;
  const apart = to !== verb && mark !== ',' && !(to === verb - 1 && MODALS.has(last));
  // "We know from news reports that"
  if (apart || norm.endsWith('ing') || tokens[from]!.norm === 'from') return false;
  const quotes = complement === 'quote' && tokens.slice(verb + 1, verb + 3).some((t) => t.quotation !== -1);
  if ((complement === 'that' || quotes) && norm.endsWith('s')) return speaker !== 'pronoun';
  const before = tokenAt(tokens, from - 1)?.norm ?? '';
  if ((from > 1 && before !== ',' && before !== 'doubt' && !HEARD.has(before)) || norm.endsWith('s'))
    return false;
  return (
    speaker === 'opponent' ||
    speaker === 'generic' ||
    speaker === 'expert' ||
    (speaker === 'person' && tokens[to - 1]!.norm.endsWith('s'))
  );
}

const ONLY_WOULD = wordSet("would could can 'd");
const ASKS = /^(?:ask|inquire|wonder)$/;
const UNSAID = wordSet("should must to not n't");
const INVERTED = wordSet('should had were');
const UNREAL = wordSet("ought would 'd can could need never");

/** "The mayor should say": nothing was said. But "some might say" is a way to bring up what opponents do say. */
function isHypothetical(tokens: readonly Token[], { speaker, from, to }: Subject, verb: number): boolean {
  // "Only a cynic would say": whoever is not one does not.
  if (tokens[from]!.norm === 'only' || tokenAt(tokens, from - 1)?.norm === 'only')
    return tokens.slice(to, verb).some(({ norm }) => ONLY_WOULD.has(norm));
  if (speaker === 'opponent') return false;
  // "A landlord may ask whether one smokes", by a rule.
  if (
    speaker === 'person' &&
    ASKS.test(tokens[verb]!.norm) &&
    tokens.slice(to, verb).some(({ norm }) => norm === 'may')
  )
    return true;
  // "Should you doubt it, ask the pilots": a condition.
  if (from === 1 && INVERTED.has(tokens[0]!.norm) && tokens.at(-1)!.text !== '?') return true;
  const mightSay = speaker === 'generic' || speaker === 'reader';
  // What is told of the speaker between commas bears on nothing said: "The clerk, who wanted to leave, |says that".
  for (let i = tokens[to]?.text === ',' ? afterAside(tokens, to, verb) : to; i < verb; i++) {
    const { norm } = tokens[i]!;
    if ((UNSAID.has(norm) && !goesAbout(tokens, i)) || (!mightSay && UNREAL.has(norm))) return true;
  }
  return false;
}

/** Past the aside that the comma at `comma` opens before the verb. */
function afterAside(tokens: readonly Token[], comma: number, verb: number): number {
  for (let i = verb - 1; i > comma; i--) if (tokens[i]!.text === ',') return i + 1;
  return comma + 1;
}

const FALSELY = wordSet('falsely wrongly mistakenly incorrectly erroneously dishonestly');

/** "He claimed, falsely, that": the author commits to the contrary (docs/guideline.md, "Voices"). */
function isDisowned(tokens: readonly Token[], verb: number): boolean {
  for (let i = Math.max(0, verb - 2); i < Math.min(tokens.length, verb + 3); i++)
    if (FALSELY.has(tokens[i]!.norm)) return true;
  return false;
}

/** Endorsing verbs that tell of words, not of knowledge: "the mayor noted that" against "the mayor knew that". */
const TELLING = wordSet(
  'note notes noted find finds found observe observes observed point points pointed remind reminds reminded remarked testified',
);

/** "Critics call it cruel", "Some consider it a waste": what is said of a thing in one word. */
const CALLING = wordSet(
  'call calls called label labels labeled brand brands branded dub dubs dubbed consider considers considered view views viewed regard regards regarded deem deems deemed',
);
const NAMING = new Set<Speaker>(['person', 'expert', 'source']);
/** What "you" may do with an objection of "your" own; "you see", "you may wonder" only lead on. */
const OBJECTING = wordSet(
  'say think ask argue object assume claim suggest protest complain believe expect imagine suppose conclude',
);
const STRESSING = wordSet(
  'stress stresses stressed emphasize emphasizes emphasized underline underlines underlined',
);
const FINDING = wordSet('find finds found admit');
/** What these show by themselves, the author says; a study's authors suggest it. */
const SPEECHLESS = wordSet(
  'evidence data analysis analyses experience history record records numbers figures post',
);
const SUGGESTING = wordSet('suggest suggests suggested');
/** How a source goes about its matter is no claim of its own. */
const SHOWING = wordSet('assume assumes assumed explain explains explained describe describes described');
const THINKING = wordSet(
  'think thinks thought believe believes believed fear fears feared suspect suspects suspected',
);
const SPOKEN = wordSet('say says said ask asks asked wonder wonders wondered told');
/** Of one person only: "economists believe" is what is known. */
const ONE_THINKS = wordSet('thinks believes fears suspects hopes doubts feels imagines supposes');
/** Wants an act, and says nothing of how things are. */
const DEMANDING = wordSet(
  'demand demands demanded demanding ask asks asked asking urge urges urged require requires required',
);
/** To see that something is so is to be right. */
const RECALLING = wordSet('recall recalls recalled remember remembers remembered');
const SEEING = wordSet('see sees saw seen');

/** "The mayor pledged to rebuild it": the act is the mayor's word. */
const VOWING = /^(?:vow|pledge|promise|threaten)(?:s|d|ed)?$/;

/** What a speaker, a verb and what follows amount to; null where they frame nothing. */
function verdictOn(speaker: Speaker, verb: Token, kind: ReportKind, complement: Complement): Frame['kind'] {
  const telling = TELLING.has(verb.norm);
  const clause = isClause(complement);
  if (SEEING.has(verb.norm) && complement === 'that') return null;
  // "He pretends that": the author says that it is not so.
  if (verb.norm.startsWith('pretend')) return null;
  // "Some fans may recall that the mill burned": it did.
  if (RECALLING.has(verb.norm) && (speaker === 'opponent' || speaker === 'generic')) return null;
  // "She asked: “Who pays?”" and "she asked whether anyone would" are questions of hers.
  const wants = DEMANDING.has(verb.norm) && complement !== 'quote' && complement !== 'clause';
  if (wants && speaker !== 'opponent' && speaker !== 'generic') return null;
  switch (speaker) {
    case 'opponent':
      // "Even its defenders admit that": what they admit is so.
      if (kind === 'endorsing' && !telling && clause) return null;
      return clause ||
        complement === 'as' ||
        complement === 'about' ||
        kind === 'distancing' ||
        (CALLING.has(verb.norm) && complement === 'object')
        ? 'opponent'
        : null;
    case 'generic':
      // "People know that" is the author's own commitment.
      return kind !== 'endorsing' &&
        (clause ||
          complement === 'as' ||
          (CALLING.has(verb.norm) && complement === 'object') ||
          (kind === 'distancing' &&
            !SUGGESTING.has(verb.norm) &&
            (complement === 'object' || complement === 'about')))
        ? 'opponent'
        : null;
    case 'reader':
      return clause && OBJECTING.has(verb.norm) ? 'opponent' : null;
    case 'expert':
    case 'source':
      // "The inspector believes that": what one of them thinks is told, and not relied on.
      if (clause && kind === 'stance' && ONE_THINKS.has(verb.norm)) return 'neutral';
      // "Studies show that", too, commits the author; "the study estimates that" reports.
      if (!clause || (kind === 'endorsing' && !telling) || SHOWING.has(verb.norm)) return null;
      return kind === 'distancing' ? 'opponent' : 'endorsed';
    case 'thing':
      // "Bakers think bread is art": what thinks is no thing.
      if (clause && THINKING.has(verb.norm)) return 'neutral';
      // "The florist asked whether", "the label says the jam is sweet": somebody does, or has written it.
      if (complement === 'clause' && SPOKEN.has(verb.norm)) return 'neutral';
      return (complement === 'that' || complement === 'quote') &&
        (kind === 'neutral' || kind === 'distancing')
        ? 'neutral'
        : null;
    case 'person':
    case 'pronoun':
      if (STRESSING.has(verb.norm) && complement === 'object') return 'neutral';
      if (VOWING.test(verb.norm) && complement === 'to') return 'neutral';
      if (kind === 'distancing') return clause || complement === 'as' ? 'opponent' : null;
      // Factive verbs ("the mayor knows that") leave the commitment with the author.
      if (!clause) return null;
      // "She found a way" found nothing out.
      if (kind === 'endorsing')
        return telling && (complement !== 'clause' || !FINDING.has(verb.norm)) ? 'endorsed' : null;
      // "They feel like play money", "they expect to “grow”": that reports no thought.
      return kind === 'stance' &&
        complement !== 'that' &&
        !(complement === 'clause' && THINKING.has(verb.norm))
        ? null
        : 'neutral';
    default:
      return null;
  }
}
