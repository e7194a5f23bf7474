/** Each rule catches the lines it says it catches, and no rule catches a line that any of them must leave alone. */
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/parse/draft.js';
import { FURNITURE, furnitureRule } from '../../src/parse/roles/furniture/index.js';
import { slotOf } from '../../src/parse/roles/slot.js';

const lineOf = (prose: string) =>
  slotOf({
    shape: 'open',
    start: 0,
    end: prose.length,
    level: null,
    prose,
    offsets: null,
    italic: false,
    linked: 0,
  } satisfies Draft);

describe.each(FURNITURE.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.fires)('catches "%s"', (line) => {
    expect(furnitureRule(lineOf(line))?.kind).toBe(rule.kind);
  });

  it.each(rule.silent)('leaves "%s" alone', (line) => {
    expect(furnitureRule(lineOf(line))?.id).toBeUndefined();
  });
});

it('has rules of distinct names, each with lines for both sides', () => {
  expect(new Set(FURNITURE.map(({ id }) => id)).size).toBe(FURNITURE.length);
  expect(FURNITURE.filter(({ fires, silent }) => fires.length === 0 || silent.length === 0)).toEqual([]);
});
