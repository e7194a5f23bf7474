import { analyze, checkDocument, type Finding, settingsOf, type TextFormat } from 'hedgerow';
import { describe, expect, it } from 'vitest';

const DAM = 'It seems to me that the dam might fail.';
const BRIDGE = 'It seems to me that the bridge might fail.';
const ROOF = 'It seems to me that the roof might fail.';

const findings = (text: string, format: TextFormat = 'markdown'): readonly Finding[] => {
  const settings = settingsOf({ rules: { 'exposed-claim': 'off', 'hedged-to-nothing': 'off' } });
  const document = analyze(text, { format, settings });
  expect(checkDocument(document)).toEqual([]);
  return document.findings;
};
const states = (text: string, format?: TextFormat): string[] =>
  findings(text, format)
    .filter(({ rule }) => rule === 'hedge-stack')
    .map(({ state }) => state);
const idle = (text: string, format?: TextFormat): string[] =>
  findings(text, format)
    .filter(({ rule }) => rule === 'unused-disable')
    .map(({ message }) => message);

describe('a comment', () => {
  it('silences from there on, until it is taken back', () => {
    const text = `${DAM}\n\n<!-- hedgerow-disable hedge-stack -- house style -->\n\n${BRIDGE}\n\n<!-- hedgerow-enable hedge-stack -->\n\n${ROOF}`;
    expect(states(text)).toEqual(['new', 'suppressed', 'new']);
    expect(idle(text)).toEqual([]);
  });

  it('silences all rules where it names none, and one of them can be taken back alone', () => {
    expect(states(`<!-- hedgerow-disable -->\n\n${DAM}`)).toEqual(['suppressed']);
    expect(
      states(`<!-- hedgerow-disable -->\n\n${DAM}\n\n<!-- hedgerow-enable hedge-stack -->\n\n${ROOF}`),
    ).toEqual(['suppressed', 'new']);
  });

  it('silences the next paragraph, and no other', () => {
    const text = `${DAM}\n\n<!-- hedgerow-disable-next-paragraph hedge-stack -->\n\n${BRIDGE} The mill is old.\n\n${ROOF}`;
    expect(states(text)).toEqual(['new', 'suppressed', 'new']);
  });

  it('silences the next sentence in the middle of a paragraph', () => {
    const text = `${DAM} <!-- hedgerow-disable-next-sentence hedge-stack --> ${BRIDGE} ${ROOF}`;
    expect(states(text)).toEqual(['new', 'suppressed', 'new']);
    expect(states(`<p>${DAM} <!-- hedgerow-disable-next-sentence --> ${BRIDGE} ${ROOF}</p>`, 'html')).toEqual(
      ['new', 'suppressed', 'new'],
    );
  });

  it('leaves rules that it does not name alone', () => {
    expect(states(`<!-- hedgerow-disable one-sided -->\n\n${DAM}`)).toEqual(['new']);
  });

  it('is markup in plain text, on a line of its own, and prose within a line', () => {
    const text = `${DAM}\n<!-- hedgerow-disable-next-paragraph hedge-stack -->\n${BRIDGE}\n\n${ROOF}`;
    expect(states(text, 'plain-text')).toEqual(['new', 'suppressed', 'new']);
    const { words, markup, sentences } = ((document) => ({ ...document, words: document.essay.words }))(
      analyze(text),
    );
    expect(words).toBe(analyze(`${DAM}\n\n${BRIDGE}\n\n${ROOF}`).essay.words);
    expect(markup.map(({ start, end }) => text.slice(start, end))).toEqual([
      '<!-- hedgerow-disable-next-paragraph hedge-stack -->',
    ]);
    expect(sentences).toHaveLength(3);
    expect(states(`The comment <!-- hedgerow-disable --> is quoted here. ${DAM}`, 'plain-text')).toEqual([
      'new',
    ]);
  });

  it('stands between the paragraphs of a page of HTML', () => {
    const text = `<p>${DAM}</p><!-- hedgerow-disable hedge-stack --><p>${BRIDGE}</p><!-- hedgerow-enable --><p>${ROOF}</p>`;
    expect(states(text, 'html')).toEqual(['new', 'suppressed', 'new']);
  });

  it('does nothing in a block of code, which is no comment', () => {
    expect(states(`\`\`\`html\n<!-- hedgerow-disable -->\n\`\`\`\n\n${DAM}`)).toEqual(['new']);
  });

  it('silences findings on the whole essay before its first sentence only', () => {
    const settings = settingsOf({ thresholds: [{ measure: 'words', min: 99 }] });
    const state = (text: string) =>
      analyze(text, { format: 'markdown', settings }).findings.find(({ rule }) => rule === 'words.min')!
        .state;
    expect(state('# The mill\n\n<!-- hedgerow-disable words.min -->\n\nThe mill is old.')).toBe('suppressed');
    expect(state('The mill is old.\n\n<!-- hedgerow-disable words.min -->\n\nThe weir is old.')).toBe('new');
  });
});

describe('a comment without effect', () => {
  it('is found, at the sentence after it, with its line', () => {
    const text = `The mill is old.\n\n<!-- hedgerow-disable-next-paragraph hedge-stack -->\n\nThe weir is old.`;
    const [finding] = findings(text);
    expect(finding).toMatchObject({
      rule: 'unused-disable',
      severity: 'warn',
      sentence: 1,
      message: 'The comment on line 3 disables hedge-stack. It finds nothing there: remove the comment.',
    });
  });

  it('names what is not needed where the rest is', () => {
    expect(idle(`<!-- hedgerow-disable hedge-stack, strawman-risk -->\n\n${DAM}`)).toEqual([
      'The comment on line 1 disables strawman-risk. It finds nothing there: remove what is not needed.',
    ]);
  });

  it('has the nearest rule or comment named where it is misspelled', () => {
    expect(idle(`<!-- hedgerow-disable hedge-stak -->\n\n${DAM}`)).toEqual([
      'The comment on line 1 names “hedge-stak”, which is no rule. Did you mean hedge-stack?',
    ]);
    expect(idle(`<!-- hedgerow-disable-next-sentense -->\n\n${DAM}`)).toEqual([
      'The comment on line 1 says “hedgerow-disable-next-sentense”, which hedgerow does not know. Did you mean hedgerow-disable-next-sentence?',
    ]);
  });

  it('is not told of where its rule is off, as nobody knows what that would find', () => {
    const settings = settingsOf({ rules: { 'hedge-stack': 'off' } });
    const text = '<!-- hedgerow-disable hedge-stack -->\n\nThe mill is old.';
    expect(analyze(text, { format: 'markdown', settings }).findings).toEqual([]);
  });

  it('is told of once for each place, with fingerprints that differ', () => {
    const text = `<!-- hedgerow-disable -->\n\nThe mill is old.\n\n<!-- hedgerow-disable -->\n\nThe weir is old.`;
    expect(idle(text)).toHaveLength(2);
    expect(new Set(findings(text).map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

describe('what a rule tells at most', () => {
  const many = (first: string) =>
    ['dam', 'roof', 'pier', 'mill', 'weir']
      .map((thing, i) => `${i === 0 ? first : ''}It seems to me that the ${thing} might fail.`)
      .join('\n\n');

  it('leaves out what comments silence, so that it hides nothing', () => {
    expect(states(many(''))).toEqual(['new', 'new', 'new']);
    const comment = '<!-- hedgerow-disable-next-paragraph hedge-stack -->\n\n';
    expect(states(many(comment))).toEqual(['suppressed', 'new', 'new', 'new']);
  });

  it('leaves no comment on a later finding without effect', () => {
    const last =
      '\n\n<!-- hedgerow-disable-next-paragraph hedge-stack -->\n\nIt seems to me that the wall might fail.';
    expect(idle(many('') + last)).toEqual([]);
  });
});
