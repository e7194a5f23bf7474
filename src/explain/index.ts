/** explain: everything the program can say about the sentences at one place of a file, and why it says nothing else. */
import { annotate, compileLexicon } from '../annotate/index.js';
import { attribute } from '../attribute/index.js';
import {
  type AnalysisDocument,
  type AttributedEssay,
  DEFAULT_SETTINGS,
  type MoveKind,
  type Range,
  type Sentence,
  type Settings,
  type Source,
} from '../model/index.js';
import { parse } from '../parse/index.js';
import { analyzeSource } from '../pipeline.js';
import { NO_PLUGINS, type Plugins } from '../plugins/index.js';
import { type ThesisScore, thesisScores } from '../relate/index.js';
import { plainWords, quoteRange, strengthCues } from '../report/quotation.js';
import { tag, withMarkings } from '../tag/index.js';
import { type Reason, type Reasons, reasonsIn } from '../tag/why.js';
import { weigh } from '../weigh/index.js';
import type {
  ExplainedFinding,
  ExplainedLink,
  ExplainedStrength,
  Explanation,
  MainClaim,
  TextRun,
  Voice,
  Without,
} from './explanation.js';
import { type Spot, sentencesAt } from './find.js';
import { unasked, whyNot } from './why-not.js';
import { type Reanalyzed, strengthWithout } from './without.js';
import { namedParts } from './words.js';

export type * from './explanation.js';
export type { Spot } from './find.js';

/** A file that was read and analyzed, so that several of its sentences can be explained. */
export interface Study extends Reanalyzed {
  readonly essay: AttributedEssay;
  readonly reasons: Reasons;
  /** Of every claim, by the index of its sentence. */
  readonly theses: ReadonlyMap<number, ThesisScore>;
}

/** `settings`: what a newsroom has decided for itself. */
export function study(
  source: Source,
  settings: Settings = DEFAULT_SETTINGS,
  plugins: Plugins = NO_PLUGINS,
): Study {
  const essay = attribute(annotate(parse(source), compileLexicon(settings.lexicon)));
  return {
    source,
    essay,
    settings,
    plugins,
    document: analyzeSource(source, { settings, plugins }),
    placeOf: essay.placeOf,
    reasons: reasonsIn(essay),
    theses: thesisScores(weigh(withMarkings(tag(essay), plugins.detectors))),
  };
}

/**
 * Explains the sentences at the spot. `asked` are the moves whose absence to explain. If it is empty: assertion, if nothing is claimed,
 * and the moves that were nearly found.
 * @throws ProblemError where no sentence that makes moves stands there.
 */
export function explain(study: Study, spot: Spot, asked: readonly MoveKind[] = []): Explanation[] {
  return sentencesAt(study.document, study.source, spot).map((sentence) =>
    explanationOf(study, sentence, asked),
  );
}

function explanationOf(study: Study, sentence: Sentence, asked: readonly MoveKind[]): Explanation {
  const { document } = study;
  const reasons = study.reasons.of(sentence.index);
  const { runs } = quoteRange(document, sentence, strengthCues(sentence));
  return {
    path: document.source.path,
    sentence: sentence.index,
    role: sentence.role,
    paragraph: document.blocks[sentence.block]!.paragraph,
    place: sentence.place,
    readAs: study.reasons.context,
    text: plainWords(document, sentence),
    runs: runs.map(({ text, tone }) => ({ text, tone: tone as TextRun['tone'] })),
    voice: voiceOf(study, sentence),
    moves: sentence.moves,
    possible: sentence.possible.map((move) => ({
      ...move,
      found: reasons.find((reason) => reason.move === move.kind)!.found,
    })),
    strength: strengthOf(study, sentence),
    mainClaim: mainClaimOf(study, sentence),
    links: linksOf(document, sentence),
    findings: findingsOf(document, sentence),
    whyNot: movesToExplain(sentence, reasons, asked).map((move) =>
      whyNot(sentence, move, reasons, (index) => plainWords(document, document.sentences[index]!)),
    ),
  };
}

function movesToExplain(
  sentence: Sentence,
  reasons: readonly Reason[],
  asked: readonly MoveKind[],
): readonly MoveKind[] {
  return asked.length > 0 ? asked : unasked(sentence, reasons);
}

function voiceOf({ document, essay }: Study, { index, whose, holder }: Sentence): Voice {
  const { frame, frameSpan, tokens } = essay.sentences[index]!;
  const words = (range: Range) => plainWords(document, range);
  return {
    whose,
    frame,
    words: frameSpan && words({ start: tokens[frameSpan.from]!.start, end: tokens[frameSpan.to - 1]!.end }),
    holder: holder && { kind: holder.kind, words: words(holder) },
  };
}

function strengthOf(study: Study, sentence: Sentence): ExplainedStrength | null {
  if (sentence.strength === null) return null;
  const { value, band, base, contributions } = sentence.strength;
  const spans = distinct(
    namedParts(contributions).flatMap(({ start, end }) =>
      start === undefined || end === undefined ? [] : [{ start, end }],
    ),
  );
  const cuts = [...spans.map((span) => [span]), ...(spans.length > 1 ? [spans] : [])];
  return {
    value,
    band,
    base,
    contributions,
    without: cuts.flatMap((cut) => without(study, sentence, cut) ?? []),
  };
}

function mainClaimOf({ theses, document: { essay } }: Study, { index }: Sentence): MainClaim | null {
  const own = theses.get(index);
  if (own === undefined) return null;
  return {
    ...own,
    shown: index === essay.thesis ? 'first' : index === essay.otherThesis ? 'other' : null,
    rank: 1 + [...theses.values()].filter(({ score }) => score > own.score).length,
    claims: theses.size,
    best: essay.thesis === null ? null : theses.get(essay.thesis)!.score,
  };
}

/** null where the words cannot be cut from the file. */
function without(study: Study, sentence: Sentence, spans: readonly Range[]): Without | null {
  const strength = strengthWithout(study, sentence, spans);
  if (strength === undefined) return null;
  return {
    words: spans.map((span) => plainWords(study.document, span)),
    spans,
    value: strength?.value ?? null,
    band: strength?.band ?? null,
  };
}

/** In order of the text, none inside another. */
function distinct(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((range, i) => sorted.slice(0, i).every((other) => range.start >= other.end));
}

/** Those on the sentence itself first. */
function findingsOf(document: AnalysisDocument, { index }: Sentence): ExplainedFinding[] {
  const found = document.findings.filter(({ state }) => state === 'new');
  const own = found.filter(({ sentence }) => sentence === index);
  const others = found.filter(({ sentence, related }) => sentence !== index && related.includes(index));
  return [...own, ...others].map(({ rule, severity, message, sentence }) => ({
    rule,
    severity,
    message,
    on: sentence === index || sentence === null ? null : whereOf(document, sentence),
  }));
}

function whereOf(
  document: AnalysisDocument,
  index: number,
): Pick<ExplainedLink, 'paragraph' | 'line' | 'text'> {
  const sentence = document.sentences[index]!;
  return {
    paragraph: document.blocks[sentence.block]!.paragraph,
    line: sentence.place?.line ?? null,
    text: plainWords(document, sentence),
  };
}

function linksOf(document: AnalysisDocument, sentence: Sentence): ExplainedLink[] {
  return document.links
    .filter(({ from, to }) => from === sentence.index || to === sentence.index)
    .map(({ kind, from, to, confidence }) => {
      const other = from === sentence.index ? to : from;
      return {
        kind,
        from: from === sentence.index,
        confidence,
        sentence: other,
        ...whereOf(document, other),
      };
    });
}
