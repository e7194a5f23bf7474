/** attribute: whose view each sentence states. */
import {
  type AnnotatedEssay,
  type AnnotatedSentence,
  type AttributedEssay,
  type AttributedSentence,
  attributedSentence,
  essayWith,
  type Holder,
} from '../model/index.js';
import {
  announcer,
  announcesLetter,
  announcesQuotation,
  goesOn,
  goesOnThat,
  opensExtract,
  reportsThat,
  theyGoOn,
} from './carry.js';
import { type Label, turnsOf } from './dialogue.js';
import { type Frame, turnsToAuthor } from './frame.js';
import { frameOf } from './frames.js';
import { holderOf } from './holders.js';
import { pointsOf } from './points.js';
import { isGivenOver, isMadeUp, opensSpeech, quotedShare, runsOn, runsOver } from './quoted.js';
import { quotationRuns, type Run } from './runs.js';
import { setApart } from './set-apart.js';
import { echoes, listsOn, listsViews, speechUpToVerdicts } from './verdicts.js';

type Verdict = Pick<AttributedSentence, 'whose' | 'holder' | 'frame' | 'frameSpan'>;

const AUTHOR: Verdict = { whose: 'author', holder: null, frame: null, frameSpan: null };

export function attribute(essay: AnnotatedEssay): AttributedEssay {
  const { sentences } = essay;
  const frames = sentences.map((sentence) => (isProse(sentence) ? frameOf(sentence) : null));
  /** A list that is announced is someone else's from its first item to its last. */
  const isItem = ({ block }: AnnotatedSentence) => essay.blocks[block]!.kind === 'list-item';
  const turns = turnsOf(sentences);
  const apart = setApart(essay);
  const points = pointsOf(sentences, frames);
  const speech = speechUpToVerdicts(sentences, frames);
  // What the author weighs and grants was brought up to be weighed.
  for (const { sentence } of speech.values()) frames[sentence] = { ...frames[sentence]!, kind: 'opponent' };
  const runs = quotationRuns(sentences, frames);
  const verdicts: Verdict[] = [];
  /** The block that holds the words announced by the paragraph before, and who was said to speak there. */
  let announced = -1;
  let speaker: Holder | null = null;
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1];
    if (
      before !== undefined &&
      before.block !== sentence.block &&
      (announcesQuotation(before, frames[i - 1]!) || announcesLetter(before, sentences[i - 2]))
    ) {
      announced = sentence.block;
      const frame = frames[i - 1];
      speaker = holderOf(before.tokens, frame?.kind ? frame.subject : announcer(before.tokens), null);
    } else if (before?.block === announced && isItem(before) && isItem(sentence)) announced = sentence.block;
    const turn = turns.get(i);
    if (turn?.label) speaker = labelled(sentence, turn.label);
    const named = apart.get(sentence.block);
    if (!isProse(sentence)) verdicts.push(AUTHOR);
    else if (named !== undefined)
      verdicts.push({ ...AUTHOR, whose: 'attributed', frame: 'quotation', holder: named });
    else if (turn !== undefined)
      verdicts.push(
        turn.own
          ? AUTHOR
          : turn.myth
            ? { ...AUTHOR, whose: 'attributed', frame: 'opponent' }
            : { ...AUTHOR, whose: 'attributed', frame: 'quotation', holder: speaker },
      );
    else if (essay.blocks[sentence.block]!.kind === 'quotation' || sentence.block === announced) {
      // "“Run,” said the pilot." within a story that is quoted
      const frame = sentence.quotations.length > 0 ? frames[i] : null;
      if (frame?.kind) speaker = holderOf(sentence.tokens, frame.subject, speaker) ?? speaker;
      verdicts.push({ ...AUTHOR, whose: 'attributed', frame: 'quotation', holder: speaker });
    } else {
      const point = frames[i] === null ? (points.get(i) ?? speech.get(i)) : undefined;
      verdicts.push(
        point === undefined
          ? verdictOn(sentences, i, frames, runs, verdicts)
          : {
              ...AUTHOR,
              whose: 'attributed',
              frame: 'carried',
              holder: holderOf(sentences[point.sentence]!.tokens, point.subject, null),
            },
      );
    }
  });
  return essayWith(essay, {
    sentences: sentences.map((sentence, i) => attributedSentence(sentence, verdicts[i]!)),
  });
}

const isProse = ({ role }: AnnotatedSentence) => role !== 'byline' && role !== 'boilerplate';

function verdictOn(
  sentences: readonly AnnotatedSentence[],
  i: number,
  frames: readonly (Frame | null)[],
  runs: (i: number) => Run,
  verdicts: readonly Verdict[],
): Verdict {
  const sentence = sentences[i]!;
  const frame = frames[i]!;
  const last = sentences[i - 1];
  const goesOver = last !== undefined && last.block !== sentence.block && runsOver(last, sentence);
  const before = last !== undefined && (last.block === sentence.block || goesOver) ? verdicts[i - 1]! : null;
  if (frame !== null) {
    const at = { frame: frame.kind, frameSpan: { from: frame.from, to: frame.to } };
    if (frame.kind === null) return AUTHOR;
    // "It is often said that ..., but I prefer": the sentence comes down on the author's side.
    if (turnsToAuthor(sentence.tokens, frame.to)) return { ...AUTHOR, ...at };
    // Who "they" and "he" are, the sentence before told: an opponent goes on as one.
    const goesOnAsOpponent = frame.subject?.speaker === 'pronoun' && before?.frame === 'opponent';
    return {
      whose: 'attributed',
      frame: goesOnAsOpponent ? 'opponent' : frame.kind,
      frameSpan: { from: frame.from, to: frame.to },
      holder: holderOf(sentence.tokens, frame.subject, before?.holder ?? null),
    };
  }
  const share = sentence.quotations.length === 0 ? 0 : quotedShare(sentence.tokens);
  if (share === 1) return quotationVerdict(sentences, frames, runs(i), before);
  if (share > 0 && isMadeUp(sentence.tokens)) return AUTHOR;
  const next = sentences[i + 1];
  const opens =
    share > 0 &&
    next !== undefined &&
    runsOn(sentence, next) &&
    (opensSpeech(sentence.tokens) || opensExtract(sentence.tokens));
  if (opens || isGivenOver(sentence.tokens, share)) {
    const lead = sentence.tokens.slice(
      0,
      sentence.tokens.findIndex(({ quotation }) => quotation !== -1),
    );
    const holder = holderOf(sentence.tokens, announcer(lead), null);
    return { ...AUTHOR, whose: 'attributed', frame: 'quotation', holder };
  }
  if (last !== undefined && last.block === sentence.block && listsViews(sentence, last))
    return { ...AUTHOR, whose: 'attributed', frame: 'opponent' };
  if (before?.whose !== 'attributed') return AUTHOR;
  const theirs = before.frame === 'opponent' || before.frame === 'carried';
  const { tokens } = sentence;
  if (
    theirs
      ? goesOn(tokens) ||
        theyGoOn(tokens) ||
        echoes(sentence, last!) ||
        (before.frame === 'opponent' && before.frameSpan === null && listsOn(sentence))
      : goesOnThat(tokens) &&
        (goesOnThat(sentences[i - 1]!.tokens) || reportsThat(sentences[i - 1]!.tokens, frames[i - 1]!))
  )
    // What opponents hold is carried on; a report goes on as what it was.
    return {
      ...AUTHOR,
      whose: 'attributed',
      frame: theirs ? 'carried' : before.frame,
      holder: before.holder,
    };
  return AUTHOR;
}

/** A sentence all in quotation marks: the author's where the author says so ("…," I said), someone else's otherwise. */
function quotationVerdict(
  sentences: readonly AnnotatedSentence[],
  frames: readonly (Frame | null)[],
  { authors, goesOn, teller }: Run,
  before: Verdict | null,
): Verdict {
  if (authors) return AUTHOR;
  const earlier = before?.holder ?? null;
  // Who is named behind it: "“Wait. Look,” said the pilot."
  const named = teller === -1 ? null : holderOf(sentences[teller]!.tokens, frames[teller]!.subject, earlier);
  const holder = goesOn ? (earlier ?? named) : (named ?? earlier);
  // What opponents are quoted with goes on as theirs.
  const theirs = goesOn && (before?.frame === 'opponent' || before?.frame === 'carried');
  return { ...AUTHOR, whose: 'attributed', frame: theirs ? 'carried' : 'quotation', holder };
}

/** The speaker that a paragraph's label names. */
function labelled({ tokens }: AnnotatedSentence, label: Label): Holder {
  return { start: tokens[label.from]!.start, end: tokens[label.to - 1]!.end, kind: 'named' };
}
