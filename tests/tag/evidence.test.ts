import { describe, expect, it } from 'vitest';
import { verdictOn } from './votes.js';

const evidence = (text: string, n?: number) => verdictOn(text, 'evidence', n);

describe('evidence', () => {
  it('names the kind of evidence by its strongest words', () => {
    expect(evidence('Wages fell 2 percent while profits rose 9 percent.').evidenceType).toBe('statistic');
    expect(evidence('The fund lost $340 million last year.').evidenceType).toBe('statistic');
    expect(evidence('According to the harbor office, the crane is idle.').evidenceType).toBe('testimony');
    expect(evidence('Studies suggest the fee may have reduced traffic.').evidenceType).toBe('testimony');
    expect(evidence('Take Finland, for example.').evidenceType).toBe('example');
    expect(evidence('Members are barred from the vote under Article 6.').evidenceType).toBe('rule');
    expect(evidence('My grandmother queued three hours for bread.').evidenceType).toBe('anecdote');
  });

  it('points at the figure', () => {
    expect(evidence('Some 42 percent of nurses plan to quit.').words).toBe('42 percent');
  });

  it('takes a law in force for a rule, and one under debate for none', () => {
    expect(evidence('The charter bars debtors.').evidenceType).toBe('rule');
    expect(evidence('Article 9 of the treaty forbids foreign bases.').evidenceType).toBe('rule');
    expect(evidence('This law bars debtors.').rules).not.toContain('law-binds');
  });

  it('does not count mock statistics, hyperbole and dates as figures', () => {
    expect(evidence('Ninety percent of success is showing up.').sum).toBeLessThan(0);
    expect(evidence('There are a million reasons to leave.').sum).toBeLessThan(0);
    expect(evidence('In 1987 the ferry stopped.').rules).not.toContain('number');
    expect(evidence('See Section 4 for the list.').rules).not.toContain('number');
  });

  it('tells the past of a verb from its participle and its present', () => {
    for (const text of [
      'The court granted asylum to six sailors.',
      'Despite the rain, ten thousand marched.',
      'The talks hit a wall on Tuesday.',
      'They went home.',
    ])
      expect(evidence(text).rules, text).toContain('past-first');
    for (const text of [
      'The plan proposed by the council is bold.',
      'The rents have fallen.',
      'Such walls hit the poor.',
      'Stop the bus.',
    ])
      expect(evidence(text).rules, text).not.toContain('past-first');
  });

  it('speaks against advice, possibility and judgement', () => {
    for (const text of [
      'We should scrap the plan.',
      'You cannot build a city on promises.',
      'The plan is reckless and unfair.',
      'Who could believe it?',
      'Trust is what holds a city together.',
    ])
      expect(evidence(text).sum, text).toBeLessThan(0);
  });

  it('carries a story on from sentence to sentence', () => {
    const text =
      'In 1987 my father lost his boat to the bank. He sold the nets in March. The house went next.';
    expect(evidence(text, 1).rules).toContain('story-runs-on');
    expect(evidence(text, 2).rules).toContain('story-runs-on');
    expect(evidence('The plan is wise. The house went next.').rules).not.toContain('story-runs-on');
  });

  it('speaks against a view that the author holds off', () => {
    expect(evidence('Critics say that the fee has cost 300 jobs.').rules).toContain('frame-opponent');
  });
});

describe('evidence by its surroundings', () => {
  const EXAMPLE = 'The toll works elsewhere. In Hamburg, for example, it paid for the tunnel.';

  it('goes on with an example until a conclusion is drawn', () => {
    expect(evidence(`${EXAMPLE} Barges came back.`).rules).toContain('in-example');
    expect(evidence(`${EXAMPLE} Barges came back. Crews were hired.`).rules).toContain('in-example');
    const drawn = evidence(`${EXAMPLE} Thus a toll can pay. Crews were hired.`).rules;
    expect(drawn).not.toContain('in-example');
    expect(drawn).toContain('after-conclusion');
  });

  it('reads the items of a list as their lead-in announces them', () => {
    const list =
      'In 2019 three ports lost 40 percent of their trade:\n\n- the old harbor\n- the quay at the mill';
    expect(evidence(list).rules).toContain('item-of-evidence');
    expect(evidence('We must mend three things:\n\n- the lock\n- the quay').rules).toContain('item');
    expect(evidence('The lock is old.\n\nThe quay is new.').rules).not.toContain('item');
    expect(evidence(`${list}\n\nThe council must act:`).rules).not.toContain('item-of-evidence');
  });

  it('finds nothing to support in the first sentence of an essay', () => {
    const essay = Array.from({ length: 8 }, (_, i) => `Ferry ${i} left in 1987.`).join(' ');
    expect(evidence(essay, 0).rules).toContain('opens-essay');
    expect(evidence(essay, 3).rules).not.toContain('opens-essay');
    expect(evidence('Ferry 2 left in 1987.', 0).rules).not.toContain('opens-essay');
  });

  it('doubts a story that goes on all around, as there is no claim for it to support', () => {
    const story = Array.from({ length: 9 }, (_, i) => `In 198${i} my father sold ${i + 2} boats.`);
    expect(evidence(story.join(' '), 4).rules).toContain('told-around');
    story[6] = 'Ferries are unfair.';
    expect(evidence(story.join(' '), 4).rules).not.toContain('told-around');
  });
});
