/** Rules of opposing_view: whose view the sentence states, who speaks inside it, and whether it is answered. */
import { type AttributedSentence, wordSet } from '../../../model/index.js';
import { deniesShortly } from '../../assent.js';
import { isLabelledView } from '../../labels.js';
import {
  AUX,
  cueBit,
  ED,
  EXPERT,
  PAST,
  PERSON,
  PRESENT,
  QUOTED,
  REPORTING,
  type Reading,
  VERB,
  VIEW,
} from '../../reading.js';
import { answersCritic } from '../../retort.js';
import { type Finding, type Given, given, head, type Rule, span, word } from '../../rules.js';
import { once, type Site } from '../../site.js';
import { type Speaking, speakingIn } from './speakers.js';

const FRAME = 'opponent_frame';

const frame = (site: Site) => {
  const { frameSpan } = site.reading.sentence;
  return frameSpan === null ? head(site, FRAME) : span(frameSpan.from, frameSpan.to, FRAME);
};

const framed =
  (kind: AttributedSentence['frame'], holder: 'named' | 'generic' | 'none' | 'any') =>
  (site: Site): Finding => {
    const { reading } = site;
    if (reading.frame !== kind) return null;
    const is = reading.sentence.holder?.kind ?? 'none';
    return holder === 'any' || holder === is ? frame(site) : null;
  };

/** Who speaks in the sentence. */
const speakersOf = once(({ reading }) => speakingIn(reading));

const speaks =
  (who: Speaking['who'], ...how: readonly Speaking['how'][]) =>
  (site: Site): Finding => {
    const found = speakersOf(site).find((speaking) => speaking.who === who && how.includes(speaking.how));
    return found ? span(found.from, found.to, FRAME) : null;
  };

const MIGHT = wordSet('might may');
const OBJECTING = wordSet(
  'say think ask argue object wonder assume claim suggest counter protest complain imagine expect believe',
);

/** "You might ask", "some may argue". */
function mightSay(site: Site): Finding {
  const { reading } = site;
  const might = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (MIGHT.has(reading.norm(i))) return true;
    return false;
  };
  const found = speakersOf(site).find(
    ({ who, from, to }) =>
      (who === 'people' || who === 'reader') && OBJECTING.has(reading.norm(to - 1)) && might(from + 1, to),
  );
  return found ? span(found.from, found.to, FRAME) : null;
}

const opponentNoun = ({ outline }: Site): Finding =>
  outline.opponent < 0 ? null : word(outline.opponent, FRAME);

const opponentFirst = ({ outline }: Site): Finding =>
  outline.opponent >= 0 && outline.opponent < outline.start + 3 ? word(outline.opponent, FRAME) : null;

const UNNAMED = wordSet('some others many most');
const CROWD = wordSet(
  'of in on people folks may might will would have even do say argue believe think claim see want feel',
);

/** "Some want", "Many in the majority", "Others will": people without a name begin the sentence. */
const unnamedFirst = ({ reading, outline: { start } }: Site): Finding => {
  if (!UNNAMED.has(reading.norm(start)) || start + 1 >= reading.length) return null;
  const crowd =
    CROWD.has(reading.norm(start + 1)) ||
    reading.forms(start + 1) & (VERB | AUX) ||
    reading.classes(start + 1) & PERSON;
  return crowd && !(reading.classes(start + 1) & EXPERT) ? span(start, start + 2, FRAME) : null;
};

const CARRYING = wordSet('that about among whether by');
const FEELINGS = wordSet('feeling feelings perception temptation tendency talk');

/** "There is an idea that", "there are doubts whether", "there are those who". */
const thereIsView = ({ reading, outline: { start } }: Site): Finding => {
  if (reading.norm(start) !== 'there') return null;
  for (let i = start + 2; i < Math.min(reading.length, start + 7); i++) {
    const norm = reading.norm(i);
    const goesOn = reading.norm(i + 1);
    if ((reading.classes(i) & VIEW || FEELINGS.has(norm)) && CARRYING.has(goesOn))
      return span(start, i + 1, FRAME);
    if (
      (norm === 'those' || norm === 'some' || norm === 'people') &&
      (goesOn === 'who' || goesOn === 'that' || goesOn === 'in')
    )
      return span(start, i + 2, FRAME);
  }
  return null;
};

const HEARING = wordSet('hear heard see saw seen notice noticed listened watched remember recall know met');
const SPEAKERS_HEARD = wordSet(
  'people some many others those colleagues friends critics opponents proponents supporters speakers everyone everybody folks papers members someone',
);
const TALKING = wordSet('talk talking complaining arguing insisting about who that');

/** "I often hear people say", "we have all met those who": views that the author has come upon. */
const heardFrom = ({ outline: { own }, reading }: Site): Finding => {
  for (const { subject, verb } of own) {
    if (!HEARING.has(reading.norm(verb))) continue;
    for (let i = verb + 1; i < verb + 7; i++) {
      if (!SPEAKERS_HEARD.has(reading.norm(i))) continue;
      for (let k = i + 1; k < i + 8; k++)
        if (reading.classes(k) & REPORTING || TALKING.has(reading.norm(k)))
          return span(subject, i + 1, FRAME);
    }
  }
  return null;
};

const ERRORS = wordSet(
  'misconception misconceptions misunderstanding misunderstandings misperception misperceptions preconception preconceptions',
);

/** "A common misconception", "the second misunderstanding": a view that is called an error. */
const error = ({ outline, reading }: Site): Finding => {
  if (!(reading.anyClasses & VIEW)) return null;
  const at = outline.firstOf(ERRORS, reading.length);
  return at < 0 ? null : word(at, FRAME);
};

/** "Myth: trams are slow." */
function labelled(site: Site): Finding {
  const { first } = site.outline;
  return isLabelledView(site) && site.reading.length > first + 3 ? word(first, FRAME) : null;
}

/** Told in the past: a past form after `from`, and none in the present. */
function toldFrom(reading: Reading, from: number): boolean {
  let past = false;
  for (let i = from; i < reading.length; i++) {
    const landmarks = reading.landmarks(i);
    if (landmarks & PRESENT) return false;
    if (landmarks & PAST || (reading.forms(i) & (VERB | ED)) === (VERB | ED)) past = true;
  }
  return past;
}

/** "It is said that the reeds whispered it", in a story: a legend, which nobody is to give up. */
function toldInStory(site: Site): Finding {
  const { reading } = site;
  const { frameSpan } = reading.sentence;
  if (reading.frame !== 'opponent' || frameSpan === null) return null;
  if (!toldFrom(reading, frameSpan.to)) return null;
  return (site.before(1)?.outline.past ?? false) && !nextAnswers(site) ? 'against' : null;
}

const FACTIVE = wordSet(
  'know knows knew known recall recalls recalled remember remembers remembered realize realizes realized notice notices noticed learn learns learned',
);

/** "Some may realize that the mill burned": what is known is no view. */
function known({ reading }: Site): Finding {
  const { frameSpan } = reading.sentence;
  if (frameSpan === null) return null;
  for (let i = frameSpan.from; i < frameSpan.to; i++) {
    if (FACTIVE.has(reading.norm(i))) return 'against';
  }
  return null;
}

const REBUTTAL_FRAME = cueBit('rebuttal_frame');
const DENYING_TAGS = new Set([
  'whole-no',
  'no-comma',
  'on-the-contrary',
  'not-true',
  'this-does-not-mean',
  'reality-is',
  'do-not-be-fooled',
]);
const WRONG = wordSet(
  'wrong false mistaken untrue incorrect misguided misleading nonsense absurd ridiculous flawed facile dishonest backward irrelevant simplistic superficial myth',
);
const REFUSE = wordSet('disagree reject dispute refuse');
const NOT_BELIEVE = wordSet('agree buy accept believe');
const POINTERS = wordSet('this that these those such it they');

/** Whether a sentence answers the one before it: "No.", "That is wrong.", "The truth is", "This argument ...". */
const answers = once((site): boolean => {
  const { reading, outline } = site;
  const { start } = outline;
  if (answersCritic(site) || deniesShortly(site)) return true;
  if (reading.anyCues & REBUTTAL_FRAME)
    for (const { entry, from } of reading.cues)
      if (entry.type === 'rebuttal_frame' && from <= start + 2 && DENYING_TAGS.has(entry.tag ?? ''))
        return true;
  for (const { verb, negated } of outline.own)
    if ((negated ? NOT_BELIEVE : REFUSE).has(reading.norm(verb))) return true;
  if (!POINTERS.has(reading.norm(start))) return false;
  if (reading.classes(start + 1) & VIEW) return true;
  return outline.predicates.some(
    ({ word: at, negated }) => WRONG.has(reading.norm(at)) || (negated && at < 6),
  );
});

/** "The mayor absurdly asked", "they falsely claim": told with scorn, and so no view of the author's. */
function scorned({ reading }: Site): Finding {
  if (!(reading.anyCues & REBUTTAL_FRAME)) return null;
  const cue = reading.cues.find(({ entry }) => entry.type === 'rebuttal_frame' && entry.tag === 'falsely');
  return cue === undefined || reading.forms(cue.from) & QUOTED ? null : span(cue.from, cue.to, FRAME);
}

/** Past the rest of what it quotes: a quotation is answered where it ends. */
const nextAnswers = ({ next }: Site): boolean => next !== null && answers(next);

const answeredNext = (site: Site): Finding =>
  !site.reading.question && site.outline.opening !== 'contrast' && nextAnswers(site)
    ? head(site, FRAME)
    : null;

const reportedThenTurned = (site: Site): Finding =>
  site.reading.frame !== 'opponent' && site.next?.outline.contrasts ? frame(site) : null;

const reportedThenAnswered = (site: Site): Finding => (nextAnswers(site) ? frame(site) : null);

const OBJECTIONS = wordSet('objection complaint criticism counterargument rejoinder');
const BE = wordSet("is 's was are were");

/** "A second objection is cost": brought up to be answered, in whatever words. */
function objectionIs({ reading, outline: { start } }: Site): Finding {
  if (reading.attributed || reading.question) return null;
  for (let i = start + 1; i < Math.min(reading.length - 1, start + 5); i++)
    if (OBJECTIONS.has(reading.norm(i)))
      return BE.has(reading.norm(i + 1)) && !MY.has(reading.norm(start)) ? span(start, i + 2, FRAME) : null;
  return null;
}
const MY = wordSet('my our that this');

const DOUBTING = wordSet('perhaps maybe possibly');
/** "Perhaps so." has no more words. */
const SHORT_DOUBT = 3;

/** "According to the mayor, the port pays. Perhaps so.": brought up to be weighed. */
const reportedThenDoubted = (site: Site): Finding =>
  site.next !== null &&
  site.next.reading.words <= SHORT_DOUBT &&
  DOUBTING.has(site.next.reading.norm(site.next.outline.first))
    ? frame(site)
    : null;

const opensParagraph = (site: Site): boolean => !site.continues && site.after(1)?.block === site.block;

/** "The mayor says that the dam is safe." where a paragraph begins: what the rest of it is about. */
const reportedFirst = (site: Site): Finding =>
  site.reading.frame !== 'quotation' && opensParagraph(site) ? frame(site) : null;

/** The votes so far outweigh what speaks against every view. */
const CLEAR = 1.6;

/** How far on a paragraph may turn against the view that it opens with, in sentences. */
const TURN = 3;

/** A view opens the paragraph, and a later sentence of it turns. */
function turnedLater(site: Site): Finding {
  for (let distance = 1; distance <= TURN; distance++) {
    const later = site.after(distance);
    if (later?.block !== site.block) return null;
    if (later.outline.opening === 'contrast') return head(site, FRAME);
  }
  return null;
}

const afterView = (site: Site): boolean => site.before(1)?.signalled('opposing_view') ?? false;

function goesOn(site: Site): Finding {
  const { outline } = site;
  if (!site.continues || outline.contrasts || outline.own.length > 0 || answers(site)) return null;
  return head(site, FRAME);
}

const inRun = (site: Site): Finding => (site.reading.attributed ? frame(site) : null);

const claimNounSubject = ({ outline }: Site): Finding =>
  outline.view >= 0 && outline.view < outline.start + 5 ? word(outline.view, FRAME) : null;

const quotedInside = ({ reading }: Site): Finding => {
  if (reading.attributed || !(reading.anyForms & QUOTED)) return null;
  let from = 0;
  while (!(reading.forms(from) & QUOTED)) from++;
  let to = from;
  while (reading.forms(to) & QUOTED) to++;
  return span(from, to, FRAME);
};

const FORESEEN = wordSet('say argue object reply respond insist protest complain counter answer');
const COMING = wordSet("will 'll");

/** "The board will say that": what somebody is going to say is brought up to be answered. */
function willBeSaid(site: Site): Finding {
  const { reading } = site;
  const { frameSpan } = reading.sentence;
  if (reading.frame !== 'neutral' || frameSpan === null || !FORESEEN.has(reading.norm(frameSpan.to - 1)))
    return null;
  return COMING.has(reading.norm(frameSpan.to - 2)) && reading.norm(frameSpan.to) === 'that'
    ? frame(site)
    : null;
}

/** Rules that read the frame of attribution. */
const FRAMES: readonly Rule[] = [
  { name: 'frame-generic', weight: 3, find: framed('opponent', 'generic') },
  { name: 'frame-named-loaded', weight: 2.2, find: framed('opponent', 'named') },
  { name: 'frame-unnamed', weight: 2.2, find: framed('opponent', 'none') },
  { name: 'frame-neutral', weight: 0.5, find: framed('neutral', 'any') },
  { name: 'will-be-said', weight: 1.4, find: willBeSaid },
  {
    name: 'frame-endorsed',
    weight: -0.7,
    find: ({ reading }) => (reading.frame === 'endorsed' ? 'against' : null),
  },
  { name: 'quotation', weight: 0.8, find: framed('quotation', 'any') },
  { name: 'carried', weight: 2.5, find: framed('carried', 'any') },
  { name: 'known', weight: -5, find: known },
];

/** Rules that ask who speaks in the sentence. */
const SPEAKERS: readonly Rule[] = [
  { name: 'opponent-says', weight: 2, find: speaks('opponent', 'neutral', 'distancing', 'stance') },
  { name: 'people-say', weight: 1.6, find: speaks('people', 'neutral') },
  { name: 'people-claim', weight: 2, find: speaks('people', 'distancing') },
  { name: 'people-think', weight: 0.9, find: speaks('people', 'stance') },
  { name: 'they-say', weight: 0.7, find: speaks('they', 'neutral') },
  { name: 'they-claim', weight: 1.6, find: speaks('they', 'distancing') },
  { name: 'they-think', weight: 0.5, find: speaks('they', 'stance') },
  { name: 'person-claims', weight: 1.1, find: speaks('person', 'distancing') },
  { name: 'might-say', weight: 1.8, find: mightSay },
];

export const VIEWS: readonly (Rule | Given)[] = [
  given(({ reading }) => reading.frame !== null, FRAMES),
  given((site) => speakersOf(site).length > 0, SPEAKERS),
  { name: 'opponent-noun', weight: 0.5, find: opponentNoun },
  { name: 'answered-next', weight: 1, find: answeredNext },
  given(
    ({ reading }) => reading.attributed,
    [
      { name: 'reported-then-turned', weight: 0.9, find: reportedThenTurned },
      { name: 'reported-then-answered', weight: 1.3, find: reportedThenAnswered },
      { name: 'reported-then-doubted', weight: 2.5, find: reportedThenDoubted },
      { name: 'reported-first', weight: 0.3, find: reportedFirst },
    ],
  ),
  given(afterView, [
    { name: 'goes-on', weight: 0.6, find: goesOn },
    { name: 'in-run', weight: 0.8, find: inRun },
  ]),
  { name: 'objection-is', weight: 2.5, find: objectionIs },
  { name: 'claim-noun-subject', weight: 0.5, find: claimNounSubject },
  { name: 'quoted-inside', weight: 0.3, find: quotedInside },
  { name: 'opponent-first', weight: 0.8, find: opponentFirst },
  { name: 'unnamed-first', weight: 0.8, find: unnamedFirst },
  { name: 'there-is-view', weight: 1.2, find: thereIsView },
  given(({ outline }) => outline.own.length > 0, [{ name: 'heard-from', weight: 1.5, find: heardFrom }]),
  { name: 'error', weight: 1, find: error },
  { name: 'labelled', weight: 3, find: labelled },
  { name: 'scorned', weight: 2.5, find: scorned },
  { name: 'told-in-story', weight: -3, find: toldInStory },
  // They ask what the rules before them said.
  given(
    (site) => opensParagraph(site) && site.sumFor('opposing_view') > CLEAR,
    [
      { name: 'view-first', weight: 0.6, find: (site) => head(site, FRAME) },
      { name: 'turned-later', weight: 0.8, find: turnedLater },
    ],
  ),
];
