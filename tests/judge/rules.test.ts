import { analyze } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/judge/index.js';

const rulesIn = (text: string): string[] =>
  analyze(text, { format: 'markdown' }).findings.map((finding) => finding.rule);

describe.each(RULES)('$id', (rule) => {
  it.each(rule.fires)('finds %s', (text) => {
    expect(rulesIn(text)).toContain(rule.id);
  });
  it.each(rule.silent)('is silent on %s', (text) => {
    expect(rulesIn(text)).not.toContain(rule.id);
  });
  it('says what it is and what can be done, and gives silent cases', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of [rule.label, rule.gloss, rule.advice]) expect(text).toMatch(/^\p{Lu}.*[^ ]$/u);
    expect(rule.gloss).toMatch(/\.$/);
    expect(rule.silent.length).toBeGreaterThanOrEqual(rule.fires.length);
  });
});

it('has every rule once', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
});
