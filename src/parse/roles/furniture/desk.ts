/** What an editorial desk adds to a text: dates, notes, rights, where it ran before, how to write back. */
import { holds, isAll, opens, opensExactly, opensExactlyHolding, opensHolding } from './phrase.js';
import { type FurnitureRule, NAME, PIECE } from './rule.js';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';
const DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|${MONTH} \\d{4})`;
/** What may follow a date on its line: the hour, its zone, when it was updated. */
const HOUR = `(?:[\\s,;|•·@–—-]+(?:at|on|updated|modified|published|last|[ap]\\.?m\\.?|\\d{1,2}(?:[:.]\\d{2}){0,2}(?: ?[ap]\\.?m\\.?)?|(?:gmt|utc)[+-]?\\d{0,4}|[a-z]{1,3}t|\\d{1,2} min(?:ute)? read|${DATE})){0,8}`;
const DIGITS = [...'0123456789'];
const RELEASED =
  '(?:published|posted|updated|modified|created|edited|reviewed|written|dated?|retrieved|accessed)';

export const DESK: readonly FurnitureRule[] = [
  {
    id: 'section-label',
    kind: 'boilerplate',
    maxWords: 5,
    phrases: [
      isAll(
        '(?:(?:the )?(?:big |weekend )?opinions?|commentary|analysis|editorial|op-?ed|perspectives?|viewpoint|guest (?:essay|column|commentary|opinion|post)|letters?(?: to the editor)?|my view|another view|point of view|first person|essay|column)(?: ?[|/>•·] ?[\\p{L} ]{3,30})?',
      ),
    ],
    fires: ['OPINION', 'Guest Column', 'Opinion | Harbors'],
    silent: ['Opinions differ.', 'Analysis is not enough, and never was.'],
  },
  {
    id: 'manuscript',
    kind: 'boilerplate',
    maxWords: 14,
    openEnded: true,
    phrases: [
      isAll(
        '(?:(?:first|second|final|rough|working) )?draft(?: \\d{1,2})?(?: ?[–—:-] ?.{1,40})?',
        'not for publication',
        'for immediate release',
        'embargoed (?:until|for) .{3,40}',
      ),
      opens('(?:approx\\.? |about )?[\\d,]{2,6} words$', 'op-?ed (?:for|submission)\\b', 'word count\\b'),
      holds([' words)'], '\\([\\d,]{2,6} words\\)$'),
    ],
    fires: [
      'DRAFT - NOT FOR PUBLICATION',
      'Final draft',
      'Op-Ed for the Harbor Review',
      '750 words',
      'The ferry (750 words)',
    ],
    silent: ['Draft laws are still bad laws.', 'Five hundred words will not do.'],
  },
  {
    id: 'written-for',
    kind: 'byline',
    maxWords: 10,
    openEnded: true,
    phrases: [
      opens('special (?:to|for) (?:the )?\\p{L}'),
      isAll(
        '(?:guest |contributing |staff |opinion |senior |editorial )+(?:columnist|contributor|writer|editor|author)s?',
      ),
    ],
    fires: ['Special to the Coast Review', 'Guest columnist', 'Opinion Contributor'],
    silent: ['Special pleading will not save the pier.'],
  },
  {
    id: 'date',
    kind: 'byline',
    maxWords: 20,
    phrases: [
      holds(
        DIGITS,
        `^(?:posted|published) (?:on )?${WEEKDAY}${DATE} by \\p{L}`,
        `^\\(?(?:(?:first |last |originally |story )?${RELEASED}(?: (?:on|at|in|online))? ?:? ?)?(?:\\p{L}[\\p{L}. ]{2,24}, )?${WEEKDAY}${DATE}${HOUR}(?: \\([^)]{3,40}\\))?[.)]?$`,
      ),
    ],
    fires: [
      'March 3, 2024',
      'Published on 3 March 2024',
      'Updated 2024-03-03 10:15',
      'Mon, Jan 6, 2020',
      'Sat Nov 07 2015 12:27:00 GMT+0100 (Central European Standard Time)',
      'Last updated: 3/4/2021',
      'Springfield, 3 May 1920',
      'Posted on March 3, 2024 by Jane Doe',
    ],
    silent: ['March 2020 changed everything.', 'May 2020 was the month we forgot how to argue.'],
  },
  {
    id: 'stamp',
    kind: 'boilerplate',
    maxWords: 16,
    openEnded: true,
    phrases: [
      opens(
        `(?:(?:story|page|article|post) )?(?:last |first |originally )?(?:${RELEASED}|update)\\b.{0,40}(?:\\d{4}|\\bago\\b)`,
      ),
    ],
    fires: ['Story last modified Tue Mar 05 04:00:00 2019', 'Update 2019-03-05 @ 22:33', 'Posted 3 days ago'],
    silent: ['Updated rules are still bad rules.'],
  },
  {
    id: 'note',
    kind: 'boilerplate',
    maxWords: 150,
    phrases: [
      opens(
        "(?:editor|author|writer|publisher|translator|moderator)(?:[’']?s|s[’'])?[’']? (?:note|comment)\\b",
        'a note (?:from|on) (?:the|our|this)\\b',
        '(?:a )?note to (?:our )?(?:readers|editors)\\b',
        'corrections?(?: \\([^)]{1,40}\\)|,? \\w+ \\d{1,2})? ?:',
        'correction appended',
        'clarification ?:',
        'errat(?:a|um) ?:',
        '(?:full )?disclosure ?:',
        'disclaimer ?:',
        `update(?:d)? ?(?:\\(|[:,]? ?(?:${MONTH} \\d{1,2}|${DATE})|[^.:]{0,30}\\d{4}[^.:]{0,14}(?::\\d\\d)?[^.:]{0,14}:)`,
        `note: an? (?:earlier|shorter|longer|previous) version`,
      ),
    ],
    fires: [
      'Editor’s note: This is a guest column by Jane Doe.',
      'Editors note: we have cut it.',
      'Correction: An earlier version misstated the length of the pier.',
      'Disclosure: The author owns a boat.',
      'Update (March 5, 2019): The council has since voted.',
      'Update, March 5: The council has answered.',
    ],
    silent: [
      'Note: the council has not answered.',
      'Corrections come late, if at all.',
      'A noteworthy failure.',
    ],
  },
  {
    id: 'notice',
    kind: 'boilerplate',
    maxWords: 12,
    openEnded: true,
    phrases: [
      isAll(
        '(?:when|where|dates?|times?|location|venue|place|admission|tickets|rsvp|contact|phone|tel|fax):',
      ),
      opens('(?:when|where|venue|location|admission|tickets|rsvp|contact|phone|tel|fax): ?\\S'),
    ],
    fires: ['Dates:', 'Location:', 'When: Saturday, 3 May, 6:30 pm', 'Admission: free'],
    silent: ['Where: nobody would say.', 'Location is all that the plan has.'],
  },
  {
    id: 'about-this-piece',
    kind: 'boilerplate',
    maxWords: 90,
    endsParagraphs: true,
    phrases: [
      opens(
        `a version of this ${PIECE} (?:appear|ran|was|first)`,
        `an? (?:earlier|shorter|longer|previous|slightly different) version of (?:this|the) ${PIECE}`,
        `(?:this|the|our|these) (?:\\w+ )?(?:${PIECE}|contents?)(?:s|[’']s)? (?:(?:below|above) )?(?:was|is|has been|were|have been|first|also|originally|constitutes|appears|appeared|ran|below constitutes)\\b.{0,60}\\b(?:published|appeared|print (?:issue|edition)|adapted from|edited for|condensed|excerpted|updated on|corrected|amended|reprinted|republished|syndicated|written by|originally|part of (?:a|an|our|the|my)|archive of|series|inspired by|supported by|funded by|produced by|guest (?:post|column))`,
        '(?:originally|first|previously|also) (?:published|posted|appeared|printed) (?:in|on|at|by|as)\\b',
        '(?:adapted|excerpted|reprinted|cross-?posted) (?:from|at|on|with|to)\\b',
        'this work was (?:performed|supported|funded|prepared)\\b',
      ),
    ],
    fires: [
      'This column was originally published in the Harbor Review.',
      'An earlier version of this article misspelled a name.',
      'This interview has been edited for length and clarity.',
      'Originally published in the Springfield Post.',
      'Cross-posted from the Harbor blog.',
      'Our conversation has been edited for length.',
    ],
    silent: [
      'This essay is about ferries.',
      'This column is not an apology.',
      'The story was always the same.',
      'This work is hard.',
    ],
  },
  {
    id: 'rights',
    kind: 'boilerplate',
    maxWords: 120,
    phrases: [
      opens(
        '©',
        'copyright (?:©|\\(c\\)|\\d{4}|by|notice)',
        'copyright ?:',
        'all rights reserved',
        '(?:re)?(?:licensed|published|printed|released|dedicated) (?:under|with (?:the )?permission|to the public domain)',
        `this (?:\\w+ )?(?:${PIECE}|work|text) is (?:licensed|in the public domain|dedicated|available under|copyright)`,
        'distributed (?:by|via) ',
        'permission is hereby granted, free of charge',
        'redistribution and use in source and binary forms',
      ),
      holds(
        ['all rights', 'used under', 'copyright ©', 'copyright (c)'],
        'all rights reserved\\W*$',
        'copyright (?:©|\\(c\\)) \\S',
        'used under (?:the|a) .{0,40}licen[cs]e\\W*$',
      ),
    ],
    fires: [
      'Copyright 2024 The Harbor Review',
      '© 2023 Jane Doe. All rights reserved.',
      'This essay is licensed under a Creative Commons license.',
      'Reprinted with permission.',
      'The map from the city archive is used under the CC BY license.',
      'Harbor Planner 2.0, Copyright (c) 2020 Jane Doe. MIT License.',
      'Permission is hereby granted, free of charge, to any person obtaining a copy of this software.',
    ],
    silent: ['Copyright is a bargain, and we broke it.', 'Copyright law was written for printers.'],
  },
  {
    id: 'views-expressed',
    kind: 'boilerplate',
    maxWords: 90,
    phrases: [
      opens(
        '(?:all |any |the |these )?(?:views?|opinions?)(?:,? (?:and|or) (?:views?|opinions?|conclusions?))? (?:expressed|presented|stated) (?:here|in this|by|are|do|herein)',
        '(?:the (?:authors?|writers?)|i|we) (?:has|have|declares?|reports?) no (?:conflicts?|competing)',
      ),
      opensHolding(['not work for, consult'], '.{3,60} (?:does|do) not work for, consult'),
    ],
    fires: [
      'The views expressed here are those of the author alone.',
      'Opinions expressed are solely my own.',
      'The author declares no competing interests.',
    ],
    silent: [
      'The views of the harbor are worth a tax.',
      'I have no conflict with him.'.replace('no conflict', 'a conflict'),
    ],
  },
  {
    id: 'write-to-us',
    kind: 'boilerplate',
    maxWords: 60,
    endsParagraphs: true,
    phrases: [
      opens(
        '(?:please )?(?:send|submit|e-?mail) (?:us |me )?(?:your |a |an )?(?:letters?|comments?|questions?|tips?|feedback|submissions?|op-eds?|responses)(?: \\w+){0,4} (?:to|at)\\b',
        '(?:have|got) (?:a|an|any|something)? ?(?:opinions?|tips?|questions?|comments?|ideas?|feedback|to say)\\b[^.?]{0,60}\\? ?(?:write|send|e-?mail|contact|let|tell|get|submit)',
        '(?:letters to the editor|we (?:welcome|invite) (?:your|letters|submissions|comments|feedback))',
        'do you have an opinion on (?:an|the) issues? raised',
        'questions\\? (?:comments|e-?mail|write)',
        '(?:letters?|comments?|responses?|feedback): ?(?:have your say|(?:please )?(?:write|send|e-?mail|submit|reply|tell us))\\b',
        '(?:write|e-?mail|reply) to (?:us at )?[\\w.-]{1,40}@[\\w.-]{1,60}(?:,|$| with| no more)',
        '(?:what do you think|do you agree)\\? (?:write|send|e-?mail|let us|tell us|join|share|leave|comment)',
        '(?:reach|contact|e-?mail|write to) (?:him|her|them|me|us|the author)(?: directly)? (?:at|on|via)\\b',
        'you (?:can|may) (?:reach|contact|e-?mail|write to) [^.]{2,60} (?:at|on|via) [\\w.-]{1,40}@',
        '(?:he|she|they|the author) (?:can|may) be (?:reached|contacted|followed) (?:at|on|via)\\b',
        "if you(?:[’']re interested|[’']d like| would like| want to| have (?:any )?(?:questions|comments))\\b[^.]{0,180},? (?:(?:please )?(?:contact|e-?mail|get in touch|reach out|write to|feel free|visit|drop|check out|sign up|let us know))\\b",
      ),
      opensExactly(`(?:Email|E-mail|Contact|Write to|Reach) ${NAME} (?:at|on|via)`),
      opensHolding(
        ['is committed to publishing'],
        '.{2,40} is committed to publishing (?:a diversity of )?letters',
      ),
      opensExactlyHolding(['can be '], `${NAME} can be (?:reached|contacted|followed|found)`),
    ],
    fires: [
      'Send letters to letters@harborreview.example.',
      'Email Jane Doe at jane@harborreview.example.',
      'Have an opinion? Write to us.',
      'Jane Doe can be reached at 555-0100.',
      'We welcome your letters.',
      'Letters: Have your say, in 200 words or fewer.',
      'Write to letters@harborreview.example.',
      'You can reach the desk at letters@harborreview.example.',
      'If you have questions about the harbor, get in touch at harbor@city.example.',
    ],
    silent: [
      'Send your children to the schools you fund.',
      'Letters were burned.',
      'If you want peace, prepare the harbor.',
    ],
  },
  {
    id: 'for-more',
    kind: 'boilerplate',
    maxWords: 45,
    endsParagraphs: true,
    phrases: [
      opens(
        'for (?:more|further|additional)(?: (?:information|insights?|details|reading|background|thoughts))?(?: (?:on|about) [^.]{2,90})?, (?:see|visit|read|go|check|download|contact|click|call|watch|listen)\\b',
        'to (?:learn|read|find out|hear|know)(?: more)? about\\b[^.]{2,120}, (?:see|visit|read|go to|check out|download|contact|click|watch|follow)\\b',
        '(?:see|visit|check out) (?:our|my|this|the [\\p{L} ]{2,30} (?:web)?site|here|below|above)\\b[^.]{0,60}\\b(?:for (?:more|details|further|the full|my|our|a)\\b|to (?:learn|read) more|website|web site)',
        'see \\[[^\\]]{2,80}\\] for more\\b',
      ),
    ],
    fires: [
      'For more information, visit the harbor’s website.',
      'To learn more about the plan, check out our guide.',
      'See our guide for more details.',
      'To read about the vote, check out Ten Days in May.',
    ],
    silent: [
      'For more than a decade we have waited.',
      'To read the plan is to despair.',
      'See here: nobody asked.',
    ],
  },
];
