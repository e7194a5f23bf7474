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
  'real|true|central|key|core|deeper|bigger|larger|better|only|fundamental|crucial|essential|underlying|basic|actual|ultimate|important|interesting|chief';
const MATTER =
  'question|issue|problem|point|story|scandal|danger|threat|test|challenge|reason|cause|tragedy|choice|debate|fight|enemy|goal|purpose|objection|object|concern|worry|difference|distinction|lesson|power|value|culprit|hero|victim|crisis|aim|task|thing|idea';

export const REFRAMES: readonly CueEntry[] = [
  ...marker('real-question', [`${WEIGHTY} ${MATTER}`], { needs: ['be-soon'] }),
  ...marker('real-question', ['real|true question|issue|problem|danger|threat|test|scandal comes|lies']),
  ...marker('the-question-is', ['the question|issue|problem|aim|goal|concern [here] [now] ~be'], {
    forbids: ['whether-next'],
  }),
  ...marker('what-matters', [
    'what matters [most] [more] [here] ~be',
    'what counts ~be',
    "what is|'s [really] at stake ~be",
    'what [really] is|was at issue',
  ]),
  ...marker(
    'what-matters',
    ["what we are|'re [really] talking|debating|discussing|seeing|facing|voting|asking"],
    {
      forbids: ['here-before'],
    },
  ),
  ...marker('at-heart', [
    'at its|their|the heart|core|root|bottom|base|essence',
    'the heart|essence|core of the|this matter|issue|problem',
    'in essence|effect|reality|truth',
    'boils|comes down to',
  ]),
  ...marker('call-it', [
    'call it|this|them|him|things what|by',
    "let 's call",
    'should|could|might|ought [to] be called',
    'for what it|they|this is|are',
    'better|properly|accurately|rightly described|understood|known|called|termed|seen|thought',
    'more accurate|honest|apt|fitting to say|call|describe',
    'better to say|call|describe',
  ]),
  ...marker('they-mean', [
    '[really] ~mean is',
    'they|we|you|he|she [really] mean|means that|it|to|not',
    'by * they|he|she|we mean|means|meant',
    'by * [*] the|our|his|her|their * [*] mean|means|meant',
    'by “|"|‘ * [*] ”|"|’ the|our|his|her|their * [*] mean|means|meant',
    'by “|"|‘ * [*] ”|"|’ they|he|she|we mean|means|meant',
    'say|says|said * they|he|she mean|means',
  ]),
  ...marker('in-other-words', [
    'in other words',
    'that is to say',
    'put differently|simply|bluntly|plainly',
    'to put it another',
  ]),
  ...marker('is-really', [
    '~be really|actually|essentially|effectively|basically|ultimately|fundamentally|simply a|an|another',
    'nothing|little more|less than',
    'nothing but',
    'amounts|amounted|amount to',
    '~masquerade as',
    'another|different|polite|fancy|nice word|name|term for',
    'euphemism|code|shorthand for',
  ]),
  ...marker('not-so-much', [
    "not|n't so much",
    'less one|question|matter of * [*] than [one] of',
    'less a|an question|matter of * [*] than [one] of',
    'less about',
    'as much as it is',
    'more about * than',
    'more about * * than',
    'more a|an * than',
    'less a|an * than',
  ]),
  ...marker('is-a-kind-of', ['~be [really] [just] a kind|sort|form|species of'], {
    forbids: ['adjective-next'],
  }),
  ...marker('is-about', ['~be [really] [all] [simply] about']),
  ...marker('as-rather-than', [
    'as a|an * rather than',
    'as * rather than',
    '~be * rather than',
    'rather than [as] a|an',
  ]),
  ...marker('but-rather', ['but rather|instead', 'but , rather']),
  ...marker('what-they-call-is', [
    'what [the] they|he|she|we|you|some|people|critics|ministers|politicians|officials|planners|lawyers|economists|experts ~call * [*] is|are',
    'what the * ~call * [*] is|are',
    'what they|he|she|you|some|others|people ~call * [*] i|we|others ~call',
    'call|calling the|this|that|these|those * [*] what it|they is|are',
    'call|calling it|this|that|them what it|they is|are',
  ]),
  ...marker('so-called', [
    'so-called',
    'what they|he|she|we|some|people|critics [like] [to] ~call',
    'what is [euphemistically] [often] [commonly] called',
  ]),
  ...marker('does-not-mean', ["does|do|did not|n't mean", 'means not', "is|are not|n't the same [thing] as"]),
];
