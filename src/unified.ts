/**
 * hedgerow as a plug-in for unified, remark, rehype and their command lines: findings become messages on the file. The tree
 * is left as it is; what is read is the file's own value, so that places are those of the file.
 */
import type { Plugin, Transformer } from 'unified';
import { type CheckOptions, check } from './library/check.js';
import { placesOf } from './library/places.js';
import { adviceOf } from './library/rules.js';
import { type Finding, type Place, type Problem, ProblemError, type TextFormat } from './model/index.js';
import { formatOf } from './parse/index.js';

/** Of `check`; which findings fail a run is for the one who runs it to say (`--frail`). */
export type HedgerowOptions = Omit<CheckOptions, 'failOn' | 'path'>;

type File = Parameters<Transformer>[1];
type Tree = Parameters<Transformer>[0];

const SOURCE = 'hedgerow';

/**
 * Adds a message for each new finding: `ruleId` its rule, `source` "hedgerow", `note` what an editor can do about it, `fatal` true
 * for an error, false for a warning and null for a remark. What kept the essay from being read is a message too.
 */
const hedgerow: Plugin<[(Readonly<HedgerowOptions> | null | undefined)?]> = (options) => (tree, file) => {
  const { format = formatFor(tree, file), ...rest } = options ?? {};
  try {
    const result = check(String(file), { ...rest, format, path: file.path ?? 'text' });
    const { document, findings } = result;
    const placeOf = placesOf(document);
    for (const problem of document.problems) addProblem(file, problem);
    for (const finding of findings)
      addFinding(file, finding, placeOf(finding), document.text, adviceOf(finding.rule, rest.plugins));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    addProblem(file, error.problem);
  }
};

export default hedgerow;

function addFinding(
  file: File,
  { rule, severity, message, start, end }: Finding,
  place: Place | null,
  text: string,
  note: string | null,
): void {
  const added = file.message(message, {
    source: SOURCE,
    ruleId: rule,
    ...(place === null
      ? {}
      : {
          place: {
            start: { line: place.line, column: place.column },
            end: { line: place.endLine, column: place.endColumn },
          },
        }),
  });
  added.fatal = severity === 'error' ? true : severity === 'warn' ? false : undefined;
  if (note !== null) added.note = note;
  if (start !== null && end !== null) added.actual = text.slice(start, end);
}

function addProblem(file: File, { code, message }: Problem): void {
  file.info(message, { source: SOURCE, ruleId: code });
}

/** By the file's name; else by the tree: rehype's is HTML, remark's Markdown, any other (retext's) plain text. */
function formatFor(tree: Tree, file: File): TextFormat {
  const named = file.path === undefined ? null : formatOf(file.path);
  if (named !== null && named !== 'docx' && named !== 'pdf') return named;
  return formatOfTree(tree as { readonly type: string; readonly children?: readonly Tree[] });
}

/** Nodes by which a tree of Markdown is told from one of HTML: a root has the same name in both. */
const HTML_NODES = new Set(['element', 'doctype']);

function formatOfTree({ type, children = [] }: { type: string; children?: readonly Tree[] }): TextFormat {
  if (type !== 'root') return 'plain-text';
  return children.some((child) => HTML_NODES.has(child.type)) ? 'html' : 'markdown';
}
