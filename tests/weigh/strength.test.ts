import { describe, expect, it } from 'vitest';
import { SHADE, scoreOf, strengthOf, weighText } from './reading.js';

/** A value but for shades. */
const about = (text: string): number => Math.round(scoreOf(text) * 8) / 8;

describe('the anchors of the scale', () => {
  it.each([
    ['There is no doubt that the dam will fail.', 3],
    ['No dam of this kind has ever held.', 3],
    ['It cannot hold.', 3],
    ['We must never build it.', 3],
    ['There is no choice but to close it.', 3],
    ['Clearly, the dam will fail.', 2],
    ['Every dam here leaks.', 2],
    ["That's not a dam; that's a trap.", 2],
    ['It will not hold.', 2],
    ['Close it.', 2],
    ["Let's close it.", 2],
    ['The mayor must close it.', 2],
    ['The dam leaks.', 1],
    ['The dam will fail.', 1],
    ['The mayor should close it.', 1],
    ['It is worth closing.', 1],
    ['The dam often leaks.', 0],
    ['The dam can fail.', 0],
    ['The dam will very likely fail.', 0],
    ['The mayor would do well to close it.', 0],
    ['The dam will probably fail.', -1],
    ['I think the dam leaks.', -1],
    ['It seems the dam leaks.', -1],
    ['The dam may fail.', -2],
    ['Perhaps it leaks.', -2],
    ['One could consider closing it.', -2],
    ['The dam may or may not leak.', -3],
    ['Nobody who works at the dam can be calm.', 2],
    ['Nobody who can swim is calm.', 2],
    ['No one at the dam said that a boat can pass.', 0],
    ['It may surprise you that the dam is full.', 1],
    ['I know the dam is full.', 2],
    ['The dam stands on around twelve piers.', 0.875],
    ['The dam is built around twelve piers.', 1],
    ['I know the other side of the dam.', 1],
    ['We propose that it be closed.', 0],
    ['The dam we propose to close is old.', 1],
  ])('%s → %d', (text, value) => {
    expect(about(text)).toBe(value);
  });
});

describe('what a claim is set against', () => {
  it('orders claims that are otherwise alike', () => {
    expect(scoreOf('It is a dialog, not a lecture.')).toBeGreaterThan(scoreOf('It is a dialog.'));
    expect(about('It is a dialog, not a lecture.')).toBe(1);
    expect(scoreOf('The dam, not yet full, leaks.')).toBe(1);
  });
});

describe('the mean of clauses', () => {
  it('is half a step, shaded where it was rounded down', () => {
    const mean = scoreOf('Every pier floods, and the ferry is late.');
    expect(mean).toBe(1.5 + 3 / 128);
    expect(mean).toBeGreaterThan(scoreOf('The pier simply floods.'));
  });
});

describe('what stands outside the point', () => {
  it.each([
    ['The lock is the most important thing an engineer can build.', 2],
    ['There are three ways a lock can fail.', 1],
    ['They read everything they can find.', 1],
    ['The town offers loans that may be forgiven.', 1],
    ['It might seem costly at first, but in the long run, it pays.', 1],
    ['It is not yet clear how large the leak is.', -2],
    ['I think the crews were late, but the plan is good.', -1],
    ['The ferry is late — nobody may ever know why.', 1],
  ])('%s → %d', (text, value) => {
    expect(about(text)).toBe(value);
  });

  it.each([
    ['The ferry is late.', 'If it rains, the ferry is late.'],
    ['Even if it rains, the ferry is late.', 'If it rains, the ferry is late.'],
    ['It must go, but the ferry is late.', 'It may go, but the ferry is late.'],
    ['The dam, which can leak, is old.', 'The dam, which may leak, is old.'],
    ['The dam, which must hold, is old.', 'The dam, which should hold, is old.'],
    ['It is an inevitable delay.', 'It is a delay.'],
    ['No, the ferry is late.', 'The ferry is late.'],
    ['This is not a delay.', 'It is a delay.'],
  ])('%s is stronger than: %s', (stronger, weaker) => {
    expect(scoreOf(stronger)).toBeGreaterThan(scoreOf(weaker));
  });
});

describe('what cannot be known or is not certain', () => {
  it.each([
    ['It is by no means certain that the lock will hold.', -2],
    ['It is in no way clear that the toll helps.', -2],
    ['The outcome is never certain.', -2],
    ['It is by no means a failure.', 3],
    ['We cannot rule out a flood.', -2],
    ['A flood cannot be ruled out.', -2],
    ["I can't exclude a leak.", -2],
    ['Nobody can be sure that the lock will hold.', -2],
    ['We cannot say whether the lock will hold.', -2],
    ['They cannot say no.', 3],
    ['There is not the slightest chance of a refund.', 3],
    ['Not one of the pilots was asked.', 3],
    ['He is not one of the pilots.', 1],
    ['Members may borrow six books at a time.', 1],
    ['Members may drown.', -2],
    ['Might, in the end, decided the matter.', 1],
    ['Had the guard looked up, he might have seen the smoke.', 1],
    ["Let's not kid ourselves: the pier is gone.", 2],
    ['He is not without talent.', 0.5],
    ['Not without reason do they fear the sea.', 2],
    ['Not all of them came.', 0.5],
    ['I feel cold.', 1],
    ['I feel that the pier is lost.', -1],
    ['It appears twice in the ledger.', 1],
    ['It appears that the ledger is lost.', -1],
    ['Naval might alone never won a war.', 3],
    ['We now need not worry.', 1],
    ['Nobody knows whether the lock will hold.', -2],
    ['Nobody can deny that the lock leaks.', 3],
    ['No one can deny that the lock leaks.', 3],
    ['I am far from sure that the lock is safe.', -2],
    ['I very much doubt that the lock is safe.', -1],
    ['I do not doubt that the lock is safe.', 2],
    ['Few doubt that the lock is safe.', 2],
    ['The lock will almost surely close.', 0],
    ['It is all but certain that the lock will close.', 0],
    ['There is every reason to think the lock will close.', 1.5],
    ['There is only a slight chance that the lock will hold.', -2],
  ])('%s → %d', (text, value) => {
    expect(about(text)).toBe(value);
  });
});

describe('must, should and had better by what follows', () => {
  it.each([
    ['That must be the ferryman.', 1],
    ['She must feel alone on that pier.', 1],
    ['The crew must be hiding below.', 1],
    ['The crew must be paid.', 2],
    ['In most states a landlord must return the deposit.', 1],
    ['In most states we must start again.', 2],
    ['The ferry should be here by noon.', 0],
    ['The ferry should be free.', 1],
    ['He had better ideas last year.', 1],
    ['He had better mend the lock.', 2],
  ])('%s → %d', (text, value) => {
    expect(about(text)).toBe(value);
  });
});

describe('words that look like boosters', () => {
  it.each([
    'We need not list the harms.',
    'Every weeknight a bus leaves.',
    'Every Monday the bus is full.',
    'Every few minutes a bus leaves.',
    'Each spring the river floods.',
    "You don't suddenly need to be rich.",
    'It has to do with the tide.',
    'He looked at all of the plans.',
    'At the very least the bridge is safe.',
    'Part of honesty is to be clear.',
    "This isn't the only way to build a bridge.",
    'That is not the most effective way.',
    'I must point out that the pier is old.',
    'The council made its point loudly and clearly.',
    'She asked: “Do the boats leave on time?”',
    'The line will not only feed the port.',
    'The list names what tools you need to learn the trade.',
    'Our shop sells the tools you need, and also the nails.',
    'Her life was wilder than the wildest tale.',
    'You cannot easily leave the island.',
    'Now multiply that by each pier you have to paint.',
    'Knowing that towns have to raise money, the study looks at ferries.',
    'The pier is not cheap, but it is safe.',
    'The harbor shows what the town has to offer.',
    'He played in the always-on hall.',
    'Put it in context: the pier is old.',
    'They swore that they would “launch a fleet of boats”.',
    'Romance is lacking in reality.',
    'Load-bearing walls hold the hall up.',
    'It does not mean that every boat leaks.',
    'I never really used the ferry.',
    'Many believe you need a boat.',
  ])('%s', (text) => {
    expect(about(text)).toBe(1);
  });
});

describe('words that look like hedges', () => {
  it.each([
    ['We hope to open the pier in May.', 1],
    ['I firmly believe that the pier is safe.', 1],
    ['As far as I am concerned, the pier is safe.', 1],
    ['It is possible to cross the river on foot.', 1],
    ['May we meet again at the pier.', 1],
    ['Imagine a town without a pier.', 1],
    ['The ferry is a revolution in the way we think.', 1],
    ['The pier is perhaps 90 meters long.', 1],
    ['It covers perhaps a third of the cost.', 1],
    ['It covers perhaps a friend of the mayor.', -2],
    // How much, and not how many.
    ['What troubles me most is the tone.', 1],
    ['Most of the tone is lost.', 0],
    ['They ignore the fact that the pier may fall.', 1],
    ['The fact is that the pier may fall.', -2],
    ['Without the pier there could really be no town.', 1.5],
    // What anyone may do is limited, as what one can do is, and not in doubt.
    ['On every pier you may find such boats.', 0],
    ['We may say that the pier is safe.', 0],
    ['This could be done with a smaller boat.', 0],
    ['No engineer could possibly defend the plan.', 2],
    ['Only someone who knows how to weld can repair the gate.', 1],
    // These are in doubt.
    ['Who knows how it will end.', -2],
    ['No one perhaps deserves it more.', -2],
    ['You may find that the pier is closed.', -2],
    ['We may see the pier close.', -2],
  ])('%s', (text, value) => {
    expect(about(text)).toBe(value);
  });
});

describe('scope before counting', () => {
  it.each([
    ['a relative clause', 'The dam, which may leak, feeds the valley.', 1],
    ['a participle', 'The council voted, perhaps hoping to win time.', 1],
    ['a reason', 'We left because it might rain.', 1],
    ['a condition', 'If the dam may fail, the town moves.', 1],
    ['an indirect question', 'They asked how it could happen.', 1],
    ['what is only wanted', 'The rule ensures that every vote counts.', 1],
    ['the object of the claim', 'He bought every boat in the harbor.', 1],
    ['a contact relative', 'The harm it may do is small.', 1],
    ['an aside', 'The dam (perhaps the oldest here) leaks.', 1],
    ['the frame of a view of one’s own', 'It is clear that the paper may close.', -2],
    ['the clause that a frame brings in', 'The truth is that the dam may leak.', -2],
    ['what hangs on a frame', 'I think the dam leaks and the wall will fall.', -1],
    ['a frame in what a clause identifies', 'This is why I think the dam leaks.', -1],
    ['a sentence in brackets', '(The dam may leak.)', -2],
    ['what tells which place', 'The town gave its old boats to ports where new engines could help.', 1],
    ['one of two things that are joined', 'The council plans a pier and possibly a new bridge.', 0],
    ['the verb of a subject that holds clauses', 'Knowing how dams fail when it rains can save a town.', 0],
    ['the verb of what someone does', 'Over time, what was a dam may become a lake.', -2],
    ['a clause within the subject', 'Towns that think that dams are safe may have a point.', -2],
  ])('%s', (_where, text, value) => {
    expect(about(text)).toBe(value);
  });

  it('orders claims that are otherwise alike by what stands outside the main point, within a band', () => {
    const plain = scoreOf('The dam feeds the valley.');
    const shaded = scoreOf('The dam, which may leak, feeds the valley.');
    expect(shaded).toBeLessThan(plain);
    expect(plain - shaded).toBeLessThan(SHADE);
  });

  it('gives shades a type that is neither hedge nor booster', () => {
    const { contributions } = strengthOf('The dam, which may leak, feeds the valley.');
    expect(contributions).toEqual([expect.objectContaining({ cue: 'may', type: 'other' })]);
  });
});

describe('clauses of equal weight', () => {
  it('take the mean, the first counting double', () => {
    expect(about('Every dam leaks, and the town pays.')).toBe(1.5);
    expect(about('The town pays, and every dam leaks.')).toBe(1);
  });

  it('score what follows "but"', () => {
    expect(about('The plan may be clever, but it cannot work.')).toBe(3);
    expect(about('The plan is clever, but it may fail.')).toBe(-2);
  });

  it('leave out what only follows from the claim', () => {
    expect(about('The dam leaks, so the town may move.')).toBe(1);
  });

  it('keep a disclaimer over "but"', () => {
    expect(about('I may be wrong, but the dam leaks.')).toBe(-1);
  });

  it('let a cue after "and" limit its own phrase', () => {
    expect(about('That forced a rethink and perhaps opened a door.')).toBe(0);
  });
});

describe('whose commitment it is', () => {
  it.each([
    ['“The dam may fail,” the engineer said.', -2],
    ['The engineer said, “The dam may fail next spring.”', -2],
    ['Critics may say that the law is cruel.', 1],
    ['His claim that “the dam may fail” is false.', 1],
    // Without a verb that says so, where the sentence is little else than the quotation.
    ['For the engineer, “the dam may fail before the spring comes.”', -2],
    ['A sign on the gate of the old lock at the north end of town, “the dam may fail,” hangs there.', 1],
  ])('%s → %d', (text, value) => {
    expect(about(text)).toBe(value);
  });
});

describe('questions', () => {
  it('claim nothing where they ask', () => {
    expect(weighText('When will the vote be held?')[0]!.strength).toBeNull();
  });

  it('claim nothing where the next sentence answers', () => {
    expect(weighText('Why should nurses pay? No reason.')[0]!.strength).toBeNull();
  });

  it('claim what they imply', () => {
    expect(scoreOf('Why should nurses pay for the mistakes of bankers?')).toBe(1);
    expect(scoreOf('Who could possibly believe such a number?')).toBe(2);
    expect(scoreOf('Who are we to judge the islanders?')).toBe(1);
    expect(scoreOf('Who, after all, wants a pit next door?')).toBe(1);
    expect(scoreOf('Who among us has never been late?')).not.toBeNull();
    expect(scoreOf('Since when is a park a luxury?')).toBe(1);
    expect(scoreOf('Have we learned nothing?')).toBe(1);
    expect(scoreOf('How are we supposed to live?')).toBe(1);
    expect(scoreOf('What kind of town jails its librarians?')).toBe(1);
    expect(weighText('What kind of town do we live in?')[0]!.strength).toBeNull();
  });

  it('are not hedged by their words', () => {
    expect(scoreOf('How could anyone perhaps think so?')).toBeGreaterThanOrEqual(1);
  });
});

describe('fragments', () => {
  it('keep the value of the sentence they continue', () => {
    const [, fragment] = weighText('The dam may fail. And the bridge.');
    expect(fragment!.strength!.value).toBe(-2);
    expect(fragment!.strength!.contributions).toEqual([{ cue: 'bias', type: 'bias', effect: -3 }]);
  });

  it('keep the value of a list’s opening', () => {
    const values = weighText('The new law might help:\n\n- teachers in the north\n- nurses').map(
      ({ strength }) => strength?.value,
    );
    expect(values).toEqual([-2, -2, -2]);
  });

  it('say something of their own where another voice answers', () => {
    const [, fragment] = weighText('Critics say that the dam cannot hold. Fair enough.');
    expect(fragment!.strength?.value ?? 1).toBe(1);
  });

  it('say something of their own where a verb looks like a noun', () => {
    expect(weighText('The dam may fail. Witnesses drop out.')[1]!.strength!.value).toBe(1);
  });

  it('claim nothing where they only join', () => {
    expect(weighText('The dam leaks. And yet.')[1]!.strength).toBeNull();
    expect(weighText('The dam leaks. Not yet.')[1]!.strength).not.toBeNull();
  });

  it('say something of their own where they have a verb', () => {
    expect(weighText('The dam may fail. The bridge holds.')[1]!.strength!.value).toBe(1);
  });
});

describe('what has no strength', () => {
  it.each([
    ['a heading without a verb', '# Housing Reform and Its Enemies\n\nThe council met.'],
    [
      'a heading that opens with a noun like a verb',
      '# End of the Line for the Old Ferry\n\nThe council met.',
    ],
    ['a byline', 'By Jane Doe\n\nThe council met on the ferry question last week.'],
  ])('%s', (_what, text) => {
    expect(weighText(text)[0]!.strength === null || weighText(text)[0]!.role === 'body').toBe(true);
  });

  it('weighs a heading that claims something', () => {
    const heading = weighText('# Stop the Bulldozers Now\n\nThe council met.')[0]!;
    expect(heading.strength?.value ?? null).toBe(heading.role === 'body' ? 1 : 2);
  });
});
