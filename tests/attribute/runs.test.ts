import { describe, expect, test } from 'vitest';
import { attributedEssay } from '../tag/reading.js';
import { voicesOf } from './voices.js';

describe('views that run on', () => {
  test('an opponent’s view goes on in that-clauses and ends where the author answers', () => {
    expect(
      voicesOf(
        'Critics say that the port eats the coast. That it starves the town. But the quay is full. That is a fact.',
      ),
    ).toEqual(['opponent: Critics', 'carried: Critics', 'author', 'author']);
  });

  test('a that-clause goes on after any report', () => {
    expect(
      voicesOf('The board found that the port was old. That, being old, it was dear. It closed.'),
    ).toEqual(['endorsed: The board', 'endorsed: The board', 'author']);
  });

  test('“…,” you say: an objection', () => {
    expect(voicesOf('“But the lock is old,” you say. It is not.')).toEqual(['opponent: you', 'author']);
  });

  test('an argument that is told at length ends where the author judges it', () => {
    expect(
      voicesOf('The argument runs as follows. Ports are old. Trains are new. It is a poor argument.'),
    ).toEqual(['opponent: -', 'carried: -', 'carried: -', 'author']);
  });

  test('speech goes on unmarked up to the verdict that grants it', () => {
    expect(
      voicesOf(
        'Tolls, they say, are a tool. Raise them, and the drivers change. It is a clever argument, and a wrong one.',
      ),
    ).toEqual(['opponent: they', 'carried: they', 'author']);
    expect(
      voicesOf(
        'Surely, he says, a pier is a pier. A town with one is a town. There is pride in it.\n\nHe is right.',
      ),
    ).toEqual(['opponent: he', 'carried: he', 'carried: he', 'author']);
    expect(
      voicesOf('Tolls, they say, are a tool. But drivers pay them twice. It is a clever argument.'),
    ).toEqual(['neutral: they', 'author', 'author']);
    expect(
      voicesOf('Tolls, they say, are a tool. In 2019 nine towns had one. It is a clever argument.'),
    ).toEqual(['neutral: they', 'author', 'author']);
  });

  test('what opponents claim would happen goes on in the same mood', () => {
    expect(
      voicesOf('It would rot, they claim. It would feed the soil. Birds would come back. It rained.'),
    ).toEqual(['opponent: they', 'carried: they', 'carried: they', 'author']);
    expect(voicesOf('It would rot, they claim. It would also save the town.')).toEqual([
      'opponent: they',
      'author',
    ]);
  });

  test('objections that are asked for follow in clauses', () => {
    expect(
      voicesOf(
        'And the objections? That parking would be hard. That children would cross the road. Nine minutes.',
      ),
    ).toEqual(['author', 'opponent: -', 'carried: -', 'author']);
    expect(voicesOf('And the plan? That plan is dead.')).toEqual(['author', 'author']);
  });

  test('an objection that is heard coming runs to the author’s turn', () => {
    expect(voicesOf('I can hear the objection. Ferries are dear, and the town is old. All true.')).toEqual([
      'author',
      'carried: -',
      'author',
    ]);
    expect(voicesOf('I can hear the ferry. Ferries are dear. All true.')).toEqual([
      'author',
      'author',
      'author',
    ]);
  });

  test('claims that a colon lists are theirs, and the verdict on each is the author’s', () => {
    expect(
      voicesOf(
        'Supporters make two claims: that it pays, and that it lasts. The first is false. The second is half true.',
      ),
    ).toEqual(['opponent: Supporters', 'author', 'author']);
    expect(
      voicesOf('Supporters make two claims. The first is that it pays. The second is that it lasts.'),
    ).toEqual(['author', 'carried: Supporters', 'carried: Supporters']);
  });

  test('a tale after an excuse is the author’s', () => {
    expect(
      voicesOf(
        'The excuse is always the same: the boats are old. A captain went out in March. Yet nobody paid.',
      ),
    ).toEqual(['opponent: -', 'author', 'author']);
  });

  test('whom one shows something is no speaker', () => {
    expect(voicesOf('But the pilot, a careful woman who came late, showed us the charts.')).toEqual([
      'author',
    ]);
  });

  test('"they" goes on for the opponents named before', () => {
    expect(voicesOf('Critics say that the port is dead. They add that the town is poor.')).toEqual([
      'opponent: Critics',
      'opponent: Critics',
    ]);
  });

  test('a quotation of several sentences is its speaker’s', () => {
    expect(voicesOf('She wrote: “Close the old port. Close it before the winter.” Then she left.')).toEqual([
      'neutral: She',
      'quotation: She',
      'author',
    ]);
  });

  test('a quotation that is announced and goes on is its speaker’s from where it opens', () => {
    const text =
      'Take the word of the mayor: “The lock is safe. It will hold for years.” Nobody believes it.';
    expect(voicesOf(text)).toEqual(['quotation: the mayor', 'quotation: the mayor', 'author']);
    expect(voicesOf('Ann Roe sums it up: “The lock is safe. It will hold.”')[1]).toBe('quotation: Ann Roe');
    expect(voicesOf('“The lock leaks. It will not hold,” said the mayor.')).toEqual([
      'quotation: the mayor',
      'neutral: the mayor',
    ]);
    expect(voicesOf('My answer is this: “The lock leaks. It will not hold.”')[0]).toBe('author');
    expect(voicesOf('I give you one extract from it: “The lock leaks. It will not hold.”')).toEqual([
      'quotation: -',
      'quotation: -',
    ]);
  });

  test('a quotation that goes on in the next paragraph keeps its speaker', () => {
    const text =
      '“We will build it,” the mayor said. “It will cost little.\n\n“And it will open by May.”\n\nIt did not.';
    expect(voicesOf(text)).toEqual([
      'neutral: the mayor',
      'quotation: the mayor',
      'quotation: the mayor',
      'author',
    ]);
  });

  test('diaries and lists of matters are no dialogue', () => {
    const diary = [
      'Monday: I saw the lock.',
      'Tuesday: It leaked.',
      'Monday: It stood.',
      'Tuesday: It fell.',
    ];
    expect(new Set(voicesOf(diary.join('\n\n')))).toEqual(new Set(['author']));
    const matters = ['Cost: The cost is low.', 'Time: We lose time.', 'Cost: None.', 'Time: None.'];
    expect(new Set(voicesOf(matters.join('\n\n')))).toEqual(new Set(['author']));
  });

  test('what "I" said in quotation marks is the author’s', () => {
    expect(voicesOf('“The port must close,” I said. “The sea is coming. It will not wait for us.”')[0]).toBe(
      'author',
    );
    expect(voicesOf('“The sea is coming. It will not wait for us,” I said.')).toEqual(['author', 'author']);
  });

  test('a paragraph announced as someone’s words is theirs, and no more', () => {
    expect(voicesOf('The court wrote:\n\nNo harbor may be closed by decree.\n\nThe harbor closed.')).toEqual([
      'neutral: The court',
      'quotation: The court',
      'author',
    ]);
    expect(voicesOf('The bill has two parts:\n\nNo harbor may be closed by decree.')).toEqual([
      'author',
      'author',
    ]);
  });

  test('words that the author makes up stay the author’s, however long they go on', () => {
    expect(
      voicesOf('Someone should tell them, “Open the lock. Open it now. The boats are waiting.”'),
    ).toEqual(['author', 'author', 'author']);
  });

  test('announced from farther away, and by the end of a sentence that is the author’s', () => {
    const said = 'No harbor may be closed by decree.';
    const first = (text: string) => voicesOf(`${text}\n\n${said}`).at(-1);
    expect(first('He also explains how harbors were run, above all in the north:')).toMatch(/^quotation/);
    expect(first('I ask you to hear Ann Roe, who once wrote:')).toMatch(/^quotation/);
    expect(first('A harbor is a gate, as defined by Ann Roe:')).toMatch(/^quotation/);
    expect(first('From the report of the harbor board:')).toMatch(/^quotation/);
    expect(first('Quoting the guide of the port:')).toMatch(/^quotation/);
    expect(first('The author of the report, Ann Roe, writes')).toMatch(/^quotation/);
    expect(first('As the harbor master put it:')).toBe('quotation: the harbor master');
    expect(first('Remember the mayor’s own words on the lock:')).toBe('quotation: the mayor');
    expect(first('Section 4 of the Harbor Act provides:')).toMatch(/^quotation/);
    expect(first('For example, abridged:')).toMatch(/^quotation/);
    expect(first('The authors say that ports have traits like:')).toBe('author');
    expect(first('From the harbor we took three things:')).toBe('author');
    expect(first('What the author of the report meant when she wrote')).toBe('author');
    expect(first('I wrote in my letter, as a friend of harbors everywhere:')).toBe('author');
    expect(first('The plan has a part that explains the costs:')).toBe('author');
  });

  test('a list that someone is said to give is theirs to its end', () => {
    expect(
      voicesOf('The mayor said this:\n\n- Close the port.\n- Open the lock.\n\nThe port closed.'),
    ).toEqual(['neutral: The mayor', 'quotation: The mayor', 'quotation: The mayor', 'author']);
  });

  test('the bare lines of a slide are no verse', () => {
    const lines = [
      'Ports in towns',
      'quays',
      'small cranes',
      'Engage the neighbors',
      'hold a fair',
      'join a crew',
    ];
    const text = ['We showed these slides at the fair.', ...lines, 'Then we went home and slept.'].join(
      '\n\n',
    );
    expect(attributedEssay(text).sentences.every(({ whose }) => whose === 'author')).toBe(true);
  });

  test('verse is someone else’s; a list of short items is not', () => {
    const verse = [
      'The river runs below,',
      'and no one hears it',
      'where the tall ships go',
      'under the moon',
    ];
    const text = ['We sang an old song on the quay.', ...verse, 'Then we went home and slept.'].join('\n\n');
    expect(voicesOf(text)).toEqual(['author', ...verse.map(() => 'quotation: -'), 'author']);
    const items = ['Open the lock', 'Close the port', 'Pay the pilots', 'Clean the quay'];
    expect(voicesOf(['We ask for this.', ...items].join('\n\n'))).not.toContain('quotation: -');
  });

  test('a paragraph with a name beneath is what that person says', () => {
    const text = [
      'The port has run at a loss for ten years now.',
      'We opened the lock because no one else would do it.',
      '— Ann Roe',
      'The council has not answered her letter.',
      'It will have to answer it soon.',
    ].join('\n\n');
    expect(voicesOf(text)).toContain('quotation: Ann Roe');
  });

  test('an interview is its guests’: the one who asks is taken for the author', () => {
    const text = [
      'LM: How long have you worked on the harbor?',
      'AB: Ten years. It was smaller then.',
      'The cranes came later.',
      'LM: And will it grow?',
      'AB: It will.',
    ].join('\n\n');
    expect(voicesOf(text)).toEqual([
      'author',
      'quotation: AB',
      'quotation: AB',
      'quotation: AB',
      'author',
      'quotation: AB',
    ]);
  });

  test('a word before a colon is no speaker unless two take turns', () => {
    expect(voicesOf('Note: The quay is full.\n\nNote: The tide is low.')).toEqual(['author', 'author']);
  });
});
