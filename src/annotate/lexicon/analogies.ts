/**
 * The cue lexicon: analogies. They move no strength; the tag names the frame, and `src/tag/detectors/analogy.ts` gives each
 * tag its vote. What depends on the things compared (like + noun, a predicated metaphor, "is no Vietnam") is read there.
 */
import type { CueEntry } from '../../model/index.js';

const SOURCE = 'LEXICON 7';

const marker = (
  tag: string,
  cues: readonly string[],
  contexts: Pick<CueEntry, 'needs' | 'forbids'> = {},
): CueEntry[] =>
  cues.map((cue) => ({ cue, type: 'analogy_marker', effect: 'none', source: SOURCE, tag, ...contexts }));

/** What a comparison to an act is a comparison to: "like asking the fox". */
const ACTS =
  'saying|asking|telling|trying|calling|putting|giving|expecting|complaining|blaming|watching|using|buying|selling|playing|building|driving|debating|working|hiding|fighting|throwing|pouring|pulling|reading|living|being|having|taking|making|going|letting|bringing|sending|paying|treating|hiring|leaving|turning|running|walking|looking|fixing|rearranging|closing|cutting|teaching|learning';

export const ANALOGIES: readonly CueEntry[] = [
  ...marker('as-if', ['as if|though'], { forbids: ['after-it-seems'] }),
  ...marker('akin-to', ['akin|analogous|tantamount to', 'comparable to a|an|the', 'reminiscent of']),
  ...marker('equivalent-of', [
    'the equivalent of|to',
    '~be equivalent to',
    'the moral|modern|digital|political|legislative|rhetorical|human|economic|intellectual|functional equivalent|version|counterpart of|to',
    "today 's equivalent|version of",
  ]),
  ...marker('resembles', [
    '~resemble',
    '~liken',
    'mirror|mirrors|mirrored a|an|that|those|our|what|how',
    '~equate * with',
    '~compare * [*] [*] to',
  ]),
  ...marker('similar-to', ['similar to', '~correspond to']),
  ...marker('a-parallel', [
    'parallel|parallels between|to|with|in',
    'a|exactly parallel',
    'a|an|good|better|apt|useful|perfect|this|the|that analogy|metaphor|simile|parable',
    'analogy|analogies|metaphor|metaphors for|to|with|between',
    'by analogy',
  ]),
  ...marker('so-to-speak', ['so to speak', 'as it were', 'proverbial', 'metaphorically [speaking]']),
  // Figures so common that readers hardly see them; weak by themselves.
  ...marker('stock-figure', [
    'house of cards',
    'tip of the iceberg',
    'elephant in the room',
    'slippery slope',
    'canary in the',
    'trojan horse',
    "pandora 's box",
    "achilles heel|' heel",
    'silver|magic bullet',
    'double-edged sword',
    'perfect storm',
    'powder keg',
    'ticking [time] bomb',
    'snake oil',
    'deck chairs',
    'while rome burns|burned',
    'emperor has|had no|new clothes',
    'crossed|cross|crossing the rubicon',
    'race to the bottom',
    'arms race',
    'witch hunt',
    'wild west',
    'poison pill',
    'level playing field',
    'safety net',
  ]),
  ...marker('ship-of-state', [
    'ship of state',
    'body politic',
    'sick man of',
    'promised land',
    'dark ages',
    'golden age of',
  ]),
  ...marker('the-same-way', [
    'in [much] the same way that|as',
    'the same way that|as',
    '~work|~function|~operate|~behave the same way',
    '~treat|~handle|~see|~approach * [*] the same way',
    'the same [thing] is|holds|goes|applies [true] for|to|with|of',
    'the same could|can be said',
    'the|this same pattern|progression|dynamic|story|logic|script in|with',
  ]),
  ...marker('no-different', [
    'no|not|hardly|little different from|than',
    "n't [so] [that] [very] [much] [any] different from|than",
    'not [so] [that] [very] [much] [any] different from|than',
    'how is|was this|that|it [any] different from|than',
    "not|n't unlike",
  ]),
  ...marker('just-as-opening', ['just as|like'], {
    needs: ['initial', 'clause-after'],
    forbids: ['moment-next'],
  }),
  ...marker('just-as', ['just as|like'], {
    needs: ['clause-after'],
    forbids: ['initial', 'moment-next', 'pronoun-next'],
  }),
  ...marker('just-like-a', ['just like a|an|any|most', 'just as much a|an']),
  ...marker(
    'more-like',
    [
      '[much] more like a|an|the|something',
      'a lot|bit|little|whole like',
      'much|almost|exactly|kind|sort|rather [of] like',
    ],
    { forbids: ['wish-before'] },
  ),
  ...marker('like-saying', [`like ${ACTS}`], { forbids: ['plural-before'] }),
  ...marker('think-of-as', [
    '~think of|about * [*] [*] as|like',
    '~imagine|~picture|~conceive * [*] as',
    'think about|of it this way',
  ]),
  ...marker(
    'a-kind-of',
    [
      'a kind|sort of',
      'something of a|an',
      '~be [really] [just] [only] a glorified',
      'of sorts',
      "in sheep 's clothing",
      'on steroids',
      'writ large',
    ],
    { forbids: ['adjective-next'] },
  ),
  ...marker('might-as-well', ['may|might as well']),
  ...marker(
    'suppose',
    [
      'imagine|suppose|supposing|picture',
      'let us imagine|suppose',
      "let 's imagine|suppose",
      'can you imagine',
      'think about|of a|an',
    ],
    { needs: ['initial'], forbids: ['possibility-next'] },
  ),
  ...marker('if-i-were', ['if i were a|an', 'if it were a|an', 'were i a|an']),
  ...marker('history-repeats', [
    'history ~repeat|~rhyme',
    'history has a way',
    'echo|echoes|shades|whiff|replay|rerun of',
    'déjà|deja vu',
    'a page|leaf from|out',
    'a new cold war',
    'this movie|film|play|script|playbook before',
    'sound|sounds familiar',
    'all over again',
    'then as now',
  ]),
  ...marker('any-more-than', ['any more than']),
  ...marker('likewise', ['similarly|likewise', 'by the same token', 'so too'], { needs: ['initial'] }),
];
