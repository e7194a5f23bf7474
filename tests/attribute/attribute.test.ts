import { describe, expect, test } from 'vitest';
import type { AttributedSentence } from '../../src/model/index.js';
import { attributedEssay } from '../tag/reading.js';
import { voicesOf } from './voices.js';

const last = (text: string): AttributedSentence => attributedEssay(text).sentences.at(-1)!;

describe('whose view a sentence states', () => {
  test.each([
    // Opponents, named as such, generic, or implied.
    ['Critics say that the dam will break.', 'opponent: Critics'],
    ['Critics of the new bridge say it will never pay.', 'opponent: Critics of the new bridge'],
    ['Some argue that ferries are cheaper.', 'opponent: Some'],
    ['Many people think the river cleans itself.', 'opponent: Many people'],
    ['You might object that nobody asked for it.', 'opponent: You'],
    ['There are those who believe the town is finished.', 'opponent: those'],
    ['It is often said that cities cannot change.', 'opponent: -'],
    ['We are told that the money has run out.', 'opponent: -'],
    ['The usual argument is that voters do not care.', 'opponent: -'],
    ['The mayor claims that crime is gone.', 'opponent: The mayor'],
    // The last of several nouns is no verb of speaking.
    ['Closing costs two million, most of it for bollards and paint; the state pays.', 'author'],
    // Past what describes the speaker.
    [
      'The council, which wanted every skipper to keep a log, says that the lock leaks.',
      'neutral: The council',
    ],
    ['The mayor, who took office in May, said that the pier was safe.', 'neutral: The mayor'],
    ['Ana Roe, a pilot who has worked here since 1990, says that the pier is safe.', 'neutral: Ana Roe'],
    ['Anybody who rowed, and anybody who saw them, will feel that the pier is safe.', 'author'],
    ['The salesman who came to the hall said that the lock is safe.', 'neutral: The salesman'],
    ['The critics who oppose the lock claim that it leaks.', 'opponent: The critics who oppose the lock'],
    ['The boy who fell in the lock knew that it was cold.', 'author'],
    ['People who saved up for a view may be forgiven for wishing to keep it.', 'author'],
    // Nobody holds it, or nobody tells.
    ['Nobody on this pier believes that ferries are trams.', 'author'],
    ['None of the pilots says that the pier is safe.', 'author'],
    ['Some of the pilots say that the pier is safe.', 'opponent: Some of the pilots'],
    ['By whom, he does not say.', 'author'],
    ['By a fool, he says.', 'neutral: he'],
    // What an argument is said to come down to, how somebody sees a thing, and what it is called in quotation marks.
    ['Its thesis can be stated in a line: ports rule and towns obey.', 'opponent: -'],
    ['Its thesis is that ports rule.', 'opponent: -'],
    ['My thesis can be stated in a line: ports rule and towns obey.', 'author'],
    ['Politics, for Roe, is a kind of superstition.', 'neutral: Roe'],
    ['Politics, for example, is a kind of superstition.', 'author'],
    ['The board called the cut a “reset”.', 'neutral: The board'],
    ['Analysts at the bank call the cut “tactical”.', 'neutral: Analysts at the bank'],
    ['Ann Roe describes the plots as “a hobby for the retired”.', 'neutral: Ann Roe'],
    ['Locals call it “the Hook”.', 'author'],
    ['The board called a meeting.', 'author'],
    // A question is put; "told" and "asked to believe" bring up a view.
    ['You are being asked whether the ferry is worth a life.', 'author'],
    ['We were asked why the ferry is late.', 'author'],
    // The piece speaks for its author; another piece does not.
    ['This commentary argues that a levy would pay for it.', 'author'],
    ['This newspaper has long argued that the levy is unfair.', 'author'],
    ['The newspaper argues that the levy is unfair.', 'neutral: The newspaper'],
    ['The opposition will tell you that ferries are trams.', 'opponent: The opposition'],
    ['Might makes right, or so the generals believe.', 'opponent: the generals'],
    ['I often hear people say that the port is dead.', 'opponent: people'],
    ['To be sure, some grumble that the tram is slow.', 'opponent: some'],
    ['Another charge leveled at the port is that it drowns the coast.', 'opponent: -'],
    // By a verb that only says how one goes about saying, by a verb and a noun together, by a view that is about.
    ['The governor continues to insist that the lock is safe.', 'opponent: The governor'],
    ['Critics keep saying that the lock leaks.', 'opponent: Critics'],
    ['The ministry takes the view that ferries are trams.', 'neutral: The ministry'],
    ['Opponents make the argument that nobody asked.', 'opponent: Opponents'],
    ['There is a strange idea that harbors run themselves.', 'opponent: -'],
    ['Some still complain about the ferry.', 'opponent: Some'],
    ['Some consider the ferry a waste of money.', 'opponent: Some'],
    ['Critics call the ferry a toy.', 'opponent: Critics'],
    ['Critics say that the aim may be good, but the town cannot pay.', 'opponent: Critics'],
    ['We have heard that the port will close.', 'opponent: -'],
    ['You will hear people complain about the ferry.', 'opponent: people'],
    ['Some might think I’m against ferries.', 'opponent: Some'],
    ['There is a belief that everything will float.', 'opponent: -'],
    ['One common argument is cost.', 'opponent: -'],
    ['Another concern that we have heard is that the lock leaks.', 'opponent: -'],
    ['For instance, there is an impression that ferries are slow.', 'opponent: -'],
    ['It is tempting to think that the lock will hold.', 'opponent: -'],
    ['It is common for newcomers to see the ferry as a toy.', 'opponent: -'],
    ['I know there are some who think the lock will hold.', 'opponent: some'],
    ['People talk about ferries as if they were free.', 'opponent: People'],
    ['Opponents of the lock act like it is a dam.', 'opponent: Opponents of the lock'],
    ['You might think no one would ride it.', 'opponent: You'],
    // Reported without taking sides.
    ['The mayor thinks the lock is safe.', 'neutral: The mayor'],
    ['During the hearing, the mayor said that the lock was safe.', 'neutral: the mayor'],
    ['And, in fact, when the lock was built, the mayor said it would hold.', 'neutral: the mayor'],
    ['The captain came aboard, and he said to them, “No boat is lost.”', 'neutral: he'],
    [
      'My friend Ann Roe told me in a long letter about the project that the lock leaks.',
      'neutral: My friend Ann Roe',
    ],
    ['Ann Roe clearly describes how ferries save fuel.', 'neutral: Ann Roe'],
    ['The mayor stressed the need for repairs.', 'neutral: The mayor'],
    ['The mayor makes the argument over and over again that ferries are trams.', 'neutral: The mayor'],
    ['That could sink the port, several pilots cautioned at the hearing.', 'opponent: several pilots'],
    ['Some things are shared by all ports, Ann Roe notes in her book.', 'neutral: Ann Roe'],
    ['For some, a ferry is a toy.', 'opponent: some'],
    ['When the lock was built, they said it would hold.', 'neutral: they'],
    ['As the mayor wrote, “the lock will outlive us all.”', 'neutral: the mayor'],
    ['The minister said that taxes rose.', 'neutral: The minister'],
    ['“We will open in May,” she said.', 'neutral: she'],
    ['The plan is late, said the engineer.', 'neutral: the engineer'],
    ['Jane Doe, a pilot from Oslo, said the strip was too short.', 'neutral: Jane Doe'],
    // Endorsed sources.
    ['According to the survey, half of all nurses plan to leave.', 'endorsed: the survey'],
    ['The report estimates that two cranes are idle.', 'endorsed: The report'],
    ['In her book, the author Ann Roe points out that ferries save fuel.', 'endorsed: the author Ann Roe'],
    ['To quote Ann Roe, ferries are the poor man’s yacht.', 'endorsed: Ann Roe'],
  ])('%s', (text, voice) => {
    expect(voicesOf(text)).toEqual([voice]);
  });

  test.each([
    'I believe that the dam must go.',
    'I argue that the dam must go.',
    'As I have said, the dam must go.',
    'Some 200 people stood on the quay.',
    'Some bread was stale.',
    'Some cities insist on permits.',
    'Others followed the coast road.',
    'The mayor knows that the vote was close.',
    'Studies show that trams pay for themselves.',
    'The mayor should say that she is sorry.',
    'The minister never said that.',
    'No one can deny that rents rose.',
    'He claimed, falsely, that the fund was solvent.',
    'While critics call it cruel, the law works.',
    'The claim is false.',
    'There is no reason to believe that the lock is safe.',
    'I take the view that ferries are trams.',
    'By all accounts, she is a fine pilot.',
    'The council had to say that it was sorry.',
    'Insurance claims rose after the storm.',
    'The port grew according to plan.',
    'The port runs according to the rules of the sea.',
    // What the author says too.
    'As the mayor has said, the lock is safe.',
    'As engineers point out, the lock can fail.',
    'The data suggest that ferries pay for themselves.',
    'She sees that the lock is safe.',
    'One could argue that the ferry is a toy.',
    'It may fairly be said that the ferry is a toy.',
    'The greatest argument against ferries is that they are slow.',
    'Few would argue that the ferry is fast.',
    'There can hardly be any argument that the lock leaks.',
    'There are kinds of fear that grow at night.',
    'I’m saying that the lock leaks.',
    'In theory, a boat can be written off in a day.',
    'No wise pilot does believe in the theory of tides.',
    'The graph below explains how the lock works.',
    'For some years, the ferry was free.',
    'There are three objections that I have heard.',
    'There were no people who thought the lock would hold.',
    'It is easy to row a boat.',
    'It is common to see gulls on the quay.',
    'People talk about the weather.',
    'Pilots talk about ferries as if they were free.',
    'My one argument is that the lock leaks.',
    // What is only wanted, or found in another sense.
    'The bill demands that the lock be opened.',
    'She found a way that led to the quay.',
    // What someone admits is so.
    'The mayor admitted that the lock leaks.',
    'The engineers concede that the lock may fail.',
    'They expect to “grow with the port” in the next ten years.',
    'You may wonder how the ferry runs.',
    // A participle of things says nothing.
    'You have lots of chores demanding your time.',
    // The sentence comes down on the author's side.
    'Some say the lock leaks, but that is not what we have seen.',
    // Words that nobody said.
    'Somebody ought to tell him, “The lock has held for thirty years.”',
    'The question to ask is: “Who will pay for the lock?”',
    'They call it a “miracle” on the quay.',
    'It is like saying “the sea is wet and the sky is blue”.',
  ])('the author’s own: %s', (text) => {
    expect(voicesOf(text)).toEqual(['author']);
  });

  test('the frame is the words that make it', () => {
    const { tokens, frameSpan } = last('Critics of the bridge often say that it will never pay.');
    expect(tokens.slice(frameSpan!.from, frameSpan!.to).map((token) => token.text)).toEqual([
      'Critics',
      'of',
      'the',
      'bridge',
      'often',
      'say',
    ]);
  });

  test.each([
    ['At one point this captain says that the lock will hold.', 'this captain'],
    ['The harbor board today announced that the lock will close.', 'The harbor board'],
    ['One of the pilots raised his hand and said that the lock leaks.', 'One of the pilots'],
    ['As Ann Roe, the former master of the port and head of the board said, “the lock leaks.”', 'Ann Roe'],
    ['For example, Ann Roe, now head of the port, told me that the lock leaks.', 'Ann Roe'],
    ['The mayor pledged to close the lock.', 'The mayor'],
    ['The lock leaks, pilots and officials said.', 'pilots and officials'],
    [
      'The Harbor Park Service (HPS) website states, “The lock was opened in June.”',
      'The Harbor Park Service (HPS) website',
    ],
    ['In the mayor’s own words, the lock leaks.', 'the mayor'],
    ['The old mayor, Ann M. Roe, observed that the lock leaks.', 'Ann M. Roe'],
    ['If these critics, who never sailed, say that the lock leaks, they err.', 'these critics'],
    ['The study is old. That study found that the lock leaks.', 'That study'],
    ['The Bureau of Trade and Industry says that the lock leaks.', 'The Bureau of Trade and Industry'],
  ])('names who holds the view in %j: %s', (text, named) => {
    const { holder } = last(text);
    expect(holder && text.slice(holder.start, holder.end)).toBe(named);
  });

  test.each([
    'Rest assured that the lock will hold.',
    'The accident tells us that the lock leaks.',
    'It cannot be presumed that the lock leaks.',
    'It will be found, I think, that the lock leaks.',
    'The only answer that can be given is that the lock leaks.',
    'Everyone prays according to their own faith, and nobody minds.',
    'We do not know what the mayor really did say, so we had better look at the lock.',
    'At the port, the case of the mayor would be reported.',
  ])('leaves %j with the author', (text) => {
    expect(last(text).whose).toBe('author');
  });

  test('a case that deserves a hearing is heard up to the author’s turn in the next paragraph', () => {
    const heard =
      'The case for the ferry deserves a fair hearing. A boat can go where it likes. It needs no rails.';
    const rest = 'A tram cannot be sunk.';
    expect(voicesOf(`${heard}\n\nThe trouble is that it sinks. ${rest}`)).toEqual([
      'author',
      'carried: -',
      'carried: -',
      'author',
      'author',
    ]);
    expect(voicesOf(`${heard}\n\nBoats were built here in 1910. ${rest}`)).toEqual(Array(5).fill('author'));
  });

  test('a myth is nobody’s words, and a fact the author’s', () => {
    const lines = [
      'Myth: The lock is new.',
      'Fact: It is a century old.',
      'Myth: Ferries are slow.',
      'Fact: They outrun cars.',
    ];
    expect(voicesOf(lines.join('\n\n'))).toEqual(['opponent: -', 'author', 'opponent: -', 'author']);
  });

  test('a myth ends with its paragraph: what follows answers it', () => {
    const lines = [
      'Fact: The lock is a century old.\nMyth: “The lock is new. It needs no care.”',
      'The stones were laid before the war.',
      'Our engineers mend it each spring.',
      'Fact: Ferries outrun cars.',
      'Myth: Ferries are slow.',
      'The crossing takes nine minutes.',
    ];
    expect(voicesOf(lines.join('\n\n'))).toEqual([
      'author',
      'opponent: -',
      'opponent: -',
      'author',
      'author',
      'author',
      'opponent: -',
      'author',
    ]);
    const numbered = [
      'Myth #1: Ferries leak.',
      'Fact: None does.',
      'Myth #2: They rust.',
      'Fact: They do not.',
    ];
    expect(voicesOf(numbered.join('\n\n'))).toEqual(['opponent: -', 'author', 'opponent: -', 'author']);
  });

  test('a letter that the essay shows is its writer’s, and an open letter the author’s', () => {
    const letter = ['Dear Editor,', 'The lock leaks. My cellar is wet.', 'Sincerely,', 'Ann Roe'];
    const [before, after] = ['A reader wrote to me last week.', 'I went to see her. The cellar was dry.'];
    const voices = voicesOf([before, ...letter, after].join('\n\n'));
    // Greeting and closing are nobody's claim.
    const inside = Array(2).fill('quotation: Ann Roe');
    expect(voices.slice(0, 5)).toEqual(['author', 'author', ...inside, 'author']);
    expect(voices.slice(-2)).toEqual(['author', 'author']);
    expect(new Set(voicesOf(letter.join('\n\n')))).toEqual(new Set(['author']));
  });

  test('who mostly asks in an interview is the author; a speaker is known by the last name', () => {
    const lines = [
      'Harbor Times: Why does the lock leak?',
      'Ann Roe: It was built in a hurry. Nobody checked the seals.',
      'Harbor Times: Will it be mended?',
      'Roe: Not this year.',
      'Harbor Times: Thank you.',
    ];
    expect(voicesOf(lines.join('\n\n'))).toEqual([
      'author',
      'quotation: Ann Roe',
      'quotation: Ann Roe',
      'author',
      'quotation: Roe',
      'author',
    ]);
  });

  test('questions and answers that name no speaker are left to the author', () => {
    const lines = ['Q: Who pays?', 'A: The town pays.', 'Q: Who gains?', 'A: The port gains.'];
    expect(voicesOf(lines.join('\n\n'))).toEqual(['author', 'author', 'author', 'author']);
  });

  test('kinds of holders: named and generic', () => {
    expect(last('The minister said that taxes rose.').holder?.kind).toBe('named');
    expect(last('Critics say that taxes rose.').holder?.kind).toBe('generic');
    expect(last('According to the harbor board, taxes rose.').holder?.kind).toBe('named');
    expect(last('The opposition says that taxes rose.').holder?.kind).toBe('named');
    expect(last('A minister from Genoa said that the lock leaks.').holder?.kind).toBe('generic');
    expect(last('A study by Genoa Tech found that the lock leaks.').holder?.kind).toBe('named');
    expect(last('According to one survey, taxes rose.').holder?.kind).toBe('generic');
    expect(last('Biologists estimate that the eels are gone.').holder?.kind).toBe('generic');
    expect(last('Nevada inmates allege that the wards are full.').holder?.kind).toBe('generic');
  });
});
