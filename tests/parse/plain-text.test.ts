import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../src/model/index.js';
import { body, fixture, outline, parsed, proseOf } from './reading.js';

const LONG =
  'The council met on Tuesday and voted, after an hour of talk, to spend the fund. Nobody in the room had read the report.';

describe('the lines of a plain text', () => {
  it('are paragraphs where blank lines set them apart', () => {
    expect(body(parsed(`${LONG}\n\n${LONG} Again.`))).toEqual([LONG, `${LONG} Again.`]);
  });

  it('are paragraphs of their own where each is whole', () => {
    expect(body(parsed(`${LONG}\nIt went.\n${LONG} Again.`))).toEqual([LONG, 'It went.', `${LONG} Again.`]);
  });

  it('are joined where they were wrapped at a width, and a short one heads the next', () => {
    expect(outline(parsed(fixture('wrapped.txt')))).toEqual([
      'title: ON MENDING WALLS',
      'paragraph: It has been said, and by people who ought to know better, that a wall is a thing one builds once. A wall is a thing one builds every spring, stone by stone, and the man who tells you otherwise has never owned a hillside in the rain.',
      'paragraph: A second paragraph begins here with an indent, as old books do, and runs on for three full lines so that nobody can take it for a heading or a list.',
      'paragraph: A third follows at once, without any blank line between, and it too runs on until its sentence is done.',
      'heading: THE OTHER SIDE',
      'paragraph: Of course there are those who love a gap. They say that cattle like to wander; and I grant that cattle do.',
    ]);
  });

  it('end with a title where the line below says who wrote', () => {
    const essay = parsed(`What the tide owes the town of Wexley\nBy Ann Roe\n\n${LONG}\n\n${LONG} Again.`);
    expect(essay.declared).toMatchObject({
      title: 'What the tide owes the town of Wexley',
      author: 'Ann Roe',
    });
  });

  it('keep their offsets where nothing but line breaks had to go', () => {
    const text =
      'Nobody in the whole of the council\nhad read a single page of the long\nreport before the vote was taken\nby a show of hands and then again\nby roll call.';
    const [block] = parsed(text).blocks;
    expect(block).toMatchObject({
      start: 0,
      end: text.length,
      offsets: null,
      prose: text.replaceAll('\n', ' '),
    });
  });

  it('are no prose where they tell hedgerow something; other comments are the essay’s own', () => {
    const essay = parsed(`<!-- hedgerow-disable hedge-stack -->\n\n<!-- Cut this? -->\n\n${LONG}`);
    expect(essay.directives.map(({ verb, rules }) => [verb, rules])).toEqual([['disable', ['hedge-stack']]]);
    expect(essay.blocks.map(({ prose }) => prose)).toEqual(['<!-- Cut this? -->', LONG]);
  });

  it('lose marks of emphasis, which are markup', () => {
    const essay = parsed('They _must_ go, and *soon*; but snake_case and 2 * 3 stay.');
    expect(body(essay)).toEqual(['They must go, and soon; but snake_case and 2 * 3 stay.']);
    expect(essay.markup.map(({ start, end }) => essay.text.slice(start, end))).toEqual(['_', '_', '*', '*']);
  });

  it('read as one with spaces that a reader cannot tell apart', () => {
    expect(body(parsed('R&D costs\u00a09\u202fmillion;\tthe coun\u00adcil knows.'))).toEqual([
      'R&D costs 9 million; the council knows.',
    ]);
  });
});

describe('the roles of lines', () => {
  it('tell a whole page apart', () => {
    const essay = parsed(fixture('levy.txt'));
    expect(essay.declared).toMatchObject({
      title: 'Keep the Harbor Levy',
      standfirst: 'A small tax has saved the waterfront. Now the council wants to spend the saving.',
      author: 'Ines Harrow',
      published: '2024-03-03',
    });
    expect(outline(essay).map((line) => line.slice(0, 46))).toEqual(
      [
        'title: Keep the Harbor Levy',
        'standfirst: A small tax has saved the waterfront. N',
        'byline: By Ines Harrow',
        'byline: March 3, 2024',
        'paragraph: The harbor levy is the best bargain this',
        'paragraph: Critics say the levy has done its work an',
        'heading: What the wall costs',
        'paragraph: Nobody pretends that mending is cheap. Th',
        'list-item: new piles under the east pier',
        'list-item: a pump for the low streets',
        'list-item: two years of dredging at Sand & Shoal',
        'quotation: “A levy is a promise, and we do not cash i',
        'byline: — Mayor Ruth Okafor',
        'pull-quote: For nine dollars a year, every household h',
        'caption: Photo: The east pier at low tide, by Tom Reye',
        'paragraph: So what would the council have us do? Spe',
        'heading: Who pays when it fails?',
        'paragraph: We do. The insurers left after the last s',
        'paragraph: Keep the levy. It is the only thing betwe',
        'boilerplate: About the Author',
        'byline: Ines Harrow is a harbor pilot and a member of ',
        'boilerplate: Follow her on X: @inesharrow.',
        'boilerplate: Share this:',
        'boilerplate: Pingback: Five Walls That Held – The Coas',
        'boilerplate: Pingback: Why Towns Flood',
      ].map((line) => line.slice(0, 46)),
    );
  });

  it('tell apart what is pasted from a newspaper, one paragraph a line', () => {
    const essay = parsed(fixture('paste.txt'));
    expect(body(essay)).toEqual([
      'The trouble with the ferry, as any pilot will tell you, is not that it loses money. It is that nobody will say so.',
      'There is a case against it, and it is not a stupid one. It costs more than the library. It breaks down in August.',
      'And yet.',
      'The case for it is better, and simpler: there is no other way across.',
    ]);
    expect(essay.declared).toMatchObject({
      title: 'Of course the council is wrong about the ferry. But so are its enemies',
      standfirst: 'Selling the boat would be folly. Pretending it pays for itself is no better',
      author: 'Ines Harrow',
      published: '2024-03-03',
    });
  });

  it('take the name of the paper below who wrote for no standfirst', () => {
    const levy = 'The harbor levy is the best bargain this town has made. It costs nine dollars a year.';
    const essay = parsed(
      `Keep the Harbor Levy\n\nBy Ines Harrow\nThe Sand and Shoal Gazette\nMarch 3, 2024\n\n${levy}\n\n${levy}\n`,
    );
    expect(essay.declared).toMatchObject({
      standfirst: null,
      author: 'Ines Harrow',
      published: '2024-03-03',
    });
    expect(outline(essay).slice(0, 4)).toEqual([
      'title: Keep the Harbor Levy',
      'byline: By Ines Harrow',
      'byline: The Sand and Shoal Gazette',
      'byline: March 3, 2024',
    ]);
  });

  it('tell apart a page with a sidebar and a note on the author', () => {
    const essay = parsed(fixture('local.txt'));
    expect(essay.declared).toMatchObject({ title: 'My View: Keep the ferry', author: 'Ines Harrow' });
    expect(outline(essay).slice(-10)).toEqual([
      'boilerplate: Read more:',
      'boilerplate: The ferry that nobody wanted',
      'boilerplate: Council votes to sell',
      'list-item: It is cheap.',
      'list-item: It is safe.',
      'list-item: It is ours.',
      'paragraph: Enough. Keep it.',
      'boilerplate: --',
      'byline: Ines Harrow lives in Springfield.',
      'boilerplate: Contact her at ines@coast.example',
    ]);
  });

  it('number what is body, and nothing else', () => {
    const essay = parsed(`A Title\n\nBy Jane Doe\n\n${LONG}\n\nA Heading\n\n${LONG} So.`);
    expect(essay.blocks.map(({ kind, level, paragraph }) => [kind, level, paragraph])).toEqual([
      ['title', null, null],
      ['byline', null, null],
      ['paragraph', null, 1],
      ['heading', 2, null],
      ['paragraph', null, 2],
    ]);
  });

  const roleOf = (line: string) => {
    const essay = parsed(`${LONG}\n\n${line}\n\n${LONG} So it goes, and nobody is to blame for any of it.`);
    return essay.blocks[1]!.kind;
  };

  it.each([
    'What the wall costs',
    'The price of peace, and who pays it',
    'NATO and the Town: A Marriage of Convenience',
    'Whoops, You Sank It!',
    'Conclusion',
  ])('make "%s" between paragraphs a heading', (line) => {
    expect(roleOf(line)).toBe('heading');
  });

  it.each([
    'It did not have to be this way.',
    'So what now?',
    'And who could believe them?',
    'Here is what they forgot:',
    'not one of them, and not once,',
  ])('leave "%s" between paragraphs in the body', (line) => {
    expect(['paragraph', 'list-item']).toContain(roleOf(line));
  });

  it('take questions for headings only where there are several headings', () => {
    const asked = (...lines: string[]) => proseOf(parsed(lines.join('\n\n')), 'heading');
    expect(asked(LONG, 'Who pays for the wall?', LONG)).toEqual([]);
    expect(asked(LONG, 'Who pays for the wall?', LONG, 'Where does it end?', LONG)).toEqual([
      'Who pays for the wall?',
      'Where does it end?',
    ]);
  });

  it('leave a question that is answered at once in the body, and look past the credit of a picture for what stands before', () => {
    const asked = (...lines: string[]) => proseOf(parsed(lines.join('\n\n')), 'heading');
    expect(
      asked('# Walls', LONG, 'What the wall costs', LONG, 'Was it worth it?', `Not really. ${LONG}`),
    ).not.toContain('Was it worth it?');
    expect(asked(LONG, 'What the wall costs', `${LONG} (Harbor Review)`, 'Why do we pay?', LONG)).toEqual([
      'What the wall costs',
      'Why do we pay?',
    ]);
  });

  it('part the credit of a picture from the words under it', () => {
    expect(
      outline(
        parsed(`The old pier, as it was when the levy began to pay. (Jane Doe, Harbor Review)\n\n${LONG}`),
      ),
    ).toEqual([
      'paragraph: The old pier, as it was when the levy began to pay.',
      'boilerplate: (Jane Doe, Harbor Review)',
      `paragraph: ${LONG}`,
    ]);
  });

  it('take a name behind a dash for who said what stands above', () => {
    for (const line of ['— Jane Doe', '- Jane Q. Doe, harbor master and pilot'])
      expect(
        parsed(`${LONG}\n\n“We stay, whatever it costs us.”\n\n${line}\n\n${LONG} So.`).blocks[2]!.kind,
      ).toBe('byline');
  });

  it('read no poem into a notice of places and times', () => {
    const notice = [
      'Logistics',
      'Dates:',
      '6:30 PM, Feb 17',
      '8 AM, Feb 18',
      'Location:',
      'The old custom house',
      'Dock Street',
      'Glossary',
      'A glossary is there.',
    ];
    expect(proseOf(parsed([LONG, ...notice].join('\n\n')), 'heading')).toContain('Logistics');
  });

  it('leave out page numbers and running heads, and read on over them', () => {
    const boats = (...names: string[]) =>
      names.map((name) => `Boat ${name} leaves the pier each morning with nine people on board.`).join(' ');
    const page = `${boats('one', 'two', 'three', 'four')} The fifth stops in the middle, where the`;
    const essay = parsed(
      [
        'The Ferry Must Go',
        '',
        page,
        '',
        '14',
        '',
        'HARBOR REVIEW      MARCH 2024',
        '',
        `page ends. ${boats('six', 'seven', 'eight', 'nine')} The council is not amused.`,
        '',
        'HARBOR REVIEW      15',
        '',
        'It never was.',
      ].join('\n'),
    );
    expect(essay.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
    expect(essay.blocks.map(({ prose }) => prose).join(' ')).toContain(
      'in the middle, where the page ends. Boat six',
    );
    expect(essay.blocks.map(({ prose }) => prose).join(' ')).not.toMatch(/14|15|HARBOR/);
  });

  it('leave numbers that count sections and not pages where they are', () => {
    const text = ['1', 'The pier is old.', '2', 'The ferry is older.', '3', 'The bus is new.'].join('\n\n');
    expect(proseOf(parsed(`${LONG}\n\n${text}`), 'boilerplate')).toEqual(['1', '2', '3']);
  });

  it('part headings that run into their paragraphs, where there are several', () => {
    const first = `The Price of Walls. ${LONG}`;
    const text = [first, `Harbors for Sale. ${LONG} So.`, `Open for Business. ${LONG} Then.`];
    expect(proseOf(parsed(text.join('\n\n')), 'heading')).toEqual([
      'The Price of Walls.',
      'Harbors for Sale.',
      'Open for Business.',
    ]);
    expect(proseOf(parsed(`${first}\n\n${LONG}`), 'heading')).toEqual([]);
    const spoken = ['The wall stands.', 'The wall fell.', 'The wall rose.'].map((said) => `${said} ${LONG}`);
    expect(proseOf(parsed(spoken.join('\n\n')), 'heading')).toEqual([]);
  });

  it('take lines without a stop after a colon for a list, whatever their markers', () => {
    expect(
      outline(
        parsed(
          `${LONG} It asked for three things:\n\nnew piles\n\na pump\n\ntwo years of dredging\n\n${LONG}`,
        ),
      ).slice(1, 4),
    ).toEqual(['list-item: new piles', 'list-item: a pump', 'list-item: two years of dredging']);
  });

  it('take numbered lines that head paragraphs for headings, even with a stop', () => {
    expect(
      proseOf(parsed(`1. Walls are cheap.\n\n${LONG}\n\n2. Floods are not.\n\n${LONG}`), 'heading'),
    ).toEqual(['1. Walls are cheap.', '2. Floods are not.']);
  });

  it('keep verse in the body', () => {
    const verse =
      'The tide comes in\nthe tide goes out,\nand all the town\nis talking of it.\nNobody hears\nthe pier give way,\nthe long night through.';
    expect(parsed(`${LONG}\n\n${verse}`).blocks.every(({ paragraph }) => paragraph !== null)).toBe(true);
  });

  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['BY JANE DOE AND JOHN ROE', 'JANE DOE and JOHN ROE'],
    ['By: Jane Doe, Mayor of Springfield', 'Jane Doe'],
    ['Jane Doe, Chief Economist, Harbor Board', 'Jane Doe'],
    ['by the Editorial Board', 'the Editorial Board'],
    ['By Jane Doe | March 3, 2024', 'Jane Doe'],
    ['Jane van Doe', 'Jane van Doe'],
    ['By Deputy Harbor Director Jane Q. Doe', 'Jane Q. Doe'],
    ['By: Jane Doe, U.S. Navy', 'Jane Doe'],
    ['By Dr. Jane Doe | For The Coast Herald', 'Dr. Jane Doe'],
    ['By Jane Doe and John Roe Special to the Post', 'Jane Doe and John Roe'],
    ['By Jane Doe and John Roe, Special to the Post', 'Jane Doe and John Roe'],
    ['Jane Doe, Chief Economist, Harbor Board and\n\nJohn Roe, Director of Piers', 'Jane Doe and John Roe'],
  ])('read the author from "%s"', (line, author) => {
    const essay = parsed(`Keep the levy\n\n${line}\n\n${LONG}`);
    expect(essay.blocks[1]?.kind).toBe('byline');
    expect(essay.declared.author).toBe(author);
  });

  it.each([
    'By Friday it was over.',
    'By any measure, the plan has failed the town that paid for it.',
    'Open Questions',
    'Executive Summary',
  ])('do not read an author from "%s"', (line) => {
    expect(
      parsed(`Keep the levy\n\n${line}\n\nThe open questions are many. ${LONG}`).declared.author,
    ).toBeNull();
  });

  it.each([
    'Jane Doe is a professor of engineering at Springfield University.',
    'Dr. Jane Doe teaches law at the University of Springfield and is the author of “Piers”.',
    'The writer is a former harbor master.',
    'Jane Doe, a retired pilot, is the author of Tides of Springfield.',
  ])('take "%s" at the end for a note on the author', (line) => {
    expect(parsed(`${LONG}\n\n${LONG} So.\n\n${line}`).blocks.at(-1)?.kind).toBe('byline');
  });

  it.each([
    'Jane Doe farms near Springfield, Colo.',
    'Jane Doe’s column appears on alternate Fridays. She swims.',
  ])('take "%s" at the end for a note on the author who signs', (line) => {
    const signed = (name: string) =>
      parsed(`Keep the levy\n\nBy ${name}\n\n${LONG}\n\n${LONG} So.\n\n${line}`);
    expect(signed('Jane Doe').blocks.at(-1)?.kind).toBe('byline');
    expect(signed('John Roe').blocks.at(-1)?.kind).toBe('paragraph');
  });

  it('take a note on the writer for one also above what else follows an essay', () => {
    const essay = parsed(
      `${LONG}\n\n${LONG} So.\n\nThe writer is a retired pilot.\n\nThe pier is open. Bring a hat.`,
    );
    expect(essay.blocks.map(({ kind }) => kind).slice(-2)).toEqual(['byline', 'paragraph']);
  });

  it.each([
    'As Mayor Okafor wrote, a levy is a promise.',
    'President Okafor is wrong about the harbor.',
    'Springfield is a town of pilots and of people who remember.',
    'The harbor is the only thing that we own together.',
  ])('take "%s" at the end for the end of the essay', (line) => {
    expect(parsed(`${LONG}\n\n${LONG} So.\n\n${line}`).blocks.at(-1)?.kind).toBe('paragraph');
  });

  it('take no button for the last word of a title', () => {
    const titled = (line: string) => parsed(`${line}\n\nBy Jane Doe\n\n${LONG}`).declared.title;
    expect(titled('Who Pays for the PierDownload')).toBe('Who Pays for the Pier');
    expect(titled('The Things We Download')).toBe('The Things We Download');
  });

  it('part the plug at the end of a paragraph from the paragraph', () => {
    expect(outline(parsed(`${LONG} To learn more about the plan, visit our website.`))).toEqual([
      `paragraph: ${LONG}`,
      'boilerplate: To learn more about the plan, visit our website.',
    ]);
  });

  it('take headlines after the last paragraph for none of the essay', () => {
    expect(outline(parsed(`${LONG}\n\nFive Walls That Held\n\nWhy Towns Flood`)).slice(1)).toEqual([
      'boilerplate: Five Walls That Held',
      'boilerplate: Why Towns Flood',
    ]);
  });

  it('let an essay go on under a heading after a list of links', () => {
    const essay = parsed(
      [LONG, LONG, LONG, 'Related stories', 'Five Walls That Held', LONG, LONG].join('\n\n'),
    );
    expect(essay.blocks.slice(-2).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('a text without prose', () => {
  it.each(['', '   \n', '* * *', '—'])('is refused: %j', (text) => {
    expect(() => parsed(text)).toThrow(ProblemError);
  });
});
