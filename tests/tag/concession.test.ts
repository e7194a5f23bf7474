/** Concession by what stands round a sentence: what is granted is taken back later, or runs on. */
import { describe, expect, test } from 'vitest';
import { sumFor, wordsFor } from './reading.js';

const concedes = (text: string, index = -1) => sumFor('concession', text, index) > 0;

describe('concession', () => {
  test('praise before "But" is granted, the same praise alone is not', () => {
    expect(concedes('The harbor is a good one. But the town cannot pay for it.', 0)).toBe(true);
    expect(concedes('The harbor is a good one. The town is proud of it.', 0)).toBe(false);
  });

  test('"may" is granted where a contrast follows, in the sentence or in the next', () => {
    expect(concedes('The tram may be slow, but it is always full.')).toBe(true);
    expect(concedes('The tram may be slow. However, it is always full.', 0)).toBe(true);
    expect(concedes('The tram may be slow tomorrow.')).toBe(false);
  });

  test('"of course" before a contrast grants, else it insists', () => {
    const granted = sumFor('concession', 'Of course the vaccine has side effects. But they pass.', 0);
    const insisted = sumFor('concession', 'Of course the vaccine works. It has saved millions.', 0);
    expect(granted).toBeGreaterThan(0);
    expect(insisted).toBeLessThanOrEqual(0);
  });

  test('what takes a concession back is not one itself', () => {
    expect(concedes('Granted, the pier is ugly. But it holds.')).toBe(false);
  });

  test('what others say is not granted by the author', () => {
    expect(concedes('Critics say that the aim may be good, but the law is a mess.')).toBe(false);
  });

  test.each([
    'I do not blame the pilots.',
    "I don't want to pretend that nobody will miss the ferry.",
    'We do not wish to minimize what the yard has lost.',
    'I have to tread softly here, because they are right.',
    'Those are legitimate concerns.',
    'The second argument is price, and it is a serious one.',
    'The old quay has one thing going for it: the view.',
  ])('what is granted whatever comes after: "%s"', (text) => {
    expect(concedes(text)).toBe(true);
  });

  test('a verdict of the author’s on who was just quoted is granted, inside the report as well', () => {
    expect(
      concedes("The captain told the council that the quay leaks, and he's right that nobody fixed it."),
    ).toBe(true);
    expect(concedes("The captain told the council that he's right about the quay.")).toBe(false);
  });

  test.each([
    'They have a point.',
    'All true.',
    'Maybe so.',
    'This is perfectly true.',
    'They do.',
    'They are right to say so.',
    'They are not wrong.',
    "I don't doubt it.",
    'I believe it.',
    "They've got me there.",
    'They may even be right.',
    'So they do.',
    'So they do, in the winter.',
    'It is a fair challenge.',
    "That's a real worry, and it will not go away.",
    'I share their impatience with the queue.',
  ])('a view is granted, and not answered, by "%s"', (reply) => {
    const text = `Critics say that ferries run late. ${reply}`;
    expect(concedes(text)).toBe(true);
    expect(sumFor('rebuttal', text)).toBeLessThanOrEqual(0);
  });

  test.each([
    'They do not.',
    'They have a boat.',
    'They are wrong.',
    'This is not true.',
    'They are wrong to say so.',
    'It is a cheap challenge.',
    'I do not share their impatience.',
    'They may even be paid for it.',
    'So they were sold.',
  ])('a view is not granted by "%s"', (reply) => {
    expect(concedes(`Critics say that ferries run late. ${reply}`)).toBe(false);
  });

  test('a speaker is granted what runs on unnamed before the verdict', () => {
    expect(concedes('Surely, he says, a pier is a pier. There is dignity in it. He is right.')).toBe(true);
  });

  test('a yes to a question grants, whatever stands after it', () => {
    expect(concedes('Are there risks? Of course.')).toBe(true);
    expect(concedes('Are there risks? The council has a list.')).toBe(false);
  });

  test.each(['Yes.', 'Okay.', 'Sure.', 'Yes, please.', 'Of course.'])(
    'a short reply to somebody grants where a turn follows: %s',
    (reply) => {
      expect(concedes(`Have you seen the ledger?\n\n${reply}\n\nThe next page is about the pumps.`, 1)).toBe(
        false,
      );
      expect(concedes(`Have you seen the ledger?\n\n${reply} But it is old.`, 1)).toBe(true);
    },
  );

  test('what a critic asks is defied by a short yes', () => {
    const retort = '“Are you selling the town?” the mayor asked. Yes, we are.';
    expect(concedes(retort)).toBe(false);
    expect(sumFor('rebuttal', retort)).toBeGreaterThan(0);
    expect(
      concedes('“Are you selling the town?” the mayor asked. Yes, we are. But we sell it dear.', 1),
    ).toBe(true);
  });

  test.each([
    'Mr. Speaker, while the aim is noble, the law is a mess.',
    'It is late, and although the aim is noble, the law is a mess.',
  ])('a granted clause may stand after an opener or a conjunction: %s', (text) => {
    expect(concedes(text)).toBe(true);
  });

  test('"while" in the middle of a sentence grants nothing', () => {
    expect(concedes('The mill closed in the spring of that year, while the tannery stayed open.')).toBe(
      false,
    );
  });

  test('"while" that tells what is going on grants nothing', () => {
    expect(sumFor('concession', 'While we are sitting here, the pumps fail.')).toBeLessThan(
      sumFor('concession', 'While the pumps are old, they hold.'),
    );
  });

  test('a story’s "but" grants nothing', () => {
    expect(concedes('The ferry left at six, but the storm turned it back.')).toBe(false);
  });

  test('the words shown are the words that grant', () => {
    expect(wordsFor('concession', 'Admittedly, the fee is high.')).toContain('Admittedly');
    expect(wordsFor('concession', 'While the aim is noble, the law is a mess.')).toContain('While');
    expect(wordsFor('concession', 'I respect the mayor, but she is wrong.')).toContain('I respect');
  });

  test.each([
    'I concede that the roof opened.',
    'In fairness, the pilots were never told.',
    'To give the port its due, the forms are short.',
    'Credit where it is due: the ferry ran all winter.',
    'I do not doubt the sincerity of the board.',
    'One can understand the anger of the crews.',
    'Not that the old lock was perfect.',
    'Let us grant that the dam saved the town once.',
    'With all its faults, the census is the best we have.',
    'Whatever its faults, the charter kept the peace.',
    'Whatever one thinks of the mayor, the streets are clean.',
    'However noble the aim, the raid was a crime.',
    'Necessary as the toll may be, it is badly drawn.',
    'Nor was the first plan all bad.',
    'There is much to be said for a slow train.',
    'That much is true.',
  ])('grants by itself: %s', (text) => {
    expect(sumFor('concession', text)).toBeGreaterThan(1.5);
  });

  test.each(['The clerk went home, though it was early.', 'There is, of course, no key.'])(
    'grants nothing: %s',
    (text) => {
      expect(sumFor('concession', text)).toBeLessThan(0.5);
    },
  );
});
