/**
 * The cue lexicon: future time. The tag names the form; `src/tag/detectors/prediction` gives each tag its vote and reads
 * "will" and "would" with their subjects and conditions itself.
 */
import type { CueEntry } from '../../model/index.js';

const SOURCE = 'LEXICON 11';

const future = (
  tag: string,
  cues: readonly string[],
  contexts: Pick<CueEntry, 'needs' | 'forbids'> = {},
): CueEntry[] =>
  cues.map((cue) => ({ cue, type: 'future', effect: 'none', source: SOURCE, tag, ...contexts }));

export const FUTURE: readonly CueEntry[] = [
  ...future('will', ['will', "'ll", "won't", 'shall', "shan't"], { forbids: ['will-noun', 'will-name'] }),
  ...future('going-to', ['going to', 'gonna'], { needs: ['verb-next'] }),
  ...future('only-time', [
    'a matter of time before|until',
    'just|only a matter of time',
    'days|weeks|hours is|are|were numbered',
    'sooner or later',
    "is|are|'re|'s headed|heading|bound|destined for",
  ]),
  ...future('bound-to', ['bound|sure|certain|set|poised|destined|doomed|fated|about to'], {
    needs: ['after-be', 'verb-next'],
    forbids: ['not-before', 'bare-be-before'],
  }),
  ...future(
    'about-to',
    [
      'on the verge|brink|cusp|eve of',
      'slated|scheduled|due|primed|projected|expected|predicted|forecast|guaranteed to',
      'doomed|headed|heading|bound|destined for|toward|towards',
      'on track|course|pace|schedule to|for',
      '~stand to',
      'in store',
      'on the horizon|way',
      'around the corner',
      '~promise|~threaten to',
      'is|are coming',
      'awaits|await',
      '~loom',
      'lies|lie ahead',
      'has|have yet to',
      'is|are yet to',
    ],
    { forbids: ['not-before'] },
  ),
  ...future('likely-to-come', ['[very|quite|highly|most|increasingly|extremely] likely|unlikely to'], {
    needs: ['after-be', 'definite-before', 'verb-next'],
    forbids: ['comparison-before'],
  }),
  // "Twice as likely to" measures.
  ...future('likely-to', ['likely|unlikely|apt|liable to'], { forbids: ['comparison-before'] }),
  ...future('likely-to', [
    'more|less|most|very|highly|increasingly likely|unlikely',
    'it is likely|unlikely|probable|possible|inevitable that',
    'is [very|highly|most|quite|more] likely|unlikely|probable|improbable that',
    'in all likelihood|probability',
    'real|good|serious|distinct|strong|every possibility|likelihood|prospect that',
    'as likely as not that|to',
    'chances|odds are',
    'no prospect|hope|way',
    'the chance|chances|likelihood|probability|odds|prospect|prospects|risk|danger|possibility that|of',
  ]),
  ...future('has-a-chance', [
    'has|have|is|are no|little|every|zero chance',
    'has|have|is|are a good|fair|better|real|fighting|slim chance',
    'stand|stands no|little|every chance',
    'stand|stands a chance|good|fair|better',
    'no chance',
    'no prospect of',
    'not impossible|improbable|inconceivable|unthinkable|unlikely that',
    'looks|look|feels|smells like rain|snow|trouble|war|defeat|victory|recession|failure|disaster',
    'could|can|might|may go wrong',
  ]),
  ...future('expect', [
    'i|we|you|they|can expect|predict|forecast|foresee|bet|guarantee|promise|anticipate|envision',
    'expects|predicts|forecasts|projects|anticipates',
    'mark my words',
    'prediction|predictions|forecast|projection|projections',
    'my|our guess|bet|prediction|fear is',
    'i fear|worry|suspect|doubt|hope|think|believe',
  ]),
  // What nobody knows yet is not foretold.
  ...future('open', ['remains to be seen', 'time alone|will tell', 'wait and see']),
  ...future('year-ahead', [
    'by|until|before|after #',
    'by|before|until [next|the|early|late|mid] january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    'by noon|midnight|nightfall|tonight|tomorrow|morning|then',
    'as early|soon|late as # [#]',
    'as early|soon|late as [this|next|the] spring|summer|autumn|winter|year|month|week|january|february|march|april|may|june|july|august|september|october|november|december',
    'for another year|winter|summer|decade|generation|month|week|century',
    'for many|some more years|winters|decades|generations|months',
    'this coming year|month|week|spring|summer|autumn|winter',
    'by the year|end|time|middle|turn|close',
    'within|in a|an|the|one|two|three|five|ten|twenty|several|few|# decade|decades|year|years|month|months|week|weeks|generation|generations|days|hours|minutes',
    'the next|coming|foreseeable few|several|two|three|five|ten|#|year|years|decade|decades|month|months|week|weeks|days|century|future|generation|generations',
    'next year|month|week|decade|century|time|generation|spring|summer|fall|winter|election|congress|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    'years|decades|months|weeks|days|generations from now',
    'from now on',
    'to come',
    'the years|days|months|weeks|road|time ahead',
    'the future',
    'in the near|distant|not future',
    'in the|our|its long|short|medium run|term',
    'over|in time',
    'in due course',
    'down the road|line',
    'going|moving forward',
    'from this day|point forward|on',
  ]),
  ...future('soon', [
    'soon|eventually|someday|ultimately|inevitably|tomorrow|henceforth|shortly',
    'one|some day',
    'before long',
    'in no time',
    'any day|time|minute|moment now|soon',
    'at last',
    'once and for all',
    'the day|time|moment will|may|is|when',
    'never again',
    'not until|yet',
  ]),
  ...future('would', ['would', "'d"], { forbids: ['have-next', 'would-polite'] }),
  ...future('could-event', ['may|might|could'], { needs: ['event-verb-next'], forbids: ['have-next'] }),
];
