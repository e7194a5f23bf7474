import { describe, expect, it } from 'vitest';
import { judge, policyOf, type Rule } from '../../src/judge/index.js';
import {
  DEFAULT_SETTINGS,
  type Finding,
  type JudgedEssay,
  type RelatedEssay,
  type Severity,
} from '../../src/model/index.js';
import { relate } from '../../src/relate/index.js';
import { essayOf } from '../essays.js';

const essay = (text: string) =>
  relate(
    essayOf(
      text,
      Array.from({ length: text.split('.').length - 1 }, () => null),
    ),
  );

const rule = (id: string, severity: Severity, find: Rule['judge']): Rule => ({
  id,
  label: id,
  gloss: id,
  severity,
  options: {},
  advice: id,
  fires: [],
  silent: [],
  judge: find,
});

const judgedBy = (text: RelatedEssay, rules: readonly Rule[]): JudgedEssay =>
  judge(text, policyOf(DEFAULT_SETTINGS, rules));

const each = (id: string, severity: Severity): Rule =>
  rule(id, severity, ({ sentences }) => sentences.map((sentence) => ({ sentence, message: id })));

const prints = (findings: readonly Finding[]) => findings.map((finding) => finding.fingerprint);

describe('the runner', () => {
  it('stamps rule, severity and place, and sorts worst first', () => {
    const { findings } = judgedBy(essay('The dam leaks. It is old.'), [
      each('note', 'info'),
      rule('fault', 'error', ({ sentences }) => [
        { sentence: sentences[1]!, range: { start: 21, end: 24 }, message: 'old', related: [0] },
      ]),
      rule('whole', 'warn', () => [{ sentence: null, message: 'all of it' }]),
    ]);
    expect(
      findings.map(({ rule, severity, sentence, start, end }) => [rule, severity, sentence, start, end]),
    ).toEqual([
      ['fault', 'error', 1, 21, 24],
      ['whole', 'warn', null, null, null],
      ['note', 'info', 0, 0, 14],
      ['note', 'info', 1, 15, 25],
    ]);
    expect(findings[0]!.related).toEqual([0]);
  });

  it('turns a rule that throws into a problem and keeps the others', () => {
    const broken = rule('broken', 'warn', () => {
      throw new Error('no such thing');
    });
    const { findings, problems } = judgedBy(essay('The dam leaks.'), [broken, each('note', 'info')]);
    expect(findings).toHaveLength(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.code).toBe('rule-failed');
    expect(problems[0]!.message).toContain('"broken" failed (no such thing)');
  });
});

describe('fingerprints', () => {
  const rules = [each('note', 'info')];

  it('stay when the text around the sentence changes, or its line is broken otherwise', () => {
    const before = judgedBy(essay('The dam leaks. It is old.'), rules).findings;
    const after = judgedBy(essay('Much has happened since. The  dam leaks. It rained.'), rules).findings;
    expect(prints(after)[1]).toBe(prints(before)[0]);
  });

  it('differ between rules, sentences, and repetitions of a sentence', () => {
    const { findings } = judgedBy(essay('The dam leaks. The dam leaks. It is old.'), [
      ...rules,
      each('other', 'info'),
    ]);
    expect(new Set(prints(findings)).size).toBe(6);
  });
});
