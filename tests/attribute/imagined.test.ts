import { describe, expect, test } from 'vitest';
import { voicesOf } from './voices.js';

describe('speech that is imagined for others', () => {
  test.each([
    ['They would say something like this: boats are slow.', 'opponent: They'],
    ['Critics will say something like: boats are slow.', 'opponent: Critics'],
    ['The reply will be: boats are slow.', 'opponent: -'],
    ['The reply from the port will be: boats are slow.', 'opponent: -'],
    ['The objection will be that boats are slow.', 'opponent: -'],
    ['The response will be swift: “Boats are slow.”', 'opponent: -'],
    ['The retort is predictable: boats are slow.', 'opponent: -'],
    ['You can hear them now: boats are slow.', 'opponent: -'],
    ['I can already hear the critics: “Boats are slow.”', 'opponent: the critics'],
    ['One can imagine the response: boats are slow.', 'opponent: -'],
  ])('%s', (text, voice) => {
    expect(voicesOf(text)).toEqual([voice]);
  });

  test('goes on to where its marks close', () => {
    const text = 'You can hear them now: “Boats are slow. Boats cost money.” The town is rich.';
    expect(voicesOf(text)).toEqual(['opponent: -', 'carried: -', 'author']);
  });

  test('is not the author’s advice', () => {
    const text = 'Ask the mayor and he will say something like this: “Boats are slow. Boats cost money.”';
    expect(voicesOf(text)).toEqual(['neutral: he', 'quotation: he']);
  });

  test.each([
    ['The reply will be: boats are slow. Boats cost money. But they float.', '-'],
    ['You can hear them now: We are poor. We need time. But the vault is full.', '-'],
    ['Critics say: boats are slow. Boats cost money. That is false.', 'Critics'],
    ['The argument goes something like this: boats are slow. Boats cost money. Nonsense.', '-'],
    ['They would say something like this: boats are slow. Boats cost money.\n\nBut they float.', 'They'],
  ])('goes on to where the author turns: %s', (text, holder) => {
    expect(voicesOf(text)).toEqual([`opponent: ${holder}`, `carried: ${holder}`, 'author']);
  });
});

describe('a position that is told sentence by sentence', () => {
  test.each([
    'The council’s position is simple. The bridge is safe. The money is gone. But the divers found cracks.',
    'The council’s argument is familiar. Boats are slow. Boats cost money. None of it is true.',
  ])('%s', (text) => {
    expect(voicesOf(text)).toEqual(['author', 'carried: The council', 'carried: The council', 'author']);
  });
});

describe('no imagined speech', () => {
  test.each([
    'My reply will be: boats float.',
    'The best response is predictable: build boats.',
    'The reply will be swift.',
    'The answer will be: forty.',
    'You can hear the waves now: a slow roar.',
    'You can hear him: he sings.',
    'We would say something like this: boats float.',
    // Without a turn nothing tells where it ends.
    'The reply will be: boats are slow. The town is rich.',
    'The council’s position is simple. The bridge is safe. The money is gone.',
    // Told of the council, not by it.
    'The council’s position is clear. It opposes the bridge. But the mayor likes it.',
    'The mayor will tell you: boats are slow. He is wrong. But he has friends.',
    'Critics point to three things: cost, time, noise. The boats are old. But they float.',
    'My position is simple. Boats are fast. But they cost money.',
  ])('%s', (text) => {
    expect(voicesOf(text).at(-1)).toBe('author');
    expect(voicesOf(text).filter((voice) => voice.startsWith('carried'))).toEqual([]);
  });
});
