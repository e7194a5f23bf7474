import { describe, expect, test } from 'vitest';
import { CLASS_LISTS, classesOf, formsOf, WordClasses } from '../../src/annotate/classes/index.js';
import { readProse } from '../../src/annotate/wink.js';
import { WORD_CLASSES, type WordClass } from '../../src/model/index.js';

const entriesOf = (list: { words: string }): string[] =>
  list.words.split(/\s+/).filter((entry) => entry !== '');

const formsOfClass = new Map<WordClass, Set<string>>(WORD_CLASSES.map((name) => [name, new Set()]));
for (const list of CLASS_LISTS)
  for (const entry of entriesOf(list))
    for (const form of formsOf(entry)) formsOfClass.get(list.class)!.add(form);

describe('word classes', () => {
  test('every class has words', () => {
    expect(WORD_CLASSES.filter((name) => formsOfClass.get(name)!.size === 0)).toEqual([]);
  });

  test('no class lists a word twice', () => {
    for (const name of WORD_CLASSES) {
      const entries = CLASS_LISTS.filter((list) => list.class === name).flatMap(entriesOf);
      expect(
        entries.filter((entry, i) => entries.indexOf(entry) !== i),
        name,
      ).toEqual([]);
    }
  });

  test.each(['adjective', 'noun', 'verb', 'adverb'] as const)('no %s is both praise and blame', (kind) => {
    const praise = formsOfClass.get(`${kind}-positive`)!;
    expect([...formsOfClass.get(`${kind}-negative`)!].filter((form) => praise.has(form))).toEqual([]);
  });

  test('every word is one token as the tokenizer reads it, in lower case', () => {
    const forms = [...new Set([...formsOfClass.values()].flatMap((words) => [...words]))];
    const wrong = forms.filter((form) => {
      const { tokens } = readProse(`They ${form} here`);
      return tokens[1]?.norm !== form || tokens[2]?.norm !== 'here';
    });
    // Clitics stand for themselves only after a word.
    expect(wrong.filter((form) => !form.startsWith("'"))).toEqual([]);
  });

  test('one entry stands for all forms of a verb or noun, and for no other word', () => {
    const classes = new WordClasses([
      { class: 'causative-verb', words: '~cut ~deny ~lie', source: 'test' },
      { class: 'noun-negative', words: 'crisis+s  penny+s\n child+s', source: 'test' },
    ]);
    for (const form of 'cut cuts cutting deny denies denied denying lie lies lay lain lied lying'.split(' '))
      expect(classes.of(form), form).toEqual(['causative-verb']);
    for (const form of 'crisis crises penny pennies child children'.split(' '))
      expect(classes.of(form), form).toEqual(['noun-negative']);
    for (const word of 'cutted denys crisises pennys childs li lye'.split(' '))
      expect(classes.of(word), word).toEqual([]);
  });

  test('every form of every entry is found, with the class of its list', () => {
    const lost = CLASS_LISTS.flatMap((list) =>
      entriesOf(list)
        .flatMap(formsOf)
        .filter((form) => !classesOf(form).includes(list.class)),
    );
    expect(lost).toEqual([]);
  });

  test('a word keeps every class it is listed in', () => {
    expect(classesOf('crisis')).toEqual(
      expect.arrayContaining(['noun-negative', 'abstract-noun', 'event-noun']),
    );
    expect(classesOf('undermines')).toEqual(expect.arrayContaining(['verb-negative', 'causative-verb']));
    expect(classesOf('zyzzyva')).toEqual([]);
  });
});
