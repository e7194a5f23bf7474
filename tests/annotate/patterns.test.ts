import { describe, expect, it } from 'vitest';
import { CueMatcher } from '../../src/annotate/cues.js';
import { annotate } from '../../src/annotate/index.js';
import { expandPattern, splitWord, startState } from '../../src/annotate/patterns.js';
import type { CueEntry, Token } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { sourceFromText } from '../../src/read/source.js';
import { STRENGTH_ENTRIES } from './strength-entries.js';

const entry = (cue: string, more: Partial<CueEntry> = {}): CueEntry => ({
  cue,
  type: 'booster',
  effect: 'b1',
  source: 'test',
  ...more,
});

const tokensOf = (text: string): readonly Token[] =>
  annotate(parse(sourceFromText(text))).sentences[0]!.tokens;

/** The cues that entries find in a sentence, as its words. */
function found(entries: readonly CueEntry[], text: string): string[] {
  const tokens = tokensOf(text);
  return new CueMatcher(entries)
    .match(tokens, [])
    .map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

describe('the pattern language', () => {
  it.each([
    ['no doubt', 'There is no doubt here.', ['no doubt']],
    ['may|might well', 'It might well rain.', ['might well']],
    ['[very] likely', 'It is very likely.', ['very likely']],
    ['not [at all|yet] clear', 'It is not at all clear.', ['not at all clear']],
    ['~argue that', 'They argued that it rained.', ['argued that']],
    ['as * as', 'It was as cold as ice.', ['as cold as']],
    ['# percent', 'It fell by 40 percent.', ['40 percent']],
    ["can't", 'They can’t swim.', ['can’t']],
    ['cannot', 'They cannot swim.', ['cannot']],
    ['so-called', 'The so-called reform failed.', ['so-called']],
    ["i am|'m sure", "I'm sure it rained.", ["I'm sure"]],
    ["i am|'m sure", 'I am sure it rained.', ['I am sure']],
  ])('%s finds its words in "%s"', (cue, text, words) => {
    expect(found([entry(cue)], text)).toEqual(words);
  });

  it.each([
    ['no doubt', 'There is no great doubt.'],
    ['# percent', 'A percent is little.'],
    ['~argue that', 'The argument that it rained.'],
  ])('%s finds nothing in "%s"', (cue, text) => {
    expect(found([entry(cue)], text)).toEqual([]);
  });

  it('parts words as wink’s tokens do', () => {
    expect(splitWord("won't")).toEqual(['wo', "n't"]);
    expect(splitWord('must-see')).toEqual(['must', '-', 'see']);
    expect(splitWord('constructor-like')).toEqual(['constructor', '-', 'like']);
  });
});

describe('the automaton', () => {
  it('finds every sequence of words that the patterns of strength stand for', () => {
    const start = startState(STRENGTH_ENTRIES);
    const lost: string[] = [];
    STRENGTH_ENTRIES.forEach(({ cue }, index) => {
      for (const sequence of expandPattern(cue)) {
        let state = start.after(sequence[0]!);
        for (const word of sequence.slice(1))
          state = word === '*' ? state?.any : word === '#' ? state?.number : state?.after(word);
        if (!state?.entries.includes(index)) lost.push(`${cue}: ${sequence.join(' ')}`);
      }
    });
    expect(lost).toEqual([]);
  });

  it('finds nothing for the words of no pattern', () => {
    expect(startState([entry('no doubt')]).after('doubt')).toBeUndefined();
  });
});

describe('matching', () => {
  it('keeps the longest of overlapping cues of one type', () => {
    const entries = [entry('no doubt'), entry('there is no doubt that')];
    expect(found(entries, 'There is no doubt that it rained.')).toEqual(['There is no doubt that']);
  });

  it('keeps cues of different types that overlap', () => {
    const entries = [entry('no doubt'), entry('no doubt', { type: 'concessive', effect: 'none' })];
    expect(found(entries, 'No doubt it rained.')).toEqual(['No doubt', 'No doubt']);
  });

  it('asks for every context needed and for none forbidden', () => {
    expect(found([entry('sure', { needs: ['initial-comma'] })], 'Sure, it rained.')).toEqual(['Sure']);
    expect(found([entry('sure', { needs: ['initial-comma'] })], 'They were sure.')).toEqual([]);
    expect(found([entry('sure', { forbids: ['initial'] })], 'Sure, it rained.')).toEqual([]);
  });

  it('names the entry whose context does not exist', () => {
    expect(() => new CueMatcher([entry('sure', { needs: ['no-such-context'] })])).toThrow(
      /"sure" names the context "no-such-context"/,
    );
  });
});
