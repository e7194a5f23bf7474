/**
 * The cue lexicon: hedges, which lower the commitment to a claim. Modal verbs and negated certainty have lists of their own.
 * An inert entry (type `other`) that is longer than a hedge inside it takes its words away: "by chance", "the likely winner".
 */
import type { CueEntry } from '../../model/index.js';
import { entries } from './entries.js';
import { HEDGING_VERBS } from './hedging-verbs.js';

const POSSIBLY: readonly CueEntry[] = [
  ...entries(
    {
      type: 'hedge_adverb',
      effect: 'hed',
      source: 'lexicon 1.2; hedge counts: perhaps .89',
      forbids: ['after-coordinator', 'local', 'adverb-comma-next', 'named-word', 'question'],
    },
    'perhaps; maybe',
  ),
  ...entries(
    {
      type: 'hedge_adverb',
      effect: 'hed',
      source: 'lexicon 1.2; hedge counts: possibly .92',
      // "No engineer could possibly defend it" doubts nothing.
      forbids: [
        'after-coordinator',
        'attributive',
        'local',
        'adverb-comma-next',
        'question',
        'negative-subject',
      ],
    },
    'possibly; conceivably',
  ),
  ...entries(
    {
      type: 'hedge_adverb',
      effect: 'lim',
      source: 'lexicon 1.2; guideline 5, seed 28: one of two joined phrases',
      needs: ['after-coordinator'],
    },
    'perhaps; maybe; possibly; conceivably; probably; arguably; presumably',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'hed', source: 'lexicon 1.2' },
    `for all i|we know; as likely as not; not improbably; it could|may|might be that; perhaps it is`,
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'lim', source: 'lexicon 1.2: content, not commitment' },
    'perhaps|possibly|probably|arguably the most|greatest|best|worst|biggest|largest',
  ),
];

const PROBABLY: readonly CueEntry[] = [
  ...entries(
    {
      type: 'hedge_adverb',
      effect: 'soft',
      source: 'lexicon 1.2; probability phrases: probably 75; hedge counts: probably .97',
      forbids: ['after-coordinator', 'local', 'attributive', 'adverb-comma-next'],
    },
    'probably; presumably; arguably; seemingly; ostensibly; plausibly',
  ),
  ...entries(
    {
      type: 'hedge_adverb',
      effect: 'soft',
      source: 'lexicon 1.2; probability phrases: likely 70',
      forbids: ['attributive', 'comparison-before', 'local', 'after-coordinator'],
    },
    'likely',
  ),
  ...entries(
    {
      type: 'hedge_adverb',
      effect: 'soft',
      source: 'lexicon 1.2; probability phrases: very good chance 80, better than even 60',
    },
    `in all likelihood|probability; the chances|odds are; chances|odds are; more likely than not; more
     than likely; likely as not; as like as not; there is|'s a [very] good|fair|decent|strong chance;
     stands|stand a good|fair|decent chance; it is|'s likely|probable; it is|'s more likely; if
     anything; with [any] luck`,
  ),
  ...entries(
    {
      type: 'hedge_adverb',
      effect: 'lim',
      source: `guideline 5, rule 3: one step towards certainty; probability phrases: highly likely 90, almost
         certainly 95`,
      forbids: ['attributive'],
    },
    `very|quite|highly|most|extremely|overwhelmingly likely; very|quite|most probably;
     almost|nearly|virtually certainly|surely|definitely|inevitably|undoubtedly;
     almost|nearly|virtually certain|sure|inevitable; all but certain|sure|inevitable|guaranteed|assured`,
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'soft', source: 'lexicon 1.2: likely' },
    'the most|more likely|probable explanation|reason|cause|culprit|outcome|answer|result|scenario [here] is|was',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'soft', source: 'guideline 5, rule 3: quite possibly -1' },
    'quite|very possibly',
  ),
  ...entries(
    {
      type: 'hedge_adverb',
      effect: 'lim',
      source: 'lexicon 1.2; hedge counts: potentially .82',
      forbids: ['attributive', 'local', 'after-coordinator'],
    },
    'potentially; hopefully; theoretically; in theory; in principle; at least in theory|principle|part',
  ),
];

const LIMITS: readonly CueEntry[] = [
  ...entries(
    {
      type: 'hedge_adverb',
      effect: 'lim',
      source: 'lexicon 1.2; guideline 5: value 0',
      forbids: ['local', 'comparison-before', 'after-coordinator'],
    },
    `often; sometimes; usually; generally; typically; mostly; mainly; ordinarily; oftentimes; rarely;
     seldom; occasionally; infrequently`,
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'lim', source: 'lexicon 1.2' },
    `very|quite|all too often; more often than not; most often; not infrequently; by and large; on the
     whole; for the most part; as a rule; as a general rule; broadly|loosely|roughly speaking;
     to a large|great|considerable|certain|lesser|limited extent|degree; to some extent|degree; to an
     extent; up to a point; within limits; in some|many|most
     ways|respects|cases|instances|situations|circumstances; in certain respects|cases|circumstances;
     most|much|some|part of the time; half the time; at times; from time to time; every so often; every
     now and then; now and then|again; once in a while; hardly|scarcely|barely ever; not|n't always|necessarily; at first glance|sight|blush; on its face; on the surface; all else [being] equal;
     other things [being] equal; [at] other times ,; is|'s [not] [very] common|uncommon|usual|unusual|rare for`,
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'lim', source: 'lexicon 1.2', forbids: ['after-preposition'] },
    `tends|tend|tended to; has|have a tendency to; is|are prone to; is|are apt to; is|are inclined to;
     is|are liable to; has|have the potential to|for`,
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'lim', source: 'lexicon 1.2; guideline 5, rule 8', tag: 'subject' },
    `most of; a majority of; the majority of; the vast|great|overwhelming majority of; the bulk of;
     hardly|scarcely anyone|anybody|anything|any; few|fewer and fewer`,
  ),
  ...entries(
    {
      type: 'hedge_adverb',
      effect: 'lim',
      source: 'lexicon 1.2; guideline 5, rule 8',
      tag: 'subject',
      forbids: ['article-before', 'after-preposition', 'adverb-next', 'how-much'],
    },
    'most',
  ),
  ...entries(
    {
      type: 'hedge_adverb',
      effect: 'dim',
      source: 'lexicon 1.2',
      tag: 'subject',
    },
    `nearly|almost all|every|everyone|everybody|everything|everywhere|nobody|nothing|no; not
     everyone|everybody|everything|every; not all of us|you|them|it|these|those`,
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'lim', source: 'lexicon 1.2', needs: ['initial'] },
    'in general; generally speaking',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'dim', source: 'lexicon 1.5', tag: 'subject', needs: ['initial'] },
    'many; imagine if; plenty of',
  ),
  ...entries(
    {
      type: 'hedge_adverb',
      effect: 'dim',
      source: 'lexicon 1.2',
      forbids: ['local', 'attributive', 'after-coordinator'],
    },
    `primarily; largely; partly; partially; essentially; basically; normally; frequently; commonly;
     customarily; almost|nearly always; almost never|invariably|universally; effectively; virtually;
     practically; nominally; superficially`,
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'dim', source: 'lexicon 1.2' },
    ` in a sense; in some sense; in a way ,; , in a way; more or less; in
     large part|measure; in effect; at least for now; for the time being; for the moment; as things
     stand; not|n't really|exactly|quite|entirely|completely|wholly|fully|altogether|particularly|especially; in part`,
  ),
];

const POSSIBILITIES: readonly CueEntry[] = [
  ...entries(
    {
      type: 'hedge_other',
      effect: 'hed',
      source: 'lexicon 1.4; hedge counts: is possible that .93, the possibility that 1.0',
      tag: 'frame',
    },
    `it is|'s|was|seems [also|entirely|quite|certainly|still|always|very|even|just]
     possible|conceivable|imaginable; it is|'s [also|even] plausible; there is|'s|are|remains
     [also|always|still|even|only|just|at best] a|the|some
     [real|slight|small|distinct|remote|very|outside|faint]
     chance|possibility|prospect|likelihood|danger; there is|'s|are [still|also] some doubt|question|debate about|whether; there may be some doubt|question|debate; one|another possibility is; the possibility exists|remains`,
  ),
  ...entries(
    // Not "someone who knows how to weld".
    { type: 'hedge_other', effect: 'hed', source: 'lexicon 1.4', needs: ['opens-clause'] },
    'who knows whether|if|what|how',
  ),
  ...entries(
    { type: 'hedge_other', effect: 'hed', source: 'lexicon 1.4' },
    `is|are|was|remains|remain|seems [still|far|as|very|by|yet|also|even|at|all]
     unclear|uncertain|debatable|questionable|unknown|unproven|unsettled; open to
     question|debate|doubt|interpretation; remains|remain to be seen; is|are yet to be seen; time
     [alone] will|may tell; only time will|can tell; the jury is [still] out; anyone|anybody 's guess;
     an open question; hard|difficult|early|soon to say|know|tell|predict|judge; no one [really|yet|quite] knows whether|if|how|what; nobody
     [really|yet|quite] knows whether|if|how|what; less than
     clear|certain|obvious; in doubt; your mileage may vary; ymmv; up in the air; a toss-up; a coin
     toss; or not .`,
  ),
  ...entries(
    {
      type: 'hedge_other',
      effect: 'soft',
      source: 'lexicon 1.4; probability phrases: unlikely 20, improbable 15, little chance 15',
    },
    `is|are|was|were|seems|seem|remains|appears unlikely|improbable|doubtful; unlikely to; it is|'s
     unlikely|doubtful|improbable|arguable|debatable; a [very] real possibility; a distinct possibility;
     a matter of opinion|debate|interpretation; has|have a good|decent|fair chance of|to; little chance;
     slim|slender chance`,
  ),
  ...entries(
    {
      type: 'hedge_other',
      effect: 'lim',
      source: 'lexicon 1.4; probability phrases: highly unlikely 5',
      tag: 'frame',
    },
    `the [real|only|big|key|open] question is|was|remains [then|now] whether|how; another question is whether; highly|very|extremely|most unlikely; there is|'s
     [always|also] a risk|danger that|of; runs|run the risk of; at risk of`,
  ),
];

/** Longer phrases, and other senses, that take a hedge's word away from it. */
const INERT: readonly CueEntry[] = entries(
  { type: 'other', effect: 'none', source: 'lexicon 1.2 to 1.4: traps' },
  `it is|was|has|'s often|sometimes|frequently|commonly|usually|generally|occasionally [been]
   said|argued|claimed|assumed|supposed|believed|agreed|accepted|thought|held|objected|asserted|alleged; as often as; often enough; how often; so often; as likely to; more|less|most|just|equally|no likely to; how likely;
   the [most] likely; a likely story; likely
   candidate|candidates|winner|winners|suspect|suspects|outcome|outcomes|result|results|voter|voters; by
   chance; ~take a chance; ~take chances; a second chance; a last chance; a chance to; no chance; as
   possible; if possible; where possible; wherever possible; whenever possible; possible to|for; it is|'s [also|now|still|even|perfectly] possible to|for; ~make
   possible; best|worst|only|every|all possible; ~believe in; i|we think of; i|we fear for; i|we assume [full|all|the] responsibility|blame|office|command|risk; ~think about; i suggest
   a|an|the; appear|appears|appeared on|in|at|before|with; it|this
   appears|appeared [twice|again|often|once|first|only|also] on|in|at|before; i mean; as it seems; ~seem to have forgotten;
   i|we would|'d think twice; do you think; you think; what do you think; hard to say no;
   mostly|largely|partly|perhaps|probably|maybe because; in part because; so far so good; more or less
   than; no more or less; let us|'s hope not; i hope you; we hope you; ~hope for; i believe you; i
   suppose so`,
);

export const HEDGES: readonly CueEntry[] = [
  ...POSSIBLY,
  ...PROBABLY,
  ...LIMITS,
  ...HEDGING_VERBS,
  ...POSSIBILITIES,
  ...INERT,
];
