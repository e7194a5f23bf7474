/** Texts as people paste them: out of web pages, word processors, mail. The roles of what came along. */
import { describe, expect, it } from 'vitest';
import { outline, parsed } from './reading.js';

const FERRY =
  'Every morning the ferry leaves the pier with nine people on board. It was built for four hundred, and the council knows it.';
const BUS =
  'The council says that the ferry is a lifeline. But a lifeline that nobody holds is a rope in the water, and last year it cost us millions.';
const END =
  'There is a better use for the money. We should sell the ferry, and we must do it before the summer begins.';
/** The outline without what is furniture all the way. */
const read = (...lines: readonly string[]) => outline(parsed(lines.join('\n\n')));

describe('a text pasted', () => {
  it('from a web page has its headline below the name of the site, and links between its paragraphs', () => {
    const blocks = read(
      'Skip to content',
      'Harbor Review',
      'Sign In',
      'Opinion',
      'The Ferry Must Go',
      'The city pays for empty boats.',
      'By Jane Doe',
      'March 3, 2024',
      '4 min',
      'Add to your saved stories',
      'The old pier last week.Credit...John Roe for the Harbor Review',
      FERRY,
      'RELATED STORIES',
      'The bridge nobody wanted',
      'Council votes to keep ferry running',
      BUS,
      '“A lifeline that nobody holds is a rope in the water, and last year it cost us millions.”',
      END,
      'By submitting your email, you agree to our Terms of Service.',
    );
    expect(blocks.filter((block) => !block.startsWith('boilerplate'))).toEqual([
      'title: The Ferry Must Go',
      'standfirst: The city pays for empty boats.',
      'byline: By Jane Doe',
      'byline: March 3, 2024',
      'caption: The old pier last week.Credit...John Roe for the Harbor Review',
      `paragraph: ${FERRY}`,
      `paragraph: ${BUS}`,
      'pull-quote: “A lifeline that nobody holds is a rope in the water, and last year it cost us millions.”',
      `paragraph: ${END}`,
    ]);
  });

  it('from a page with breadcrumbs is named by the line below them', () => {
    const { declared } = parsed(
      ['Home » Opinion', 'The ferry must go', 'By Jane Doe', FERRY, BUS].join('\n\n'),
    );
    expect(declared).toMatchObject({ title: 'The ferry must go', author: 'Jane Doe' });
  });

  it('from a word processor keeps neither tables nor notes in its body', () => {
    const blocks = read(
      'DRAFT - NOT FOR PUBLICATION',
      'The ferry must go',
      'By: Jane Doe',
      FERRY,
      'Ferry\t$12.40\nBus\t$3.10\nTram\t$4.75',
      `${END}*`,
      '__________',
      '1 City of Springfield, Budget 2023, p. 14.',
      '* The author owns a boat.',
      'Word count: 112',
    );
    expect(blocks.filter((block) => !block.startsWith('boilerplate'))).toEqual([
      'title: The ferry must go',
      'byline: By: Jane Doe',
      `paragraph: ${FERRY}`,
      `paragraph: ${END}*`,
    ]);
  });

  it('from a mail keeps what is quoted apart, and loses its head and signature', () => {
    const blocks = read(
      'From: Jane Doe <jane@harbor.example>\nTo: letters@harbor.example\nSubject: The ferry',
      'Dear Mr. Roe,',
      FERRY,
      'On Fri, Mar 1, 2024 at 9:00 AM John Roe <john@harbor.example> wrote:',
      '> We think that your readers want to know why you disagree.\n>\n> > Could we run it on Sunday?\n> Please send it by noon.',
      END,
      'Best regards,\nJane',
      '-- \nJane Doe\nProfessor of Economics\n(555) 010-1234',
      'Sent from my iPhone',
    );
    expect(blocks.filter((block) => !block.startsWith('boilerplate'))).toEqual([
      `paragraph: ${FERRY}`,
      'quotation: We think that your readers want to know why you disagree.',
      'quotation: Could we run it on Sunday?',
      'quotation: Please send it by noon.',
      `paragraph: ${END}`,
      'byline: Jane',
      'byline: Jane Doe',
    ]);
  });

  it('from a blog ends where its comments begin', () => {
    const { blocks, declared } = parsed(
      [
        'The ferry must go',
        'Posted on March 3, 2024 by Jane Doe',
        FERRY,
        BUS,
        END,
        'Thanks for reading The Pier!',
        '2 Comments',
        'John Roe says:',
        'March 4, 2024 at 9:00 am',
        'Great post. I agree with every word of it.',
        'Leave a Reply',
      ].join('\n\n'),
    );
    expect(declared).toMatchObject({ author: 'Jane Doe', published: '2024-03-03' });
    expect(blocks.filter(({ paragraph }) => paragraph !== null).map(({ prose }) => prose)).toEqual([
      FERRY,
      BUS,
      END,
    ]);
  });

  it('with a line that begins with a sum quotes nobody', () => {
    expect(read(FERRY, '> 50 percent of us walk, and > 50 percent of us know it.')[1]).toMatch(
      /^paragraph: >/,
    );
  });
});
