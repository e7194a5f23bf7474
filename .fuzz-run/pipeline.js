/** The whole way from a source to its analysis document. The only file that knows every room of the analysis. */
import { annotate, LEXICON } from './annotate/index.js';
import { attribute } from './attribute/index.js';
import { deciding, judge, policyOf, review } from './judge/index.js';
import { DEFAULT_SETTINGS, DOCUMENT_SCHEMA, digest, settingsDigest, } from './model/index.js';
import { parse } from './parse/index.js';
import { relate } from './relate/index.js';
import { countUp } from './summarize/summary.js';
import { modelDigest, tag } from './tag/index.js';
import { TOOL_VERSION } from './version.js';
import { weigh } from './weigh/index.js';
/** Reads nothing but the source, keeps nothing: the same source and the same options give the same document. */
export function analyzeSource(source, options = {}) {
    const { model, settings = DEFAULT_SETTINGS } = options;
    const policy = policyOf(settings);
    const judged = judge(relate(weigh(tag(attribute(annotate(parse(source))), model))), policy);
    return documentOf(judged, settings, policy);
}
function documentOf(essay, settings, policy) {
    const { declared } = essay;
    const draft = {
        schema: DOCUMENT_SCHEMA,
        tool: { name: 'hedgerow', version: TOOL_VERSION },
        method: method(settings),
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
        blocks: essay.blocks.map(({ kind, start, end, level, paragraph }) => ({ kind, start, end, level, paragraph })),
        sentences: essay.sentences.map(sentenceOf),
        links: essay.links,
        findings: essay.findings,
        problems: essay.problems,
    };
    const summary = countUp(draft);
    return { ...draft, findings: review(essay, summary, policy), summary };
}
/** A sentence without what only the rooms need: tokens, cues, frames. */
function sentenceOf(sentence) {
    const { index, block, start, end, place, role, whose, holder, moves, possible, strength, marks, figures, exposure, } = sentence;
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
let known;
/** Digests of what decides. Those of weights and lexicon are computed once: they depend on the program alone. */
export function method(settings = DEFAULT_SETTINGS) {
    known ??= { weights: modelDigest(), lexicon: digest(JSON.stringify(LEXICON)) };
    return { ...known, settings: settingsDigest(deciding(settings)) };
}
