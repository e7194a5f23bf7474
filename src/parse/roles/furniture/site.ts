/** What a web site puts round its texts: links, buttons, counters, offers. */
import { holds, isAll, opens, opensExactly } from './phrase.js';
import { type FurnitureRule, NAME } from './rule.js';

const NETWORK =
  '(?:x|twitter|facebook|instagram|linkedin|mastodon|bluesky|threads|youtube|tiktok|whatsapp|reddit|telegram|pinterest)';
/** A number ends in a digit, and a comma goes with the space behind it: so a line has one reading, and is read in one go. */
const COUNT = '\\d(?:[\\d.,]*\\d)?k?(?: (?:shares?|likes?|claps?|views?|reads?|responses?))?';
const BUTTON = `(?:share|tweet|print|e-?mail|save|copy link|comments?|bookmark|${NETWORK}|${COUNT})`;
const BETWEEN_BUTTONS = ',?[\\s|•·/]+';

export const SITE: readonly FurnitureRule[] = [
  {
    id: 'pingback',
    kind: 'boilerplate',
    maxWords: 60,
    phrases: [opens('(?:pingback|trackback)s?\\s?:')],
    fires: ['Pingback: Five Myths About Ferries - The Harbor Review', 'Trackback: Harbor news'],
    silent: ['A pingback is a small courtesy between strangers.'],
  },
  {
    id: 'share',
    kind: 'boilerplate',
    maxWords: 16,
    openEnded: true,
    phrases: [
      opens('(?:share|tweet|print|e-?mail|save|gift|bookmark) (?:this|full|on|via|with|to|it)\\b'),
      isAll(`${BUTTON}(?:${BETWEEN_BUTTONS}${BUTTON}){0,15}`),
    ],
    fires: [
      'Share this article',
      'Share on Facebook',
      'Tweet this:',
      '14 comments',
      'Facebook Twitter Email',
      'Print this page',
      'Share | Tweet | 1,204 shares, 14 comments',
    ],
    silent: ['Share this burden, or watch the bridge fall.', '14 comments were read aloud.'],
  },
  {
    id: 'follow',
    kind: 'boilerplate',
    maxWords: 40,
    endsParagraphs: true,
    phrases: [
      opens(
        `(?:please |you can )?(?:follow|find|like|friend) (?:us|me|him|her|them|the author|@\\w+)(?: and \\w+)? (?:on|at|via) (?:his |her )?(?:${NETWORK}|@|social)`,
      ),
      opens(`(?:get|follow) .{2,60} on ${NETWORK}(?=[\\s,.:]|$)`),
      opensExactly(`Follow ${NAME} (?:on|at) `),
    ],
    fires: [
      'Follow us on Twitter @harborreview.',
      'Follow Jane Doe on X: @janedoe',
      'You can find me on Mastodon.',
    ],
    silent: ['Follow the money on its way north.', 'Follow us on this for a moment.'],
  },
  {
    id: 'read-more',
    kind: 'boilerplate',
    maxWords: 30,
    phrases: [
      opens(
        '(?:read|see|watch|hear)(?: more| also| next| now)?:',
        'related(?: \\w+)?:',
        'also (?:read|see|on|in)\\b[^:]{0,40}:',
        'click here\\b',
        'you (?:may|might) also (?:like|enjoy)',
        '(?:story|article|advertisement)\\W{1,3}(?:story )?continues below',
        '(?:read|view|see)(?: all)? (?:\\d+ )?comments',
        '(?:keep|continue) reading (?:the|this|below|»|→)',
        'skip to (?:main )?content',
      ),
    ],
    fires: [
      'Read more: Why the ferry must go',
      'Related: The harbor nobody wanted',
      'See also: our guide to ferries.',
      'You might also like',
      'Continue reading the main story',
      'Click here to read the report.',
      'Article continues below',
    ],
    silent: [
      'Read more than the headline and the case collapses.',
      'See: it floats.'.replace('See:', 'Look:'),
    ],
  },
  {
    id: 'link',
    kind: 'boilerplate',
    maxWords: 20,
    openEnded: true,
    phrases: [
      opens(
        '(?:read|see|watch|view|learn|get|load|show) (?:more|next|also|all|the full|full)\\b',
        'more (?:from|on|in|by|about|stories|articles|posts|news|coverage|opinion)\\b',
        'recommended\\b',
        'trending\\b',
        'top stories\\b',
        "(?:most|editors?[’']s?) (?:read|popular|viewed|picks)\\b",
        '(?:up|read) next\\b',
        '(?:next|previous)(?: post| article| story)?(?::|$)',
        'back to (?:top|home|the)\\b',
        '(?:listen to|watch|download) (?:this|the|our)\\b',
        'original (?:paper|article|report|post|pdf)\\b',
        '(?:via|sources?):? \\p{L}',
        'text size',
      ),
      opensExactly(`Listen to ${NAME} (?:explain|discuss|talk)`),
    ],
    fires: [
      'READ MORE',
      'Read the full report'.replace('Read the', 'Read the'),
      'More from this author',
      'Listen to this article',
      'Download the report (PDF)',
      'Back to top',
    ],
    silent: [
      'More from the same purse means less for schools.',
      'Listen to the people who live there.',
      'Watch the harbor empty and tell me it worked.',
    ],
  },
  {
    id: 'listen',
    kind: 'boilerplate',
    maxWords: 25,
    phrases: [opensExactly(`(?:Listen to|Watch|Hear) ${NAME} (?:explain|discuss|talk|speak)`)],
    fires: ['Listen to Jane Doe explain the harbor plan.'],
    silent: ['Listen to Jane Doe, and then look at the harbor.'],
  },
  {
    id: 'subscribe',
    kind: 'boilerplate',
    maxWords: 45,
    endsParagraphs: true,
    phrases: [
      opens(
        '(?:sign up|subscribe|register)(?: \\w+){0,2} (?:for|to|here|now|today|and get)\\b',
        '(?:enjoyed|enjoying|like) (?:this|what you)[^?]{0,60}\\? ?(?:sign|subscribe|share|consider)',
        'get (?:our|the best of|unlimited|more)\\b[^.]{0,80}\\b(?:inbox|newsletters?|access|updates)',
        'become an? (?:member|subscriber|supporter|patron) (?:of|today|here|for)',
        '(?:please )?(?:consider|support) (?:supporting|subscribing|donating|our (?:work|journalism))',
        'this (?:story|article) is (?:for|available to) subscribers',
      ),
      isAll(
        'subscribe',
        'newsletters?',
        'image',
        'video',
        'audio',
        'gallery',
        '(?:skip )?advertisement',
        'advertising',
        'sponsored(?: content)?',
        'donate',
        'sign in',
        'log in',
        'menu',
        'search',
        'home',
        'loading\\W*',
      ),
    ],
    fires: [
      'Sign up for our weekly newsletter.',
      'Subscribe to the Harbor Review',
      'ADVERTISEMENT',
      'Get the best of opinion in your inbox',
      'Enjoyed this column? Subscribe here.',
    ],
    silent: [
      'Our newspapers are dying.',
      'Support for the levy is falling.',
      'Subscribe, they said, and so we did.',
    ],
  },
  {
    id: 'comment',
    kind: 'boilerplate',
    maxWords: 40,
    phrases: [
      opens(
        '(?:leave|post|add|write|submit) a (?:comment|reply|response)\\b',
        'comments? (?:are|is) (?:now )?(?:closed|disabled|off|open|moderated)',
        '(?:be the first|log in|sign in|you must be logged in) to (?:comment|reply|post)',
        'join the (?:conversation|discussion)\\b',
        'cancel reply',
        'your email address will not',
      ),
    ],
    fires: ['Leave a reply', 'Comments are closed.', 'Be the first to comment'],
    silent: ['Comments like his are why we cannot talk.'],
  },
  {
    id: 'filed-under',
    kind: 'boilerplate',
    maxWords: 40,
    phrases: [
      opens(
        '(?:filed|posted) (?:under|in):?\\s',
        '(?:tags?|tagged|categor(?:y|ies)|topics?|keywords?|sections?|labels?|in this (?:article|story|series)|companies) ?:\\s?\\S',
        'tagged (?:with|as|in|under)\\b',
      ),
      isAll('#\\w+(?:\\s+#\\w+){0,30}'),
    ],
    fires: [
      'Filed under: Harbors, Ferries',
      'Tags: opinion, transport',
      'Posted in Opinion',
      '#harbor #ferries',
    ],
    silent: ['Topics like these deserve better than a slogan.'],
  },
  {
    id: 'reading-time',
    kind: 'boilerplate',
    maxWords: 16,
    phrases: [
      opens(
        '(?:a )?\\d{1,2} ?[–-]?(?: ?to \\d{1,2})? ?-?min(?:ute)?s?(?: of)? ?-?read',
        '(?:estimated )?read(?:ing)? time\\b',
      ),
    ],
    fires: ['5 min read', 'Reading time: 4 minutes', 'A 3-minute read'],
    silent: ['Five minutes of reading would have told them.'],
  },
  {
    id: 'address',
    kind: 'boilerplate',
    maxWords: 12,
    phrases: [
      isAll(
        '(?:\\d{1,3}\\]?\\.? )?(?:https?:\\/\\/|www\\.)\\S{1,400}',
        '\\|? ?[\\w-]{2,40}\\.(?:com|org|net|co\\.uk)',
        '\\S{1,80}@\\S{1,80}\\.\\w{2,12}',
        '@\\w+',
        '(?:twitter|x|facebook|instagram|linkedin|e-?mail|web|website|mastodon|bluesky|phone) ?: ?\\S+',
      ),
    ],
    fires: [
      'https://harbor.example/plan',
      'www.harbor.example',
      '[1] https://harbor.example',
      'jane@harbor.example',
      'Twitter: @janedoe',
    ],
    silent: ['https is a promise.'],
  },
  {
    id: 'rule',
    kind: 'boilerplate',
    maxWords: 24,
    phrases: [
      holds([], '^[^\\p{L}\\p{N}]+$'),
      isAll('30 ?-', 'ends', 'the end', 'end of (?:article|story)'),
      holds(['##'], '^#{2,}$'),
    ],
    fires: ['* * *', '---', '-30-', '###', 'ENDS'],
    silent: ['The end of the pier.', '…and then?'],
  },
];
