/** The whole way from a source to its analysis document. The only file that knows every room of the analysis. */
import { annotate, compileLexicon, LEXICON } from './annotate/index.js';
import { attribute } from './attribute/index.js';
import {
  DEFAULT_POLICY,
  deciding,
  judge,
  type Policy,
  policyOf,
  RULES,
  review,
  withinMost,
} from './judge/index.js';
import {
  type AnalysisDocument,
  type Block,
  DEFAULT_SETTINGS,
  DOCUMENT_SCHEMA,
  digest,
  isEmptyLexicon,
  type JudgedEssay,
  type JudgedSentence,
  lexiconText,
  ProblemError,
  problem,
  type Sentence,
  type Settings,
  type Source,
  settingsDigest,
} from './model/index.js';
import { parse } from './parse/index.js';
import { NO_PLUGINS, type Plugins } from './plugins/plugin.js';
import { relate } from './relate/index.js';
import { countUp } from './summarize/summary.js';
import { type MoveModel, modelDigest, tag, withMarkings } from './tag/index.js';
import { TOOL_VERSION } from './version.js';
import { weigh } from './weigh/index.js';

export interface AnalysisOptions {
  /** Other weights than those that ship with the program (training measures itself so). */
  readonly model?: MoveModel | undefined;
  /** What a newsroom has decided for itself. Default: the program as it ships. */
  readonly settings?: Settings | undefined;
  /** Rules and detectors of plug-ins; those that `settings` name have to be loaded by then. */
  readonly plugins?: Plugins | undefined;
  /** Whether to keep all findings, not only the most pressing: for callers that already know some of them. Default: no. */
  readonly allFindings?: boolean | undefined;
}

/** Reads nothing but the source, keeps nothing: the same source and the same options give the same document. */
export function analyzeSource(source: Source, options: AnalysisOptions = {}): AnalysisDocument {
  const { model, settings = DEFAULT_SETTINGS, plugins = NO_PLUGINS, allFindings = false } = options;
  if (plugins === NO_PLUGINS && settings.plugins !== undefined && settings.plugins.length > 0) {
    const names = settings.plugins.map(({ name }) => name).join(', ');
    throw new ProblemError(problem('plugins-not-loaded', { names }));
  }
  const rules = plugins.rules.length === 0 ? RULES : [...RULES, ...plugins.rules];
  const policy =
    settings === DEFAULT_SETTINGS && rules === RULES ? DEFAULT_POLICY : policyOf(settings, rules);
  const annotated = annotate(parse(source), compileLexicon(settings.lexicon));
  const tagged = withMarkings(tag(attribute(annotated), model), plugins.detectors);
  const judged = judge(relate(weigh(tagged)), policy);
  const document = documentOf(judged, method(settings, plugins), policy);
  return allFindings ? document : pressing(document, policy);
}

/** The document without the findings beyond the limits (`most`) of their rules. */
function pressing(document: AnalysisDocument, policy: Policy): AnalysisDocument {
  return { ...document, findings: withinMost(document.findings, policy, document.essay.words) };
}

function documentOf(essay: JudgedEssay, made: AnalysisDocument['method'], policy: Policy): AnalysisDocument {
  const { declared } = essay;
  const draft: Omit<AnalysisDocument, 'summary'> = {
    schema: DOCUMENT_SCHEMA,
    tool: { name: 'hedgerow', version: TOOL_VERSION },
    method: made,
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
      otherThesis: essay.otherThesis,
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
  const summary = countUp(draft);
  return { ...draft, findings: review(essay, summary, policy), summary };
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

/** The same for every essay where nothing is set. */
let byDefault: AnalysisDocument['method'] | undefined;
let known: Pick<AnalysisDocument['method'], 'weights' | 'lexicon'> | undefined;

/** Digests of what decides. Those of weights and lexicon are computed once: they depend on the program alone. */
export function method(
  settings: Settings = DEFAULT_SETTINGS,
  plugins: Plugins = NO_PLUGINS,
): AnalysisDocument['method'] {
  known ??= { weights: modelDigest(), lexicon: digest(JSON.stringify(LEXICON)) };
  if (settings === DEFAULT_SETTINGS && plugins === NO_PLUGINS) {
    byDefault ??= { ...known, settings: settingsDigest(deciding(settings, RULES), plugins.identities) };
    return { ...byDefault };
  }
  const { lexicon } = settings;
  return {
    weights: known.weights,
    lexicon: isEmptyLexicon(lexicon) ? known.lexicon : digest(known.lexicon + lexiconText(lexicon)),
    settings: settingsDigest(deciding(settings, [...RULES, ...plugins.rules]), plugins.identities),
  };
}
