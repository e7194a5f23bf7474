/**
 * A baseline: a file that lists known findings, so that a check of old texts fails only for new ones. It is sorted, with one
 * finding per line, so that its diffs are readable.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { shownFile } from '../../config/index.js';
import { removeLeftovers, temporaryName } from '../../export/leftovers.js';
import { writeProblem } from '../../export/write-reason.js';
import { type AnalysisDocument, type Finding, ProblemError, problem, reasonOf } from '../../model/index.js';
import { fileProblem } from '../../read/file.js';
import { firstWords } from '../first-words.js';

const SCHEMA = 'hedgerow/baseline@1';
/** How many words of a finding its entry quotes, for people; findings are told apart by their fingerprints. */
const QUOTED_WORDS = 12;

interface Entry {
  readonly rule: string;
  readonly fingerprint: string;
  readonly quote: string;
}

type Entries = ReadonlyMap<string, readonly Entry[]>;

export class Baseline {
  /** Entries of checked essays that no longer match a finding. */
  fixed = 0;
  readonly #path: string;
  readonly #known: Entries;
  readonly #found = new Map<string, readonly Entry[]>();
  readonly #update: boolean;

  /**
   * `update`: all findings become known, and `write` writes them down.
   * @throws ProblemError where the file is missing (but for an update), cannot be read, or is no baseline.
   */
  constructor(path: string, { update }: { readonly update: boolean }) {
    this.#path = resolve(path);
    this.#update = update;
    this.#known = read(this.#path, update);
  }

  /** The document; findings that are known say so. Those that the text itself suppresses stay as they are. */
  marked(file: string, document: AnalysisDocument): AnalysisDocument {
    const key = this.#keyOf(file);
    const left = new Map((this.#known.get(key) ?? []).map((entry) => [idOf(entry), entry]));
    const found: Entry[] = [];
    const findings = document.findings.map((finding): Finding => {
      if (finding.state === 'suppressed') return finding;
      const entry = {
        rule: finding.rule,
        fingerprint: finding.fingerprint,
        quote: quoteOf(finding, document),
      };
      const isKnown = left.delete(idOf(entry));
      if (isKnown || this.#update) found.push(entry);
      return isKnown || this.#update ? { ...finding, state: 'known' } : finding;
    });
    this.fixed += left.size;
    this.#found.set(key, found);
    return { ...document, findings };
  }

  /**
   * Writes the baseline: the findings of the checked essays, and the earlier entries of other essays that still exist.
   * @throws ProblemError `write-failed`; an earlier file stays as it was.
   */
  write(): void {
    const folder = dirname(this.#path);
    const entries = new Map(this.#found);
    for (const [key, known] of this.#known)
      if (!entries.has(key) && existsSync(resolve(folder, key))) entries.set(key, known);
    const temporary = join(folder, temporaryName());
    try {
      mkdirSync(folder, { recursive: true });
      removeLeftovers(folder);
      writeFileSync(temporary, textOf(entries));
      renameSync(temporary, this.#path);
    } catch (error) {
      rmSync(temporary, { force: true });
      const path = shownFile(this.#path, process.cwd());
      throw new ProblemError(writeProblem(path, error), { cause: error });
    }
  }

  /** Relative to the folder of the baseline, so that it does not matter where the command runs. */
  #keyOf(file: string): string {
    return relative(dirname(this.#path), resolve(file)).split(sep).join('/');
  }
}

const idOf = ({ rule, fingerprint }: Entry): string => `${rule} ${fingerprint}`;

function quoteOf({ start, end }: Finding, document: AnalysisDocument): string {
  return start === null || end === null ? '' : firstWords(document, { start, end }, QUOTED_WORDS);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One entry a line. Essays without any are left out. */
function textOf(entries: Entries): string {
  const essays = [...entries]
    .filter(([, known]) => known.length > 0)
    .sort(([a], [b]) => byText(a, b))
    .map(([path, known]) => {
      const lines = [...known]
        .sort((a, b) => byText(a.rule, b.rule) || byText(a.quote, b.quote) || byText(idOf(a), idOf(b)))
        .map(({ rule, fingerprint, quote }) => `      ${JSON.stringify({ rule, fingerprint, quote })}`);
      return `    ${JSON.stringify(path)}: [\n${lines.join(',\n')}\n    ]`;
    });
  const body = essays.length === 0 ? '{}' : `{\n${essays.join(',\n')}\n  }`;
  return `{\n  "schema": ${JSON.stringify(SCHEMA)},\n  "essays": ${body}\n}\n`;
}

function read(file: string, isNew: boolean): Entries {
  const path = shownFile(file, process.cwd());
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const found = fileProblem(error, path);
    if (found.code !== 'not-found') throw new ProblemError(found);
    if (isNew) return new Map();
    throw new ProblemError(problem('no-baseline', { path }));
  }
  try {
    return entriesIn(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : reasonOf(error);
    throw new ProblemError(problem('bad-baseline', { path, reason }));
  }
}

/** @throws Error that says what is wrong. */
function entriesIn(value: unknown): Entries {
  const { schema, essays } = (value ?? {}) as { schema?: unknown; essays?: unknown };
  if (schema !== SCHEMA) throw new Error(`its "schema" is not "${SCHEMA}"`);
  if (typeof essays !== 'object' || essays === null || Array.isArray(essays))
    throw new Error('it has no "essays"');
  return new Map(
    Object.entries(essays).map(([path, entries]) => {
      const isList = Array.isArray(entries) && entries.every(isEntry);
      if (!isList) throw new Error(`its entries for ${path} are no list of findings`);
      return [path, entries as Entry[]];
    }),
  );
}

function isEntry(value: unknown): boolean {
  const { rule, fingerprint } = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  return typeof rule === 'string' && typeof fingerprint === 'string';
}
