import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { parse } from '../../src/parse/index.js';
import { sourceFromText } from '../../src/read/source.js';

const sentencesOf = (text: string): string[] =>
  annotate(parse(sourceFromText(text))).sentences.map(({ start, end }) => text.slice(start, end));

/** Sentences are written with " | " between them; the text is the same without. */
describe('sentences', () => {
  test.each([
    // What ends a sentence.
    'The fee rose. | The riders left.',
    'Is it fair? | Is it right? | No.',
    'What nonsense! | The river does not care.',
    'They promised a bridge… | The bridge never came.',
    'They promised a bridge... | The bridge never came.',
    '“No.” | That was it.',
    'It will “pay for itself within a decade.” | They said the same of the airport.',
    '“We must act.” Gov. Hochul said. | Nobody did.',
    '“I will not go.” | “You must.” | The hall was silent.',
    '(The council denies it.) | But the papers are there.',
    'He was born in Washington, D.C. | The mayor was there.',
    'iPhone sales fell. | eBay grew.',
    // What does not.
    'The fee rose; the riders left; nobody noticed.',
    '“The plan will work!” she said. | Nobody believed her.',
    'In her book Who Pays?, Ann Lee writes that nobody does. | He asked “Why?”; she left.',
    '“Why?” asked the mayor. | “Because,” I said.',
    '“No!” Hochul said. | “Never.” | That was it.',
    '“It works… mostly,” he said.',
    'Rep. Jane Doe (D-N.Y.) voted no. | She left.',
    'Sen. Roe, D-N.Y., voted no.',
    'See Fig. 2. | It is clear.',
    'Item No. 10 passed.',
    'Dr. Smith and Mr. Jones met at St. Mary’s. | They talked.',
    'The U.S. Senate voted. | The U.S. is big.',
    'It costs $1.5 million. | That is a lot.',
    'It began at 5 p.m. on Friday. | It ended at 6 a.m. | The hall was empty.',
    'Yahoo! shares rose. | Who cares?',
    'Yahoo! Inc. fell. | The paper was bought by Yahoo! Inc. | The staff left.',
    'The vote was news to Yahoo! News and to nobody else.',
    'What a week for Yahoo! | It lost half its value.',
    'The group MoveOn.Org attacked the judge. | He slept.',
    'The rooms are on Booking.Com. | Nobody asked.',
    'The rules are on harbor.gov. | Recently, nobody asked.',
    'We asked Gov. Roe for the rules.',
    'Amazon.Com sells books. | Amazon.com sells boats.',
    'He works at the Net. | Com is a word.',
    'They asked what would come of it? what would change? | Then they left.',
    'She has a Ph.D. in botany. | He has none.',
    'J. R. Smith left. | A. B. Jones stayed.',
    'The species will go (Doe et al. 2000). | Nobody minds.',
    'According to Doe et al. (2019), the pier sank. | It did.',
    'The pier (est. 1850) stands beside Prop. 12 and Amend. 3. | They are older.',
    'Atty. Gen. Poe came. | He left.',
    'That is where the saint comes in. | Doubtless she helps.',
    'The answer is no. | Springfield said so.',
    'She has a Ph.D. | He has none.',
    'We sell boats, trains, etc. | Buses are not for sale.',
    'It rose by .5 percent. | Version v2.0 came.',
    'The plan is in harbor.example/docs/v1.2/plan.pdf. | Read it.',
    'The mayor—was he away?—said nothing. | Nobody minded.',
    'It would work... mostly... if it worked. | It does not.',
    'He asked, “Who will pay?” | Nobody answered.',
    // A title that asks or shouts, and the sentence goes on.
    'In “Who Pays?”, the mayor says little. | He wrote “Where To?”; it sold well.',
    'Her column ("Boats or Bridges?", 3 May) is fair. | It is also short.',
    'The firm was Yahoo!, and it sank. | Nobody knew.',
    // Marks of notes.
    'The boats fell from 125 to 12.[2] | Those that were left paid more in 2012.[3][4] | They sank.',
    'The lake rose by 1.5 percent.[note 2]. | Nobody saw.',
    'The road ends here.1 | It begins there.2',
    'The road ends here.[1] | It begins there.[2][3]',
    'The road ends here.² | It begins there.†',
    'He called it “a mess.”3 | She called it fine.[citation needed] | Nobody else did.',
  ])('%s', (written) => {
    const expected = written.split(' | ');
    expect(sentencesOf(expected.join(' '))).toEqual(expected);
  });

  test('a missing space does not join two sentences', () => {
    expect(sentencesOf('The dam leaks.It is old. He left the site.Org charts were lost.')).toEqual([
      'The dam leaks.',
      'It is old.',
      'He left the site.',
      'Org charts were lost.',
    ]);
  });

  test('a line of its own is a sentence of its own', () => {
    expect(sentencesOf('A heading\n\nThe fee rose.\n\n“Close it,” she wrote.')).toEqual([
      'A heading',
      'The fee rose.',
      '“Close it,” she wrote.',
    ]);
  });

  test('marks left over belong to the last sentence that has a word', () => {
    expect(sentencesOf('The fee rose. * * *')).toEqual(['The fee rose. * * *']);
  });
});
