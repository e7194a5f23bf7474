import { describe, expect, test } from 'vitest';
import { voicesOf } from './voices.js';

describe('views that go about', () => {
  test.each([
    ['Conventional wisdom has it that ports are dying.', 'opponent: -'],
    ['The conventional wisdom in the capital is that ports are dying.', 'opponent: -'],
    ['Received wisdom holds that ports are dying.', 'opponent: -'],
    ['The wisdom of the crowd is that of the street.', 'author'],
    ['The usual answer is that the port needs time.', 'opponent: -'],
    ['Their answer is that the port needs time.', 'opponent: -'],
    ['The mayor’s defense was that nobody drowned.', 'neutral: The mayor'],
    ['My answer is that the port needs time.', 'author'],
    ['The answer is that the port needs time.', 'author'],
    ['The industry’s argument is simple: a bridge pays for itself.', 'opponent: The industry'],
    ['My argument is simple: a bridge pays for itself.', 'author'],
    ['The thinking goes that a bridge will pay for itself.', 'opponent: -'],
    ['The story goes to the printer today.', 'author'],
    ['To hear the mayor tell it, the town is rich.', 'opponent: the mayor'],
    ['In the old mayor’s telling, the town is rich.', 'neutral: the old mayor'],
    ['In my view, the town is rich.', 'author'],
    ['On this view, the town is rich.', 'opponent: -'],
    ['On this account, better pilots would have saved it.', 'opponent: -'],
    ['On this pier, nobody has paid for years.', 'author'],
    ['To its critics, the bridge is a toy.', 'opponent: its critics'],
    ['To critics of the bridge, I say that it works.', 'author'],
    ['According to critics, the bridge is a toy.', 'opponent: critics'],
    ['The mayor would have us believe that nobody drowned.', 'opponent: The mayor'],
    ['The ministry wants us to believe that nobody drowned.', 'opponent: The ministry'],
    ['The ministry wants us to leave.', 'author'],
    ['We are supposed to believe that nobody drowned.', 'opponent: -'],
    ['We are supposed to leave at noon.', 'author'],
    ['One could object that boats are slow.', 'opponent: -'],
    ['It must be said that boats are slow.', 'author'],
    ['While critics call the lock ugly, it has kept us dry.', 'author'],
    // A short clause whose verb looks like a noun.
    ['People say the lock leaks.', 'opponent: People'],
    ['There are those who think the lock leaks.', 'opponent: those'],
    // What is pretended is not so, says the author.
    ['The mayor pretends that the lock holds.', 'author'],
    ['There is a school of thought that ports are dying.', 'opponent: -'],
    ['It has become fashionable to say that ports are dying.', 'opponent: -'],
    ['It has become an article of faith among planners that boats are slow.', 'opponent: -'],
    ['There is a feeling among pilots that boats are slow.', 'opponent: -'],
    ['The complaint one hears most often is that boats are slow.', 'opponent: -'],
    ['If the mayor is to be believed, the town is rich.', 'opponent: the mayor'],
    ['If we are to believe the mayor, the town is rich.', 'opponent: the mayor'],
    ['If the papers are to be believed, I am rich.', 'author'],
    ['If you believe in boats, the town is rich.', 'author'],
    ['The claim is often made that boats are slow.', 'opponent: -'],
    ['The case he made that day was weak.', 'author'],
    ['Planners are convinced that boats are slow.', 'neutral: Planners'],
    ['Many are certain that boats are slow.', 'opponent: Many'],
    ['We are convinced that boats are slow.', 'author'],
    ['It is certain that boats are slow.', 'author'],
    ['The bridge, we are told, will pay for itself.', 'opponent: -'],
    ['Then there is the argument that boats are slow.', 'opponent: -'],
    ['We have all heard the argument: boats are slow.', 'opponent: -'],
    ['No doubt some will call the boats slow.', 'opponent: some'],
    ['But what about the fish, you ask?', 'opponent: you'],
    ['We hear the call, well, wait a year.', 'opponent: -'],
    ['Some people ask me, well, who needs a harbor?', 'opponent: Some people'],
  ])('%s', (text, voice) => {
    expect(voicesOf(text).at(-1)).toBe(voice);
  });
});

describe('no views', () => {
  test.each([
    'Some may recall that the mill burned.',
    'Everyone pitched in.',
    'Some suggested a ferry.',
    'What counts is the leak, not finding someone to blame.',
  ])('%s', (text) => {
    expect(voicesOf(text)).toEqual(['author']);
  });
});

describe('who speaks, farther from the verb', () => {
  test.each([
    ['The bank looked at ten ports, and found that small ones die young.', 'endorsed: The bank'],
    ['He errs when he blames the boats and adds that ports die young.', 'author'],
    ['The mayor gave a talk in which he argued that ports die young.', 'neutral: he'],
    ['The page on ports, for example, states that they die young.', 'neutral: The page on ports'],
    ['Echoing the mayor, Ann Rose, the head of the port, said that ports die young.', 'neutral: Ann Rose'],
    ['The panel came to the same conclusion: the dam cannot hold.', 'neutral: The panel'],
    ['We came to the conclusion that the dam cannot hold.', 'author'],
    ['Bakers think that bread is art.', 'neutral: Bakers'],
    ['Those who favor the bridge imagine that traffic will flow.', 'opponent: Those who favor the bridge'],
  ])('%s', (text, voice) => {
    expect(voicesOf(text).at(-1)).toBe(voice);
  });
});

describe('points of others, one after the other', () => {
  test('are numbered, until the author turns', () => {
    const text = 'Supporters make two points. First, it is cheap. Second, it is safe. But it is neither.';
    expect(voicesOf(text)).toEqual(['author', 'carried: Supporters', 'carried: Supporters', 'author']);
  });
  test('are familiar', () => {
    const text =
      'The arguments against the bridge are familiar. It is ugly. It is late. None of that is true.';
    expect(voicesOf(text)).toEqual(['author', 'carried: -', 'carried: -', 'author']);
  });
  test('are the author’s where the author gives them', () => {
    expect(voicesOf('I have two reasons to build it. First, it is cheap.')).toEqual(['author', 'author']);
    expect(voicesOf('There are two reasons to build it. First, it is cheap.')).toEqual(['author', 'author']);
  });
  test('are pointed to by the same people', () => {
    const text = 'Critics say that the boat is a relic. They point to empty decks. They are empty in winter.';
    expect(voicesOf(text)).toEqual(['opponent: Critics', 'carried: Critics', 'author']);
  });
});

describe('words shown as someone’s', () => {
  test('a letter that the author received', () => {
    const text =
      'Let me share a letter that I received. It made my week:\n\nThank you for the boat. It is fine.\n\nIt is.';
    expect(voicesOf(text).slice(2)).toEqual(['quotation: -', 'quotation: -', 'author']);
  });
  test('a post with its signature', () => {
    const text = 'I like boats.\n\nThe boat was late. It sank. — Ann Roe (@annroe) May 5, 2021\n\nSo it did.';
    expect(voicesOf(text)).toEqual(['author', 'quotation: Ann Roe', 'quotation: Ann Roe', 'author']);
  });
  test('an interview that goes on with initials', () => {
    const turns = ['Ann Roe: Why boats?', 'Ben Coe: They float.', 'AR: And cars?', 'BC: They sink.'];
    expect(voicesOf(turns.join('\n\n')).map((voice) => voice.split(':')[0])).toEqual([
      'author',
      'quotation',
      'author',
      'quotation',
    ]);
  });
});

describe('hearsay', () => {
  test.each([
    ['Legend has it that the lock was dug in a night.', 'neutral: -'],
    ['Local tradition holds that the lock was dug in a night.', 'neutral: -'],
    ['The word on the quay is that the cannery will close.', 'neutral: -'],
    ['The tradition of the port is older than the law.', 'author'],
    ['The lock pays for itself. So says the brochure.', 'neutral: the brochure'],
    ['The lock leaks. So say I.', 'author'],
    ['The lock pays for itself. Or so we are told.', 'opponent: -'],
    ['The lock pays for itself. Or so the board would have us believe.', 'opponent: -'],
    ['It cost ten million or so.', 'author'],
    ['One theory holds that the bell was stolen.', 'neutral: -'],
    ['Another old story has it that the bell was stolen.', 'neutral: -'],
    ['By the crew’s account, the lock was dry.', 'neutral: the crew'],
    ['By the crew’s barge, the lock was dry.', 'author'],
    ['By all accounts, the first captain drank.', 'author'],
    ['If you believe the leaflet, you will believe anything.', 'author'],
    ['The toll is often sold as a gift to the islands.', 'opponent: -'],
    ['The fish was sold as cod.', 'author'],
    ['The case against the tram is that it is ugly.', 'opponent: -'],
    ['The standard defense of the toll is that everyone pays it.', 'opponent: -'],
    ['The port’s favorite line is that jobs will vanish.', 'neutral: The port'],
    ['To its pilots, the strip is a bad joke.', 'neutral: its pilots'],
    ['To its pilots, the port paid a bonus.', 'author'],
    ['To a certain kind of pilot, the strip is home.', 'author'],
    ['The council would like us to think that the pier is full.', 'opponent: The council'],
  ])('%s', (text, voice) => {
    expect(voicesOf(text).at(-1)).toBe(voice);
  });
});

describe('what says something, and what only seems to', () => {
  test.each([
    ['The label says the jam holds no sugar.', 'neutral: The label'],
    ['The usher asked whether we had kept our tickets.', 'neutral: The usher'],
    ['The law says the toll is due.', 'author'],
    ['Something told me the lock would leak.', 'author'],
    ['In the words of one deckhand, the boat leaked like a basket.', 'endorsed: one deckhand'],
    ['The toll, in the view of its authors, would end the war.', 'endorsed: its authors'],
    ['The toll, in my view, would end the war.', 'author'],
    ['One reviewer called the book a brick.', 'neutral: One reviewer'],
    ['The bishop called the meeting to order.', 'author'],
    ['The captain called it a day.', 'author'],
    ['Wags have called the new hall a shoebox.', 'opponent: Wags'],
    ['The inspector believes the lock is safe.', 'neutral: The inspector'],
    ['Economists believe the lock is safe.', 'endorsed: Economists'],
    ['Even its defenders admit that the toll is clumsy.', 'author'],
    ['Sad to say, the lock is dry again.', 'author'],
    ['Only a cynic would call that a victory.', 'author'],
    ['Under the act, a landlord may ask whether a tenant smokes.', 'author'],
    ['A girl asked me what a peso was, and I had to think.', 'author'],
    ['She writes with a grace that few can match.', 'author'],
    ['Certain landlords treat a deposit as a gift.', 'author'],
    ['Unlike her rival, she answered.', 'author'],
  ])('%s', (text, voice) => {
    expect(voicesOf(text).at(-1)).toBe(voice);
  });
});
