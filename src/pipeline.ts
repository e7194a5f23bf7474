/** The whole way from a source to its analysis document. The only file that knows every room of the analysis. */
import { annotate, LEXICON } from './annotate/index.js';
import { attribute } from './attribute/index.js';
import { judge } from './judge/index.js';
import {
  type AnalysisDocument,
  type Block,
  DOCUMENT_SCHEMA,
  digest,
  type JudgedEssay,
  type JudgedSentence,
  type Sentence,
  type Source,
} from './model/index.js';
import { parse } from './parse/index.js';
import { relate } from './relate/index.js';
import { countUp } from './summarize/summary.js';
import { type MoveModel, modelDigest, tag } from './tag/index.js';
import { TOOL_VERSION } from './version.js';
import { weigh } from './weigh/index.js';

/**
 * Reads nothing but the source, keeps nothing: the same source gives the same document.
 * `model`: other weights than those that ship with the program (training measures itself so).
 */
export function analyzeSource(source: Source, model?: MoveModel): AnalysisDocument {
  const judged = judge(relate(weigh(tag(attribute(annotate(parse(source))), model))));
  return documentOf(judged);
}

function documentOf(essay: JudgedEssay): AnalysisDocument {
  const { declared } = essay;
  const draft: Omit<AnalysisDocument, 'summary'> = {
    schema: DOCUMENT_SCHEMA,
    tool: { name: 'hedgerow', version: TOOL_VERSION },
    method: method(),
    source: essay.source,
    essay: {
      title: declared.title,
      standfirst: declared.standfirst,
      author: declared.author,
      published: declared.published,
      publication: declared.publication,
      section: declared.section,
      language: declared.language ?? essay.language,
      words: essay.words,
      thesis: essay.thesis,
    },
    text: essay.text,
    markup: essay.markup,
    blocks: essay.blocks.map(
      ({ kind, start, end, level, paragraph }): Block => ({ kind, start, end, level, paragraph }),
    ),
    sentences: essay.sentences.map(sentenceOf),
    links: essay.links,
    findings: essay.findings,
    problems: essay.problems,
  };
  return { ...draft, summary: countUp(draft) };
}

/** A sentence without what only the rooms need: tokens, cues, frames. */
function sentenceOf(sentence: JudgedSentence): Sentence {
  const {
    index,
    block,
    start,
    end,
    place,
    role,
    whose,
    holder,
    moves,
    possible,
    strength,
    marks,
    figures,
    exposure,
  } = sentence;
  const quotations = sentence.quotations.map((quotation) => ({ start: quotation.start, end: quotation.end }));
  return {
    index,
    block,
    start,
    end,
    place,
    role,
    whose,
    holder,
    quotations,
    moves,
    possible,
    strength,
    marks,
    figures,
    exposure,
  };
}

let known: AnalysisDocument['method'] | undefined;

/** Digests of what decides; computed once, they depend on the program alone. */
export function method(): AnalysisDocument['method'] {
  known ??= { weights: modelDigest(), lexicon: digest(JSON.stringify(LEXICON)), settings: digest('default') };
  return known;
}
