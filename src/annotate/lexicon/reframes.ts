/**
 * The cue lexicon: reframings. They move no strength; the tag names the frame, and `src/tag/detectors/reframing.ts` gives
 * each tag its vote. Frames with two poles ("not X but Y", "That's not X. That's Y.") are read there.
 */
import type { CueEntry } from '../../model/index.js';

const SOURCE = 'LEXICON 8';

const marker = (
  tag: string,
  cues: readonly string[],
  contexts: Pick<CueEntry, 'needs' | 'forbids'> = {},
): CueEntry[] =>
  cues.map((cue) => ({ cue, type: 'reframe', effect: 'none', source: SOURCE, tag, ...contexts }));

const WEIGHTY =
  'real|true|central|key|core|deeper|bigger|larger|better|only|fundamental|crucial|essential|underlying|basic|actual|ultimate|important|interesting|main|first|right';
const MATTER =
  'question|issue|problem|point|story|scandal|danger|threat|test|challenge|reason|cause|tragedy|choice|debate|fight|enemy|goal|purpose|objection|concern|worry|difference|distinction|lesson|power|value|culprit|hero|victim|crisis|aim|task|concern|driver|risk|cost';

export const REFRAMES: readonly CueEntry[] = [
  ...marker('real-question', [
    `${WEIGHTY} ${MATTER} [here] [now] [today] ~be`,
    `real|true ${MATTER} ~come|~lie`,
  ]),
  ...marker('the-question-is', [
    'the question|issue|problem|point|answer|truth|aim|goal|concern|key|trick|trouble [here] [now] ~be',
  ]),
  ...marker('what-matters', [
    'what matters [most] [more] [here] ~be',
    'what counts ~be',
    "what is|'s [really] at stake ~be",
    "what we are|'re [really] talking|debating|discussing|seeing|facing|voting|asking",
    'what [really] is|was at issue',
  ]),
  ...marker('at-heart', [
    'at its|their|the heart|core|root|bottom|base|essence',
    'the heart|essence|core of the|this matter|issue|problem',
    'in essence',
    'in effect',
    'in reality',
    'in truth',
    'boils down to',
    'comes down to',
    'at [the] bottom',
  ]),
  ...marker('call-it', [
    'call it|this|them|him|things what|by',
    "let 's call",
    'should|could|might|ought [to] be called',
    'for what it|they|this is|are',
    'by its|their [right] [real] [proper] name',
    'better|properly|accurately|rightly described|understood|known|called|termed|seen|thought',
    'more accurate|honest|apt|fitting to say|call|describe',
    'better to say|call|describe',
    'to call it|this|that',
  ]),
  ...marker('they-mean', [
    '[really] ~mean is',
    'they|we|you|he|she [really] mean|means that|it|to|not',
    'means|meant [really] is|was',
    'by * they|he|she|we mean|means|meant',
    'say|says|said * they|he|she mean|means',
  ]),
  ...marker('in-other-words', [
    'in other words',
    'that is to say',
    'put differently|simply|bluntly|plainly|another',
    'read :',
    'to put it another',
  ]),
  ...marker('is-really', [
    '~be really|actually|essentially|effectively|basically|ultimately|fundamentally|simply|merely|nothing|just|only a|an|the|about|not|but|another|more',
    'nothing|little more|less than',
    'nothing but',
    'amounts|amounted|amount to',
    '~masquerade as',
    'in disguise',
    'another|different|polite|fancy|nice word|name|term|way for|of',
    'euphemism|code|shorthand|cover for',
  ]),
  ...marker('not-so-much', [
    "not|n't so much",
    "not|n't as much",
    'less a|an|about|of',
    'as much as it is',
    'more about|of|a|an * than',
    'more a|an|about|of * * than',
  ]),
  ...marker('about', ["~be [really] [all] [simply] [not] [n't] about"]),
  ...marker('rather-than', ['rather than', 'instead of']),
  ...marker('but-rather', ['but rather', 'but instead', 'rather ,']),
  ...marker('so-called', [
    'so-called',
    'what they|he|she|we|some|people|critics [like] [to] ~call',
    'what is [euphemistically] [often] [commonly] called',
  ]),
  ...marker('means', [
    "does|do|did not|n't mean",
    'means not',
    'the [very] definition of',
    'is|are the same as',
    "is [not] [n't] the same as",
  ]),
];
