/** What a detector made of many small rules is written with: the scene a rule looks at, and how its finding becomes a vote. */
import type { AttributedSentence, CueType, MoveKind, SpanType, Token } from '../model/index.js';
import type { Neighbor, Signal, SignalSpan, Site } from './detector.js';
import { type Outline, outlineOf } from './outline.js';

/** A sentence with its outline and what stands beside it, gathered once for all rules of a detector. */
export interface Scene {
  readonly site: Site;
  readonly sentence: AttributedSentence;
  readonly tokens: readonly Token[];
  readonly outline: Outline;
  /** The body sentence before, with what its rules said. */
  readonly previous: Neighbor | null;
  readonly previousOutline: Outline | null;
  /** Whether the sentence before stands in the same block. */
  readonly sameBlock: boolean;
  readonly next: AttributedSentence | null;
  readonly nextOutline: Outline | null;
}

let latest: Scene | null = null;

/** The scene of a site; detectors that ask for the same site one after the other share it. */
export function sceneOf(site: Site): Scene {
  if (latest?.site !== site) latest = gather(site);
  return latest;
}

function gather(site: Site): Scene {
  const { sentence } = site;
  const previous = site.before(1);
  const next = site.after(1);
  return {
    site,
    sentence,
    tokens: sentence.tokens,
    outline: outlineOf(sentence),
    previous,
    previousOutline: previous === null ? null : outlineOf(previous.sentence),
    sameBlock: previous !== null && previous.sentence.block === sentence.block,
    next,
    nextOutline: next === null ? null : outlineOf(next),
  };
}

/** A question that several rules ask of a scene, answered once for each. */
export function once<Answer>(ask: (scene: Scene) => Answer): (scene: Scene) => Answer {
  let asked: Scene | null = null;
  let answer: Answer;
  return (scene) => {
    if (scene !== asked) {
      answer = ask(scene);
      asked = scene;
    }
    return answer;
  };
}

/** The words that made a rule fire: a span, or null where it does not fire. A rule that votes against needs no words. */
export type Finding = SignalSpan | 'against' | null;

export interface Rule {
  /** Unique within its move; the vote is named "move/name". */
  readonly name: string;
  /** Log-odds of its vote. */
  readonly weight: number;
  readonly find: (scene: Scene) => Finding;
}

export const span = (from: number, to: number, type: SpanType): SignalSpan => ({ from, to, type });

/** A span of one token. */
export const word = (at: number, type: SpanType): SignalSpan => ({ from: at, to: at + 1, type });

/** The votes of all rules that fire. */
export function votesOf(move: MoveKind, rules: readonly Rule[], scene: Scene): Signal[] {
  const votes: Signal[] = [];
  for (const { name, weight, find } of rules) {
    const found = find(scene);
    if (found === null) continue;
    votes.push({ move, rule: `${move}/${name}`, weight, spans: found === 'against' ? [] : [found] });
  }
  return votes;
}

/** The votes of the lexicon's cues of one type, by their tag: a cue whose tag has no weight here has no vote. */
export function cueVotes(
  move: MoveKind,
  type: CueType,
  weights: Readonly<Record<string, number>>,
  site: Site,
): Signal[] {
  const votes: Signal[] = [];
  for (const { entry, from, to } of site.cues(type)) {
    const weight = entry.tag === undefined ? undefined : weights[entry.tag];
    if (weight === undefined) continue;
    const rule = `${move}/${entry.tag}`;
    if (!votes.some((vote) => vote.rule === rule))
      votes.push({ move, rule, weight, spans: [span(from, to, type)] });
  }
  return votes;
}

/** The votes with what they must outweigh: a vote against, where any rule speaks for the move. */
export function withPrior(move: MoveKind, weight: number, votes: readonly Signal[]): readonly Signal[] {
  if (!votes.some((vote) => vote.weight > 0)) return votes;
  return [...votes, { move, rule: `${move}/prior`, weight, spans: [] }];
}
