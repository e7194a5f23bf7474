/** Words that hedge or insist in one reading and not in another: the claim is weighed by the reading that its sentence has. */
import { describe, expect, it } from 'vitest';
import { scoreOf, weighText } from './reading.js';

/** A value but for shades. */
const about = (text: string): number => Math.round(scoreOf(text) * 8) / 8;

const weighs = (cases: readonly (readonly [text: string, value: number])[]): void => {
  it.each(cases)('%s → %d', (text, value) => {
    expect(about(text)).toBe(value);
  });
};

describe('"may" of those whom something lets', () => {
  weighs([
    ['Porters on the late shift may leave early, on condition that the desk is staffed.', 1],
    ['The council may close the pool, provided that it builds another.', 1],
    ['A tenant may keep one dog, so long as the landlord agrees.', 1],
    ['Judges may dismiss a juror only with the consent of both sides.', 1],
    ['Nurses may only take blood in the ward.', 1],
    ['Under the 1911 charter, a freeman may graze two cows on the common but may not graze a goat.', 1],
    ['By law a widow may claim half of the estate.', 1],
    ['Under the new rules, families may be evicted without notice.', 1],
    ['The mayor may, under the act, seize the house.', 1],
    ['Students may retake the examination once.', 1],
    ['Only a doctor may sign the form.', 1],
    ['No officer may search a car without a warrant.', 2],
    ['Anyone may use the path.', 1.5],
    ['Any citizen may inspect the register.', 1.5],
    ['A member may bring one guest.', 1],
    ['The captain may, if she wishes, decline the toss.', 1],
    ['A judge may dismiss a juror on application.', 1],
  ]);
});

describe('"may" of what could happen', () => {
  weighs([
    ['The ferry may sail, provided that the fog lifts.', -2],
    ['Investors may lose everything, provided that the bank fails.', -2],
    ['Under the law, prices may rise.', -2],
    ['No officer may ever know what happened.', -2],
    ['Teachers may quit.', -2],
    ['Judges may dismiss the case as long as the law is vague.', -2],
  ]);
});

describe('"could" of a past that is named', () => {
  weighs([
    ['Before the mine came, a man could drink from the river.', 1],
    ['Before the railway, a farmer could sell his milk only in the village.', 1],
    ['Until 1974 a bank could refuse a woman a loan.', 1],
    ['When the pier was new, a boat could land here in any weather.', 1],
    ['In those days a clerk could retire at sixty.', 1],
    ['A century ago, a barge could reach the mill.', 1],
    ['By the age of nine Clara could name the stars.', 1],
    ['Under the old charter, a ferry could wait for the tide.', 1],
    ['Back then, a barge could reach the mill.', 1],
    ['Once, a boat could land here in any weather.', 1],
    ['In the fifties a teacher could buy a house here.', 1],
    // What is yet to come, or was only feared.
    ['By 2040 the river could vanish.', -2],
    ['Before the year is out, the dam could burst.', -2],
    ['Under the new charter, the ferry could fail.', -2],
    ['In 1950 engineers feared that the dam could burst.', -2],
  ]);
});

describe('other words with two readings', () => {
  weighs([
    ['Naval might alone does not feed a city.', 1],
    ['Economic might without friends buys little.', 1],
    ['The military might stage a coup.', -2],
    ['Whoever packed this bag must never have walked in the rain.', 1],
    ['Children must never have to beg.', 3],
    ['The novel is about two sisters.', 1],
    ['The quarrel is about half an acre of mud.', 1],
    ['She wrote a book about one summer in Naples.', 1],
    ['The film is about two hours long.', 0.875],
    ['The pier is about half a mile long.', 0.875],
    ['It is often said that bees prefer cities.', 1],
    ['It has frequently been claimed that the tunnel leaks.', 1],
    ['The tunnel often leaks.', 0],
    ['The minutes are shredded as a matter of course.', 1],
    ['Rarely has a mayor promised so much.', 1.5],
    ['Rarely, the mayor keeps his word.', 0],
    ['I might add that the pier is closed.', 1],
    ['I would think twice.', 1],
    ['The letter should be here by now.', 0],
    ['They all but won.', 0.5],
    ['Most important of all, the water is clean.', 1],
    ['Few would deny that it rained.', 2],
    ['You might have told me.', 1],
    ['She might have won had she started earlier.', 1],
    ['She might have won.', -2],
    ['The choir could be heard from the pier.', 0],
    ['You can bet that the fee will rise.', 2],
    ["I'd bet the farm that the vote was bought.", 2],
    ["I'd bet that the vote was bought.", -1],
    ["I wouldn't be surprised if the vote was bought.", -1],
    ['One thing is sure.', 2],
    ['It should come as no surprise that they paid.', 1],
    ['For sure, the wall will fall.', 2],
    ['The judge ordered that the fence should come down.', 1],
    ['The fence should come down by itself.', 0],
    ['He answered with a perhaps.', 1],
    ['Maybe is not a plan.', 1],
    ['I fear for the school.', 1],
    ['I fear the school will close.', -1],
    ['I assume full responsibility.', 1],
    ['The possibly poisoned well was capped.', 1],
    ["I don't suppose anybody asked the pilots.", -1],
    ['Nobody has asked the pilots.', 2],
    ['Nobody has ever asked the pilots.', 3],
    ['The box held not one coin.', 2],
    ['When they came, not one gate could be opened.', 2],
    ['Not one but two gates were open.', 1],
  ]);
});

describe('what stands inside the subject, or before "but"', () => {
  weighs([
    ['The neighbors who insist, at every meeting, that the river might flood have bought houses there.', 1],
    ['Doctors who believe the drug might fail have stopped using it.', 1],
    ['Doctors who believe the drug may sue.', -2],
    ['Those who said, two years ago, that the wall may fall are probably right.', -1],
    ['That the dam might fail was known to the mayor.', 1],
    ['The fear that the dam might fail has emptied the valley.', 1],
    ['The reality is, though, that the dam may leak.', -2],
    ['What may have begun as a favor is now a habit.', 1],
    ['The mill, perhaps the oldest of them, burned in an hour.', 1],
    ['Next year, perhaps the mill will burn.', -2],
    ['I do not know whether he lied, but he took the money.', 1],
    ['That may be so, but the pier leaks.', 1],
    ['It may cost them a net, but no boats.', -2],
  ]);
});

describe('questions', () => {
  it('claim what nobody of the kind can do', () => {
    expect(scoreOf('How is a widow to prove it?')).toBe(1);
    expect(scoreOf('How should a child of six know whom to ask?')).toBe(1);
    expect(weighText('How is the toll to be paid?')[0]!.strength).toBeNull();
  });

  it.each([
    'What else could they have done?',
    'What mother would send her child there?',
    'What sane mayor would sign it?',
    'Why bother?',
    'How long must we wait?',
    'How many floods will it take?',
    'If not now, when?',
  ])('leave one answer: %s', (text) => {
    expect(scoreOf(text)).toBe(1);
  });

  it.each([
    'What else do they need?',
    'What boat would sail there?',
    'How long will the vote take?',
    'How many boats will the pier take?',
  ])('only ask: %s', (text) => {
    expect(weighText(text)[0]!.strength).toBeNull();
  });

  it('claim nothing where they ask for a way', () => {
    expect(weighText('How should you plan the trip?')[0]!.strength).toBeNull();
    expect(scoreOf('How can we sleep if the dam leaks?')).toBe(1);
  });

  it('claim nothing where the answer takes up what they ask', () => {
    const asked = 'So who would run such a bank?';
    expect(
      weighText(`${asked} It would be run by those who keep their savings in it.`)[0]!.strength,
    ).toBeNull();
    expect(
      weighText(`${asked} The town has tried it before, and lost its money.`)[0]!.strength,
    ).not.toBeNull();
  });
});

describe('"might have" of what did not happen', () => {
  weighs([
    ['She might have saved the ferry; she sold it instead.', 1],
    ['He might have warned the town, and he never called.', 1],
    // It may have happened.
    ['He might have warned the town, and she may have listened.', -2],
    ['She might have saved the ferry.', -2],
  ]);
});

describe('"around" of a place, and of a number', () => {
  weighs([
    ['They built the town around a harbor.', 1],
    ['The levy costs around a third of the catch.', 0.875],
  ]);
});
