/** Which moves each author makes, as shares of sentences. */
import {
  type CorpusData,
  type CorpusGroup,
  type CorpusReport,
  capitalized,
  counted,
  list,
  MOVE_KINDS,
  MOVE_TEXT,
  type MoveKind,
} from '../../model/index.js';
import { listed, PRINTED } from './listed.js';
import { titleWords } from './wording.js';

/** Shades of a cell, from none to the darkest. */
const SHADES = 4;
/** A share is reported if it is this many standard errors above that of all essays. */
const TELLING = 2.5;
/** And this much above it: a share of 4 against 1 tells an editor nothing. */
const TELLING_SHARE = 0.05;
/** Columns whose largest share is below this do not use the darkest shade. */
const FULL_SHADE = 0.1;
/** In fewer sentences a share means nothing. */
const FEWEST_SENTENCES = 20;

export function movesOf({ moves, essays, scope }: CorpusData): CorpusReport['moves'] {
  const totals = Object.fromEntries(
    MOVE_KINDS.map((kind) => [kind, essays.reduce((sum, essay) => sum + essay.moves[kind], 0)]),
  ) as Record<MoveKind, number>;
  const kinds = MOVE_KINDS.filter((kind) => totals[kind] > 0);
  if (kinds.length === 0) return null;
  const showsEssays = moves.by === 'essay';
  const share = (group: CorpusGroup, kind: MoveKind) =>
    group.sentences === 0 ? 0 : group.moves[kind] / group.sentences;
  const most = new Map(
    kinds.map((kind) => [kind, Math.max(...moves.groups.map((group) => share(group, kind)))]),
  );
  const absent = MOVE_KINDS.filter((kind) => totals[kind] === 0).map((kind) => MOVE_TEXT[kind].plural);
  const { told, group: named } = findingOf(moves.groups, kinds, totals, scope.sentences, showsEssays);
  const larger = moves.groups.filter((group) => group.sentences > (named?.sentences ?? 0)).length;
  return {
    finding: told,
    by: showsEssays ? 'Essay' : 'Author',
    kinds: kinds.map((kind) => ({
      label: MOVE_TEXT[kind].label,
      total: percent(totals[kind] / scope.sentences),
    })),
    ...listed(
      moves.groups.map((group) => ({
        name: group.name ?? 'not given',
        missing: group.name === null,
        essays: group.essays,
        sentences: group.sentences,
        cells: kinds.map((kind) => ({
          percent: percent(share(group, kind)),
          shade: Math.round((SHADES * share(group, kind)) / Math.max(FULL_SHADE, most.get(kind)!)),
        })),
      })),
      {
        printed: PRINTED.moves,
        // What the finding names is in the table on paper as well.
        weight: ({ name, sentences }) => (name === named?.name ? Number.POSITIVE_INFINITY : sentences),
        noun: showsEssays ? 'essays' : 'authors',
        kept:
          named && larger >= PRINTED.moves
            ? 'with the most sentences, the one named above instead of the last of them'
            : 'with the most sentences',
      },
    ),
    essays: scope.essays,
    sentences: scope.sentences,
    others:
      moves.others === 0
        ? null
        : `${counted(moves.others, showsEssays ? 'essay' : 'author')} with less to count ${moves.others === 1 ? 'is' : 'are'} left out of this table, and counted in its last row.`,
    absent: absent.length === 0 ? null : `Found in no essay: ${list(absent)}.`,
    showsEssays,
  };
}

function percent(share: number): number {
  return Math.round(100 * share);
}

/** The share that stands out most from that of all essays together. */
function findingOf(
  groups: readonly CorpusGroup[],
  kinds: readonly MoveKind[],
  totals: Readonly<Record<MoveKind, number>>,
  sentences: number,
  showsEssays: boolean,
): { readonly told: string; readonly group: CorpusGroup | null } {
  let telling = TELLING;
  let found: CorpusGroup | null = null;
  let told = `No ${showsEssays ? 'essay' : 'author'} makes any move clearly more often than the others.`;
  if (groups.length < 2) return { told, group: found };
  for (const group of groups) {
    if (group.name === null || group.sentences < FEWEST_SENTENCES) continue;
    for (const kind of kinds) {
      const usual = totals[kind] / sentences;
      const own = group.moves[kind] / group.sentences;
      const error = Math.sqrt((usual * (1 - usual)) / group.sentences);
      if (error === 0 || own - usual < TELLING_SHARE || (own - usual) / error <= telling) continue;
      telling = (own - usual) / error;
      found = group;
      const who = showsEssays ? titleWords(group.name) : group.name;
      told = `${capitalized(MOVE_TEXT[kind].plural)} stand out in ${showsEssays ? who : `essays by ${who}`}: ${percent(own)} of 100 sentences, against ${percent(usual)} over all essays.`;
    }
  }
  return { told, group: found };
}
