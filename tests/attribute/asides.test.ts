import { describe, expect, test } from 'vitest';
import { voicesOf } from './voices.js';

describe('speech without marks', () => {
  test.each([
    // Somebody says it to somebody.
    ['We cannot pay, the mayor told me.', 'neutral: the mayor'],
    ['We cannot pay, the mayor told me last week.', 'neutral: the mayor'],
    ['We cannot pay, he told reporters on Monday.', 'neutral: he'],
    ['We cannot pay, the mayor told the council.', 'neutral: the mayor'],
    ['It was, he told me, the worst day of his life.', 'neutral: he'],
    // The verb stands before the speaker, in the present.
    ['Fine, says Ann.', 'neutral: Ann'],
    ['Fine, says Ann. And frankly, she adds, the lock leaks.', 'neutral: Ann'],
    ['The bridge is safe, insists the mayor.', 'opponent: the mayor'],
    ['The bridge is safe, argues Ann Roe, a pilot.', 'neutral: Ann Roe'],
    ['Why not wait? asks the mayor.', 'neutral: the mayor'],
    ['Nonsense, say the pilots.', 'neutral: the pilots'],
    ['The bridge will pay for itself, critics reply.', 'opponent: critics'],
    ['Boats are slow, goes the argument.', 'opponent: -'],
    ['For a year, I was told, nothing grew on the bank.', 'neutral: -'],
    ['The bridge, we are told, will pay for itself.', 'opponent: -'],
  ])('%s', (text, voice) => {
    expect(voicesOf(text).at(-1)).toBe(voice);
  });
});

describe('no speech', () => {
  test.each([
    // What stands before the comma is when or where, and not what was said.
    'When the bridge fell, the mayor told me.',
    'In May, the mayor told the council.',
    'In May, Ann Roe reported for duty at the lock.',
    'As she left, the mayor told me to wait.',
    'Ann Roe, who is a pilot, told me.',
    'The lock leaks, as the mayor told me.',
    // The author's own.
    'Boats are slow, I told the mayor.',
    // No word is said.
    'The lock broke, and the mayor told the truth.',
    'The lock broke, the mayor told the truth.',
    'The plan cuts fees, adds the harbor tax.',
    'She walks in, asks the mayor.',
    'They walk in, ask the mayor, and leave.',
    'Down the river, goes the boat.',
  ])('%s', (text) => {
    expect(voicesOf(text).at(-1)).toBe('author');
  });
});
