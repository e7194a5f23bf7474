/** parse: from a source to blocks of prose with roles. */
import { type ParsedEssay, ProblemError, type ProseBlock, problem, type Source } from '../model/index.js';
import { INPUT_FORMATS } from './formats/index.js';
import { decideRoles } from './roles/index.js';

export { extensions, formatOf, INPUT_FORMATS } from './formats/index.js';

const BODY = new Set(['paragraph', 'quotation', 'list-item']);

/**
 * The essay that a source holds.
 * @throws ProblemError `no-prose` where nothing in it can be read as prose, `passed-over` where it asks to be left out,
 * `no-article` where it is a page from the web and no article.
 */
export function parse(source: Source): ParsedEssay {
  const format = INPUT_FORMATS.find(({ id }) => id === source.info.format)!;
  const reading = format.read(source);
  if (reading.ignored) throw new ProblemError(problem('passed-over', { path: source.info.path }));
  const { slots, declared: said } = decideRoles(reading.drafts, reading.declared);
  const declared = { ...said, published: said.published ?? reading.created ?? null };
  let paragraph = 0;
  const blocks = slots.map(
    ({ kind, level, draft }): ProseBlock => ({
      kind: kind ?? 'paragraph',
      start: draft.start,
      end: draft.end,
      level: kind === 'heading' ? (level ?? 2) : null,
      paragraph: BODY.has(kind ?? 'paragraph') ? ++paragraph : null,
      prose: draft.prose,
      offsets: draft.offsets,
    }),
  );
  if (!blocks.some(({ prose }) => /[\p{L}\p{N}]/u.test(prose))) {
    throw new ProblemError(problem('no-prose', { path: source.info.path }));
  }
  const { text, markup, directives = [], placeOf } = reading;
  const problems = [...source.problems, ...reading.problems];
  return { source: source.info, declared, text, markup, directives, blocks, placeOf, problems };
}
