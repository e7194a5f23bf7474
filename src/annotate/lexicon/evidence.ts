/**
 * The cue lexicon: evidence markers. They move no strength; the tag says what kind of support the words announce, and
 * `src/tag/detectors/evidence` gives each tag its vote. What no fixed phrase shows (numbers, dates, tenses, names) is read there.
 */
import type { CueEntry } from '../../model/index.js';

const SOURCE = 'LEXICON 12';

const marker = (
  tag: string,
  cues: readonly string[],
  contexts: Pick<CueEntry, 'needs' | 'forbids'> = {},
): CueEntry[] =>
  cues.map((cue) => ({ cue, type: 'evidence_marker', effect: 'none', source: SOURCE, tag, ...contexts }));

export const EVIDENCE: readonly CueEntry[] = [
  // Testimony: whose word it is.
  ...marker('according-to', ['according to'], { forbids: ['plan-next'] }),
  ...marker('in-the-words-of', [
    'in the words of',
    'to quote',
    'as quoted in',
    'to paraphrase',
    'in * own words',
    'quotes * as saying',
  ]),
  ...marker('put-it', ['~put it', '~sum it up', 'put it this way', 'put it best']),
  ...marker('told-me', [
    'told me|us',
    'tells me|us',
    'told a|the',
    'said|wrote to me',
    'asked me',
    'said in a|an|his|her|their',
    'testified',
  ]),
  ...marker('in-a-report', [
    'in a|an|one|another|its|his|her|their|the [recent] [new] report|study|survey|interview|letter|statement|paper|speech|editorial|poll|memo|analysis|article|essay|book|column|op-ed|review|brief|filing|ruling|decision|opinion|tweet|post|email',
    'as reported|noted|documented|described|shown|estimated|stated by|in',
  ]),
  ...marker('research-noun', [
    'a|one|recent|new|several|many|numerous|most|two|three|the|this study|studies|survey|surveys|poll|polls',
    'peer-reviewed',
    'meta-analysis',
    'the research|data|evidence|statistics|numbers|figures|record|records [clearly] [also] show|shows|showed|suggest|suggests|prove|proves|confirm|confirms|point|points',
    'research|data|evidence|studies|surveys|polls|reports|figures|experts|economists|scientists|researchers|historians|analysts|estimates show|shows|showed|suggest|suggests|suggested|indicate|indicates|find|finds|found|reveal|reveals|confirm|confirms|estimate|say|agree|predict|warn',
    'studies|research|surveys|researchers|economists have [also] [consistently] shown|found|suggested|estimated',
  ]),
  // Example: one case of many.
  ...marker('for-example', ['for example', 'for instance', 'e.g.', 'e.g', 'by way of example']),
  ...marker('such-as', ['such as'], { forbids: ['final'] }),
  ...marker('including', ['including']),
  ...marker('an-example', [
    'an|one|another|good|great|prime|classic|recent|famous|perfect|obvious|striking|notable|better|best|first|excellent|clear|typical|simple|specific|concrete|textbook|telling|powerful|extreme|fine|real-world|vivid|well-known|interesting|useful|timely|worst|leading|stark example',
    'case in point',
    'examples of|include|abound',
    'some|these|two|three|many|several|few|other|such [more] examples',
    'to name|cite|give|take [but] [just] a|one|only|two|some|an',
    'among them',
    'in the case of',
    'the case of',
    'is|was a|the case',
    'a case study',
    'namely',
    'in one|another case',
    'in some|many|several|other cases|instances',
  ]),
  ...marker(
    'take-example',
    ['take|consider|witness|recall|remember', 'look|think|looking at|of|back', "let's take|consider|look"],
    {
      needs: ['initial'],
      forbids: ['to-next', 'that-next'],
    },
  ),
  // Precedent: what has happened stands for what will.
  ...marker('history-shows', [
    'history [also] ~show|~teach|~suggest|~tell|~prove|~record|~offer|is',
    'history|experience has shown|taught|proved|proven',
    'lesson|lessons of|from history',
    'has|have long been',
  ]),
  ...marker('never-yet', [
    'has|have|had never',
    'never before',
    'has|have ever',
    'not once',
    'no one has',
    'nobody has',
    'for the first time',
    'the first time',
    'the last time',
    'last time',
    'unprecedented',
    'without precedent',
    'in the history of',
    'in * history',
    'in recent memory|years|decades|history|months',
  ]),
  ...marker('ago', [
    '# days ago',
    'a|several|few|two|many|some|three|five|ten|# year|years|decade|decades|century|centuries|generation|month|months|week|weeks ago',
    'years|decades|centuries|generations ago',
    'long ago',
  ]),
  ...marker('span-of-time', [
    'for|over|in|during|within the last|past [*] [*] year|years|decade|decades|month|months|century|weeks|generation',
    'for decades|centuries|years|generations|months|millennia',
    'for * years|decades|centuries|months|decade|century|generations|days|weeks',
    'for more than * years|decades|months|weeks',
    'over the years|decades|centuries',
  ]),
  ...marker('era', [
    'in the [early] [mid] [late] - 1960s|1970s|1980s|1990s|2000s|2010s',
    'world war',
    'civil war',
    'cold war',
    'the great depression|recession',
    'the 19th|20th|18th|17th|nineteenth|twentieth|eighteenth century',
    '19th|20th|18th|nineteenth|twentieth|eighteenth - century',
    'back in',
    'in those days',
    'at the time',
    'at that time',
    'since then',
    'by then',
    'during the war|pandemic|depression|crisis|recession|campaign|election|revolution',
  ]),
  // Rule: what binds whoever it names.
  ...marker(
    'law-binds',
    [
      'law|treaty|charter|constitution|statute|ordinance|convention|protocol|covenant|code bars|requires|forbids|prohibits|permits|allows|obliges|mandates|guarantees|limits|caps|exempts|entitles',
      'laws|treaties|statutes|bylaws|ordinances|regulations bar|require|forbid|prohibit|permit|allow|oblige|mandate|guarantee|limit|cap|exempt|entitle',
      'article|section|clause # [of the *] bars|requires|forbids|prohibits|permits|allows|obliges|mandates|guarantees|limits|caps|exempts|entitles',
    ],
    { forbids: ['draft-before'] },
  ),
  ...marker('under-the-law', [
    'under|in the [existing] [current] [new] [proposed] law|act|constitution|statute|treaty|bill|rule|rules|charter|agreement|code|legislation|regulations|plan|program',
    'under [current] [existing] [federal] [state] [international] law|rules|regulations',
    'by law',
    'pursuant to',
    'section|article|title|amendment|chapter #',
    'section|article i|ii|iii|iv|v',
    'first|second|fourth|fifth|sixth|tenth|fourteenth|14th|1st amendment',
  ]),
  ...marker(
    'is-required',
    [
      'required|prohibited|forbidden|barred|banned|entitled|obliged|obligated|authorized|permitted|eligible to|from|for|by|under|in',
    ],
    { needs: ['after-be'] },
  ),
  ...marker('is-required', [
    'is|are|was|were|be illegal|unlawful|unconstitutional|mandatory',
    'it is|was against the law',
  ]),
  // Anecdote: what somebody lived through.
  ...marker('i-remember', [
    'i [still] [vividly] [well] remember|recall|recalled|remembered',
    "i'll never forget",
    'i will never forget',
    'i never forgot',
  ]),
  ...marker('when-i-was', [
    'when i was|first|started|began|joined|worked|got|went|moved|arrived|lived|came',
    'as a child|boy|girl|kid|student|teenager|teacher|doctor|nurse|lawyer|reporter|young|former',
    'growing up',
    'early in my career',
  ]),
  ...marker('one-day', [
    'one day|morning|night|evening|afternoon|summer|winter|spring|year|time',
    'the other day|night|week',
    'last week|month|year|summer|winter|fall|autumn|spring|night|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december',
    'this [past] week|month|summer|winter|spring|fall|january|february|march|april|june|july|august|september|october|november|december',
    'earlier this year|month|week',
    'yesterday',
    'recently',
    'once upon a time',
    'a friend of mine',
    'the next day|morning|week|month|year',
    'that day|night|morning|year|summer|evening',
    'not long ago',
  ]),
  ...marker('my-experience', [
    'in my [own] [limited] experience|case|work|life|practice|classroom|classes|career|years|time|district|state|view',
    'i [have] [also] [just] [once] [personally] seen|saw|met|visited|watched|heard|worked|talked|spoke|spoken|lived|learned|taught|asked|went|attended|grew|spent|served|witnessed|interviewed',
    "i've [also] [just] [personally] seen|met|visited|watched|heard|worked|talked|spoken|lived|learned|taught|asked|gone|attended|spent|served|witnessed|been",
    'firsthand|first-hand',
    'true story',
    'i should know',
  ]),
  // Statistic: phrases of measure; numbers themselves are read in the detector.
  ...marker('on-average', [
    'on average',
    'the average|median',
    'an average of',
    'average annual',
    'per capita',
    'gross domestic product',
    'gdp',
  ]),
  ...marker('share-of', [
    'half|third|quarter|quarters|thirds|fifth|fifths|majority|percentage|share|proportion|fraction of',
    'half|most|majority of all|the|these|those|our|its|their',
    'one|two|three|four|five|six|seven|eight|nine in|out [of] two|three|four|five|six|ten|twenty|hundred',
    'number|rate|amount|cost|price|average|total of',
  ]),
  ...marker('rose-to', [
    '~rise|~fall|~increase|~decrease|~drop|~grow|~decline|~climb|~jump|~shrink|~soar|~plunge by|to|from #',
    '~rise|~fall|~increase|~decrease|~drop|~grow|~decline|~climb|~jump|~shrink|~soar|~plunge #',
    '~rise|~fall|~increase|~drop|~grow|~decline by|to nearly|about|almost|over|some #',
    '~double|~triple|~quadruple|halved',
    'up|down from|by #',
  ]),
  // Fact: how matters stand.
  ...marker('as-things-stand', [
    'as of',
    'to date',
    'so far',
    'to this day',
    'has|have yet to',
    'currently',
    'in fact',
    'the fact is',
    'it is a fact',
    'is|are known',
    'is|are [also] home to',
    'there is|are|was|were [already] [now] [currently] #',
    'was|were born|founded|established|created|elected|appointed|signed|passed|enacted|built|published|launched|killed|held|given|used|made|adopted|ratified|introduced|released',
  ]),
];
