/**
 * For code scanning and other tools that read SARIF 2.1.0 (OASIS). One run, with results in the order of the essays. If there are more
 * than GitHub accepts, the most severe are kept. The types of the format come from @types/sarif and are not exported.
 */
import type {
  Location,
  Log,
  Notification,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
  Run,
} from 'sarif';
import {
  type AnalysisDocument,
  type CheckedEssay,
  type Finding,
  type Place,
  type Problem,
  problem,
  type Range,
  type RuleDescription,
  SEVERITIES,
  type Severity,
} from '../model/index.js';
import { type Entry, entriesFor } from './findings.js';
import { fromRoot, isWhole, uriOf } from './paths.js';
import { limitsOf, type Reporter } from './reporter.js';
import { wellFormed } from './visible.js';
import { WorstKept } from './worst-kept.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';
const LEVELS = { error: 'error', warn: 'warning', info: 'note' } as const;
const STATES: readonly Finding['state'][] = ['new', 'known', 'suppressed'];

export const sarif: Reporter = {
  id: 'sarif',
  label: 'SARIF',
  gloss:
    'SARIF 2.1.0 for code scanning on GitHub and for editors, with fingerprints that follow a finding from draft to draft.',
  extension: '.sarif',
  open(start, options = {}) {
    const limits = limitsOf(options);
    const entries = entriesFor(start);
    const ruleIndex = new Map(start.rules.map(({ id }, index) => [id, index]));
    const results = new WorstKept<string>(limits.results, STATES.length * SEVERITIES.length);
    const notifications = new Notifications(limits.notifications);
    return {
      begin: () => '',
      essay(essay) {
        const at = { path: essay.path, base: options.base };
        if (essay.failure) notifications.add('error', essay.failure, locationOf(at));
        for (const one of essay.document?.problems ?? []) notifications.add('warning', one, locationOf(at));
        for (const entry of entries(essay, 'worst-first')) {
          const { severity, state } = entry.finding;
          const rank = STATES.indexOf(state) * SEVERITIES.length + SEVERITIES.indexOf(severity);
          results.add(JSON.stringify(resultOf(essay, entry, at, ruleIndex)), rank);
        }
        return '';
      },
      end({ failed }) {
        if (results.dropped > 0) {
          const total = results.dropped + limits.results;
          notifications.add(
            'warning',
            problem('results-left-out', { rest: results.dropped, total, most: limits.results }),
          );
        }
        const log: Log = {
          $schema: SCHEMA,
          version: '2.1.0',
          runs: [runOf(start.tool.version, start.rules, failed === 0, notifications.all())],
        };
        // The results are text already: they go in where the empty list stands.
        const [head, tail] = JSON.stringify(log, null, 2).split('"results": []');
        const kept = results.kept();
        const list = kept.length === 0 ? '[]' : `[\n        ${kept.join(',\n        ')}\n      ]`;
        return `${head}"results": ${list}${tail}\n`;
      },
    };
  },
};

function runOf(
  version: string,
  rules: readonly RuleDescription[],
  successful: boolean,
  toolExecutionNotifications: Notification[],
): Run {
  return {
    tool: {
      driver: {
        name: 'hedgerow',
        // What GitHub compares; SARIF asks for either or both.
        version,
        semanticVersion: version,
        rules: rules.map(descriptorOf),
      },
    },
    invocations: [{ executionSuccessful: successful, toolExecutionNotifications }],
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    results: [],
  };
}

function descriptorOf({ id, label, gloss, advice, severity }: RuleDescription): ReportingDescriptor {
  const text = [gloss, advice].filter((part) => part !== '').join(' ') || label;
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sentence(label) },
    fullDescription: { text: sentence(gloss === '' ? label : gloss) },
    help: { text, markdown: [`**${label}**`, gloss, advice].filter((part) => part !== '').join('\n\n') },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['op-ed', 'argument'], 'problem.severity': SEVERITY_OF_PROBLEM[severity] },
  };
}

/** GitHub's names for severities outside of security. */
const SEVERITY_OF_PROBLEM: Readonly<Record<Severity, string>> = {
  error: 'error',
  warn: 'warning',
  info: 'recommendation',
};

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

interface At {
  readonly path: string;
  readonly base: string | undefined;
}

function resultOf(
  { document }: CheckedEssay,
  { finding, place, range, quote, related }: Entry,
  at: At,
  ruleIndex: ReadonlyMap<string, number>,
): Result {
  const index = ruleIndex.get(finding.rule);
  // Without a region nothing else would show which words are meant.
  const message = place === null && quote !== null ? `“${quote}” ${finding.message}` : finding.message;
  return {
    ruleId: finding.rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVELS[finding.severity],
    message: { text: plain(message) },
    locations: [locationOf(at, regionOf(document!, place, range))],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one, i) => ({
            id: i + 1,
            ...locationOf(at, regionOf(document!, one.place, one.range)),
            message: { text: plain(`“${one.quote}”`) },
          })),
        }),
    // GitHub goes by a fingerprint of this name alone; others may use ours.
    partialFingerprints: {
      'hedgerow/v1': finding.fingerprint,
      primaryLocationLineHash: `${finding.fingerprint}:1`,
    },
    baselineState: finding.state === 'known' ? 'unchanged' : 'new',
    suppressions: suppressionsOf(finding.state),
  };
}

function suppressionsOf(state: Finding['state']): Result['suppressions'] {
  if (state === 'new') return [];
  return state === 'known'
    ? [{ kind: 'external', justification: 'Known from the baseline.' }]
    : [{ kind: 'inSource', justification: 'Suppressed in the text.' }];
}

function locationOf({ path, base }: At, region: Region | null = null): Location {
  const physicalLocation: PhysicalLocation = {
    artifactLocation: isWhole(path)
      ? { uri: uriOf(path) }
      : { uri: uriOf(fromRoot(path, base)), uriBaseId: ROOT },
    ...(region === null ? {} : { region }),
  };
  return { physicalLocation };
}

/** null where no line of the file is known. Offsets are given where the text is the file itself. */
function regionOf(
  { text, source }: AnalysisDocument,
  place: Place | null,
  range: Range | null,
): Region | null {
  if (place === null || range === null) return null;
  const isFile = source.format === 'plain-text' || source.format === 'markdown';
  return {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    ...(isFile ? { charOffset: range.start, charLength: range.end - range.start } : {}),
    snippet: { text: wellFormed(text.slice(range.start, range.end)) },
  };
}

/** SARIF reads "[words](1)" in a message as a link and "{0}" as a place to fill in; essays mean neither. */
function plain(message: string): string {
  return wellFormed(message)
    .replace(/[[\]](?=[^[\]]*\]?\()/g, '\\$&')
    .replace(/\{(\d+)\}/g, '{{$1}}');
}

/** Messages of the run, each with the problem's code; of many, the first, and how many more there are. */
class Notifications {
  readonly #kept: Notification[] = [];
  #rest = 0;

  constructor(readonly most: number) {}

  add(level: 'error' | 'warning', { code, message }: Problem, location: Location | null = null): void {
    if (this.#kept.length >= this.most && location !== null) this.#rest++;
    else
      this.#kept.push({
        descriptor: { id: code },
        level,
        message: { text: plain(message) },
        ...(location === null ? {} : { locations: [location] }),
      });
  }

  all(): Notification[] {
    if (this.#rest > 0) this.add('warning', problem('notifications-left-out', { rest: this.#rest }));
    return this.#kept;
  }
}
