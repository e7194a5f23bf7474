import { describe, expect, it } from 'vitest';
import { SHADE, strengthOf } from './reading.js';

/** The words of the command a sentence gives; null where it gives none. */
function commandOf(text: string): string | null {
  const { contributions } = strengthOf(text);
  return contributions.find(({ type }) => type === 'imperative' || type === 'hortative')?.cue ?? null;
}

describe('commands', () => {
  it.each([
    ['Close the dam.', 'close'],
    ['Vote.', 'vote'],
    ['Bring your maps, because we ought to look.', 'bring'],
    ['Say no to the dam.', 'say'],
    ['Come to the dam.', 'come'],
    ['Ask the mayor, and ask the men who work for you and me.', 'ask'],
    ['Please close the dam.', 'close'],
    ['But close the dam first.', 'close'],
    ['If it leaks, close the dam.', 'close'],
    ['To save the valley, close the dam.', 'close'],
    ['For the sake of the valley, close the dam.', 'close'],
    ['Never build another dam.', 'build'],
    ['Do not build another dam.', 'do not'],
    ["Don't build another dam.", "don't"],
    ["Students, don't build another dam.", "don't"],
    ['Be brave.', 'be'],
    ['Make sure the gates are shut.', 'make'],
    ["Let's close it.", "let's"],
    ['Let us close it.', 'let us'],
    ['Let the towns decide.', 'let'],
    ['Take it to the council.', 'take'],
    ['Open the gates.', 'open'],
    ['Stop the ferry and close the dam.', 'stop'],
    ['Read everything you can find on the dam.', 'read'],
    ['Check out our lessons learned.', 'check'],
    ['Apply these rules to your own street.', 'apply'],
    ['Use tools such as maps to make sure the work gets done.', 'use'],
    ['Finally, run small trials to learn what riders want.', 'run'],
    ['Instead of waiting for a handover, plan for a long life.', 'plan'],
    ['Instead of launching and then keeping it running, plan for repairs.', 'plan'],
    ['Neighbors, take a deep breath.', 'take'],
    ['A tip for mayors: make sure the ferry runs.', 'make'],
    ['And to the mayor: help them out by keeping the bridge open.', 'help'],
    ['When the clerk cannot read a complaint, do not close it.', 'do not'],
  ])('%s', (text, words) => {
    expect(commandOf(text)).toBe(words);
    // A condition shades.
    expect(strengthOf(text).value).toBeGreaterThan(2 - SHADE);
  });

  it.each([
    'Stop signs save lives.',
    'Come August, the dam will leak.',
    'Divide one by the other and you get nine dollars a boat.',
    "Take it away and you've stolen the town.",
    'Say what you like, it leaks.',
    'Mine.',
    "Don't misunderstand me.",
    'Access to the dam, however, will be closed.',
    'End of the line for the old dam.',
    'Each time the gate failed, the town paid.',
    'Each time the town welcomed the report.',
    'As prices rose, demand fell.',
    'Judge Miller should be heard.',
    'Be that as it may, the ferry sank.',
    'Far be it from me to call them liars.',
    'Use of the road is free.',
    'Work stopped on Monday.',
    'In Boston, plan members pay more.',
    'With the new law, trade grew quickly.',
    'Boats, take heed or not, are late.',
    'The family left.',
    'Open source changes lives.',
    'It is what it sounds like: trade that passes.',
    'Vote counts were late.',
    'Consider Finland.',
    'Take Finland, for example.',
    "Let's be clear: it failed.",
    'Let me explain the plan.',
    'Do the math yourself and you will see.',
    'Build a dam, and the town will drown.',
    'Update: the ferry sank.',
    'Simply put, the ferry sank.',
    "Don't you see it?",
    'They close the dam in spring.',
    'Last year the dam was closed.',
  ])('%s is none', (text) => {
    const sentence = text.endsWith('?') ? text.replace('?', '.') : text;
    expect(commandOf(sentence)).toBeNull();
  });
});
