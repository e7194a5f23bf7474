/** What a letter or an e-mail puts round a text: its head, greetings, the notes of programs that sent it. */
import { isAll, opens } from './phrase.js';
import type { FurnitureRule } from './rule.js';

export const MAIL: readonly FurnitureRule[] = [
  {
    id: 'mail-head',
    kind: 'boilerplate',
    maxWords: 40,
    openEnded: true,
    phrases: [opens('(?:from|to|cc|bcc|subject|reply-to|sent|re|fwd?|attachments?): ?\\S')],
    fires: [
      'From: Jane Doe <jane@harbor.example>',
      'Subject: The ferry must go',
      'Re: Your editorial on ferries',
    ],
    silent: ['From: the pier to the church, nobody voted.', 'Subject to change, said the council.'],
  },
  {
    id: 'greeting',
    kind: 'boilerplate',
    maxWords: 10,
    phrases: [
      opens('dear [^?!;]{2,60}[,:]$', 'to the editors?[,:]$', 'to whom it may concern[,:]?$'),
      isAll(
        '(?:with )?(?:(?:my |all )?(?:best|kind|kindest|warm|warmest|many) )?(?:regards|wishes|thanks),',
        '(?:yours )?(?:very )?(?:sincerely|faithfully|truly|respectfully)(?: yours)?,',
        '(?:all the )?best,',
        '(?:cheers|thank you),',
      ),
    ],
    fires: ['Dear Mr. Roe,', 'To the Editor:', 'Best regards,', 'Yours sincerely,', 'Sincerely,', 'Thanks,'],
    silent: ['Dear reader, you paid for it.', 'Thanks, but no thanks.', 'Best, they said, and then worst.'],
  },
  {
    id: 'mail-program',
    kind: 'boilerplate',
    maxWords: 150,
    phrases: [
      opens(
        'sent from my \\w+',
        'get outlook for\\b',
        'begin forwarded message',
        '-{2,} ?(?:original|forwarded) message',
        'on .{6,100}(?:\\d:\\d{2}|@).{0,80} wrote:$',
        '(?:confidentiality|privacy|legal) (?:notice|disclaimer) ?:',
        'this (?:e-?mail|message)\\b[^.]{0,120}\\b(?:confidential|privileged|intended (?:only|solely))\\b',
        'please find (?:below|attached|enclosed)\\b',
      ),
    ],
    fires: [
      'Sent from my iPhone',
      'On Fri, Mar 1, 2024 at 9:00 AM John Roe <john@harbor.example> wrote:',
      'CONFIDENTIALITY NOTICE: This e-mail is intended only for the person to whom it is addressed.',
      'This message is confidential and may be privileged.',
      'Please find below my op-ed for your consideration.',
    ],
    silent: ['On Friday the mayor wrote:', 'This message is plain: pay up.', 'Please find another harbor.'],
  },
];
