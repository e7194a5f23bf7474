/** Who else had a hand in a text, and the sources at its end. */
import { holds, holdsExactly, opens, opensExactly } from './phrase.js';
import { type FurnitureRule, NAME } from './rule.js';

const PICTURE =
  '(?:photo(?:graph)?s?|image|picture|illustration|graphic|artwork|cartoon|chart|map|video|(?:header|cover|lead|featured|top) (?:image|photo))';
const AGENCIES = [
  'getty images',
  'shutterstock',
  'istock',
  'unsplash',
  'pexels',
  'wikimedia commons',
  'flickr',
  'reuters',
  'ap photo',
  'associated press',
  'afp',
  'epa',
];
const AGENCY = `(?:${AGENCIES.join('|').replace('istock', 'istock(?:photo)?')})`;

/** A name of no more than so many letters: the phrase may begin anywhere in a line. */
const CREDITED = "\\p{Lu}[\\p{L}'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){1,4}";

export const CREDITS: readonly FurnitureRule[] = [
  {
    id: 'picture',
    kind: 'caption',
    maxWords: 60,
    phrases: [
      opens(
        `${PICTURE}(?: and \\w+ images?)?(?: credits?)? ?:`,
        `${PICTURE}(?: and \\w+ images?)?(?: credits?)? (?:by|courtesy of|©)\\b`,
        '(?:figure|fig\\.|table|caption|credits?) ?\\d{0,2} ?:',
        '(?:figure|fig\\.|table|chart|exhibit) \\d{1,2}\\. [^.]{3,150}$',
        'courtesy (?:of )?\\p{L}+',
      ),
      holds(
        AGENCIES,
        `\\b(?:via|on|credit:|photo by .{2,40}[,/]) ?${AGENCY}\\W{0,3}$`,
        `[/.)] ?${AGENCY}\\W{0,3}$`,
        `^${AGENCY}\\W{0,3}$`,
      ),
      // "The pier at dawn. Photo: Jane Doe/The Review"
      holdsExactly(
        [':', ' by '],
        `[.!?…]["”’)]{0,3} (?:Photo(?:graph)?s?|PHOTO|Image|Picture|Illustration|Credit)(?: credit)?(?::| by) ?${CREDITED}(?:(?:, | ?[/|] ?| for )[\\p{L} .'’-]{1,40})?$`,
      ),
      holds(['credit...', 'credit..', 'credit…'], 'credit ?(?:\\.{2,3}|…) ?\\p{L}'),
      holds(
        ['('],
        `\\((?:photo|image|illustration|credit|ap photo|photograph)(?: by|:|\\/| credit| courtesy)[^)]{0,80}\\)\\W{0,3}$`,
      ),
    ],
    fires: [
      'Photo: Jane Doe for the Harbor Review',
      'Image credit: City of Springfield',
      'Illustration by John Roe',
      'The old harbor at dawn. (Photo by Jane Doe)',
      'A crane at rest. Getty Images',
      'Boats unload before dawn. Photo: Jane Doe/The Harbor Review',
      'The pier in 1911. Photograph by John Roe',
      'Jane Doe on Unsplash',
      'Header image and graph images by John Roe.',
      'The old pier last week.Credit...John Roe for the Harbor Review',
      'Table 1. Cost of a trip',
    ],
    silent: [
      'Photographs do not lie, but captions do.',
      'Figures like these should shame the council.',
      'Table 1. The ferry costs more. The bus costs less.',
      'We all saw it on Flickr, years ago.',
      'Nobody looked at it. The photo by Jane Doe changed that.',
    ],
  },
  {
    id: 'thanks',
    kind: 'boilerplate',
    maxWords: 70,
    phrases: [
      opensExactly(
        `(?:(?:[Pp]\\.? ?[Ss]\\.?:? )?(?:[Ss]pecial |[Mm]any |[Ww]ith |[Oo]ur |[Mm]y )*[Tt]hanks,?(?: as (?:always|ever),?)? (?:go |are due )?to (?:everyone|everybody|all|my|our|${NAME}))`,
      ),
      opens(
        '(?:with )?contributions? (?:from|by)\\b',
        'hat tip\\b',
        'h\\/t\\b',
        "(?:i|we|the authors?)(?: am| are| is|[’']m|[’']re| would like to| wish to)? (?:thank|acknowledge|grateful to|indebted to)\\b[^.]{2,160} for (?:(?:his|her|their|helpful|useful|comments|feedback|reading|reviewing|discussions?|assistance|suggestions)\\b ?)+",
      ),
      opens(
        '(?:(?:additional )?(?:research|reporting|editing)|fact-?checking|translation|translated|edited|compiled|transcribed|narrated) (?:was )?by\\b',
        'contributing ?:',
      ),
      holds(
        ['contributed'],
        'contributed (?:to|reporting (?:to|for)|research (?:to|for)) this (?:report|article|story|column)\\W{0,3}$',
      ),
    ],
    fires: [
      'Special thanks to Jane Doe and John Roe for reading a draft.',
      'Contributions from Jane Doe.',
      'I thank Jane Doe for helpful comments.',
      'Translated by John Roe',
      'Jane Doe in Springfield contributed to this report.',
      'p.s. Thanks, as always, to Jane Doe!',
    ],
    silent: ['Thanks to the levy, the pier still stands.', 'We thank the council for nothing.'],
  },
  {
    id: 'source',
    kind: 'boilerplate',
    maxWords: 100,
    phrases: [
      opens('\\[\\d{1,3}\\] ?\\S', '\\^ '),
      holds(
        ['doi', 'arxiv', 'isbn', 'ssrn', '↩', 'retrieved'],
        'doi\\.org\\/',
        'doi: ?10\\.',
        'arxiv:',
        'isbn[ :-]',
        'ssrn\\.com',
        '↩\\W*$',
        'retrieved (?:on |from )?[^.]{0,20}\\d{4}',
      ),
      // "Doe, Jane. (2009). The cost of piers. Harbor Press."
      holdsExactly(
        ['('],
        '\\(\\d{4}(?:, \\p{L}{3,9} \\d{1,2})?\\)\\.? \\p{Lu}[^.]{8,200}\\. .{0,160}(?:Press|Journal|University|Proceedings|Vol\\.|pp\\.|https?:)',
      ),
    ],
    fires: [
      '[1] Jane Doe, Harbors of the World, p. 14.',
      'Doe J, Roe R (2015) On piers. J Harb Stud 11(2): 3–9. https://doi.org/10.1000/182',
      'Doe, Jane. (2009). The cost of piers in old towns. Harbor Press.',
    ],
    silent: ['In 2009 the harbor closed.', 'The survey (2015) found little. It was ignored.'],
  },
  {
    id: 'house-procedure',
    kind: 'boilerplate',
    maxWords: 40,
    phrases: [
      opens(
        '(?:(?:mr|mrs|ms|madam)\\.? (?:acting )?(?:president|speaker|chair(?:man|woman|person)?),? )?i (?:yield (?:the floor|back\\b|myself|the (?:balance|remainder)|to the (?:gentle|distinguished|senator))|reserve the (?:balance|remainder)|suggest the absence of a quorum|ask unanimous consent that (?:the |a |my |this )?(?:letter|article|material|statement|editorial)s?\\b)',
        'without objection, it is so ordered',
        'there being no objection, the',
        'the (?:acting |presiding )?(?:chair(?:man|woman)?|officer|speaker)(?: pro tempore)?\\. ',
        'the question (?:is on|was taken)',
        'by (?:mr|mrs|ms)\\.? \\p{L}+:?$',
      ),
    ],
    fires: [
      'I yield the floor.',
      'Mr. Speaker, I reserve the balance of my time.',
      'Without objection, it is so ordered.',
      'The PRESIDING OFFICER. Is there objection?',
    ],
    silent: [
      'Mr. Speaker, I rise in opposition.',
      'I yield to nobody in my love of harbors.',
      'The question is whether we dare.',
    ],
  },
  {
    id: 'text-of-a-bill',
    kind: 'boilerplate',
    maxWords: 400,
    phrases: [
      opens(
        '(?:s|h)\\.? ?(?:(?:j|con)\\.? ?)?(?:r(?:es)?\\.? ?)?\\d{1,4}\\.? (?:a|an) (?:joint |concurrent )?(?:bill|act|resolution)\\b',
      ),
      holds(
        ['be it enacted', 'be it resolved'],
        'be it (?:enacted|resolved) by the (?:senate and (?:the )?house of representatives|(?:general )?assembly|people)\\b',
      ),
    ],
    fires: [
      'S. 12. A bill to repair the harbors of the coast, and for other purposes.',
      'H.R. 345 Be it enacted by the Senate and House of Representatives of the United States of America in Congress assembled, SECTION 1. SHORT TITLE.',
    ],
    silent: ['S. 12 is a bad bill.', 'Be it enacted or not, the bill has done its harm.'],
  },
];
