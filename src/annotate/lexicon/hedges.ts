/**
 * The cue lexicon: hedges, which lower the commitment to a claim. Modal verbs and negated certainty have lists of their own.
 * An inert entry (type `other`) that is longer than a hedge inside it takes its words away: "by chance", "the likely winner".
 */
import type { CueEntry } from '../../model/index.js';
import { entries } from './entries.js';

const POSSIBLY: readonly CueEntry[] = [
  ...entries(
    {
      type: 'hedge_adverb',
      effect: 'hed',
      source: 'lexicon 1.2; hedge counts: perhaps .89, possibly .92',
      forbids: ['after-coordinator', 'local', 'adverb-comma-next', 'question'],
    },
    'perhaps; maybe; possibly; conceivably',
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
     almost|nearly|virtually certainly; almost|nearly|virtually certain; quite possibly`,
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
      forbids: ['article-before', 'after-preposition', 'adverb-next'],
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
     everyone|everybody|everything|every`,
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'lim', source: 'lexicon 1.2', needs: ['initial'] },
    'in general; generally speaking',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'dim', source: 'lexicon 1.5', tag: 'subject', needs: ['initial'] },
    'many; imagine; plenty of; suppose',
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

const FIRST_PERSON: readonly CueEntry[] = [
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3; hedge counts: i think .89; probability phrases: we believe 70',
      tag: 'frame',
      forbids: ['activity-next', 'question'],
    },
    `i|we think|believe; i , for one , think|believe; i|we would|'d like to think|believe; i|we tend to
     think|believe|agree; i|we happen to think|believe; i|we continue to think|believe; i|we have|'ve
     come to think|believe`,
  ),
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3',
      tag: 'frame',
      needs: ['adverb-inside'],
      forbids: ['activity-next', 'question'],
    },
    'i|we * think|believe|hope|suspect|fear|suppose|doubt',
  ),
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3',
      tag: 'frame',
      forbids: ['noun-phrase-next', 'activity-next', 'question'],
    },
    `i|we feel; i|we hope; i|we fear; i|we suspect; i|we reckon; i|we guess; i|we suppose; i|we assume;
     i|we presume; i|we imagine; i|we figure; i|we gather; i|we wager; i bet; i dare say; i daresay;
     i|we can only hope|guess|assume; i|we must suppose`,
  ),
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3',
      tag: 'frame',
      needs: ['clause-next'],
      forbids: ['question'],
    },
    `i|we expect; i|we anticipate; i|we trust; i|we submit; i|we argue; i|we contend; i|we worry; i|we
     would|'d expect; i|we sense; i|we surmise`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'lexicon 1.3', tag: 'frame', needs: ['that-next'] },
    'i|we find; i|we felt; i|we thought',
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'lexicon 1.3; guideline 5: I would argue', tag: 'frame' },
    `i|we would|'d argue|say|suggest|guess|bet|venture|submit|contend|wager; i|we would|'d be willing to
     bet; i|we would|'d venture to say; i am|'m inclined to; we are|'re inclined to; i would|'d be
     inclined to; i should be inclined to; i am|'m tempted to; i am|'m [also]
     [very|quite|still|cautiously] hopeful|optimistic|afraid|worried|concerned|skeptical|sceptical that;
     i am|'m hoping|betting|guessing; we are|'re [also] [very|quite|still|cautiously]
     hopeful|optimistic|concerned|worried|confident that; we are|'re hoping|betting; i remain
     hopeful|optimistic|skeptical|unconvinced; my|our
     guess|sense|hunch|bet|impression|suspicion|hope|fear|feeling|intuition is; my|our own
     view|belief|opinion is; my|our view|belief|opinion|understanding|concern is that; it is|'s my|our
     hope|belief|view|opinion|impression|understanding|guess|sense`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'guideline 5, "Whose": in my view', tag: 'frame' },
    `in my|our [own|humble|honest|personal] view|opinion|judgment|judgement|estimation; in my|our [own]
     experience ,; , in my|our [own] experience; to my|our mind|thinking|eye|ear; from my|our
     perspective|standpoint|vantage; from where i sit|stand; as i see it; the way i see it; as i
     understand it; as far as i|we know|'m|am|can; so far as i|we know|can; to the best of my|our
     knowledge; to my|our knowledge; for my part ,; if you ask me; if memory serves; if i am|'m not
     mistaken; imo; imho; afaik; it seems to me; , to me ,; if i had to guess|bet; let 's|us hope; one
     hopes; one suspects; one would hope|think; you would|'d think`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'guideline 5, "Whose"', tag: 'disclaimer' },
    `i could be wrong|mistaken; i may|might be wrong|mistaken|naive|biased; correct me if i am|'m wrong;
     i am|'m no expert|lawyer|economist|scientist|doctor`,
  ),
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'guideline 5, "Whose": in my view',
      tag: 'frame',
      needs: ['initial'],
    },
    'to me ,; for me ,; personally , i',
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'guideline 5, rule 6: neg-raising', tag: 'frame' },
    `i|we do n't|not [really|necessarily|personally|even|honestly] think|believe; i|we doubt; i|we have
     my|our doubts; i am|'m not [at all|so|entirely|quite|too|really|all that|completely] convinced|persuaded; i am|'m unconvinced; we are|'re not convinced; i am|'m not aware of`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'hed', source: 'lexicon 1.3', tag: 'frame' },
    `i am|'m not [at all|so|entirely|quite|too|really|all that|completely] sure|certain; i am|'m unsure|uncertain; we are|'re not sure|certain; i|we [do|often|sometimes|also] wonder if|whether|how|why|what; one|you wonders|wonder if|whether;
     i|we do n't|not know if|whether; i|we can not|n't tell|say if|whether; i have|'ve no idea
     if|whether`,
  ),
];

const SEEMING: readonly CueEntry[] = [
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3; hedge counts: seems .97, seem to .92',
      forbids: ['question-mark'],
    },
    `seem; seems; seemed; ~seem to be; would seem|appear to; it would seem|appear; there seems|appears
     to be; it strikes me; strikes|strike me as`,
  ),
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3; hedge counts: appears to .94',
      forbids: ['question-mark'],
    },
    `appear|appears|appeared to; appear|appears|appeared to be; appears|appeared that; it appears;
     appears|appear|appeared as if|though`,
  ),
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3',
      needs: ['adjective-next'],
      forbids: ['question-mark'],
    },
    'appear; appears; appeared',
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'lexicon 1.3', needs: ['impersonal-before'] },
    `looks|look|looked like; looks|look|looked as if|though; sounds|sound|sounded like;
     sounds|sound|sounded as if|though; feels|felt as if|though`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'lexicon 1.3' },
    `sounds|sound|sounded [a bit|very|too] good|bad|reasonable|plausible|odd|strange; looks|look
     poised|set|likely; is|are shaping up to; smacks of; it is|'s almost as if|though; it is|'s as
     if|though`,
  ),
];

const FINDINGS: readonly CueEntry[] = [
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3; hedge counts: suggest that .99, indicate .87',
      needs: ['finding-before'],
      forbids: ['after-to'],
    },
    'suggest|suggests|suggested; hint|hints at|that; imply|implies that',
  ),
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3; hedge counts: is believed .96, thought to .95, expected to .86',
    },
    `is|are|was|were [widely|generally|commonly|often|now]
     believed|thought|said|rumored|presumed|assumed|alleged|expected to; it is|was|'s
     [widely|generally|commonly|often]
     believed|thought|assumed|presumed|expected|hoped|rumored|understood that; there is|'s
     [some|good|every] reason to think|believe|suspect|hope; there are [some|good] reasons to
     think|believe|suspect|hope; there is|'s [some] evidence that|to suggest; legend|rumor has it; i|we have|'ve heard that;
     points|point in the direction of`,
  ),
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'lim',
      source: 'lexicon 1.3; 10: a proposal, not a demand',
      tag: 'frame',
      forbids: ['noun-phrase-next'],
    },
    `i|we suggest; i|we [would|'d] recommend; i|we propose; i|we invite; i|we would|'d
     love|welcome|prefer`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'hed', source: 'lexicon 1.3; guideline 5: value -2', tag: 'frame' },
    `one|you|it|we could|might [also|even|well|reasonably|almost|easily]
     argue|say|suggest|claim|contend|speculate|conclude; it could|might|can [also|even|well] be
     argued|said|claimed|contended; could|might [also|fairly|well] be said|argued to|that`,
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
     [also|always|still|even] a|the|some [real|slight|small|distinct|remote|very|outside]
     chance|possibility|prospect|likelihood|danger; there is|'s|are [still|also] some doubt|question|debate about|whether; there may be some doubt|question|debate; one|another possibility is; the possibility exists|remains`,
  ),
  ...entries(
    { type: 'hedge_other', effect: 'hed', source: 'lexicon 1.4' },
    `is|are|was|remains|remain|seems [still|far|as|very|by|yet|also|even|at|all]
     unclear|uncertain|debatable|questionable|unknown|unproven|unsettled; open to
     question|debate|doubt|interpretation; remains|remain to be seen; is|are yet to be seen; time
     [alone] will|may tell; only time will|can tell; the jury is [still] out; anyone|anybody 's guess;
     an open question; hard|difficult|early|soon to say|know|tell|predict|judge; who knows
     whether|if|what|how; no one|nobody [really|yet|quite] knows whether|if|how|what; less than
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
     slim chance`,
  ),
  ...entries(
    {
      type: 'hedge_other',
      effect: 'lim',
      source: 'lexicon 1.4; probability phrases: highly unlikely 5',
      tag: 'frame',
    },
    `the [real|only|big|key|open] question is|was|remains [then|now] whether|how; the question of
     whether; another question is whether; highly|very|extremely|most unlikely; there is|'s
     [always|also] a risk|danger that|of; runs|run the risk of; at risk of`,
  ),
];

/** Longer phrases, and other senses, that take a hedge's word away from it. */
const INERT: readonly CueEntry[] = entries(
  { type: 'other', effect: 'none', source: 'lexicon 1.2 to 1.4: traps' },
  `as often as; how often; so often; as likely to; more|less|most|just|equally|no likely to; how likely;
   the [most] likely; a likely story; likely
   candidate|candidates|winner|winners|suspect|suspects|outcome|outcomes|result|results|voter|voters; by
   chance; ~take a chance; ~take chances; a second chance; a last chance; a chance to; no chance; as
   possible; if possible; where possible; wherever possible; whenever possible; possible to|for; ~make
   possible; best|worst|only|every|all possible; ~believe in; i|we think of; ~think about; i suggest
   a|an|the; appear|appears|appeared on|in|at|before|with; i mean; as it seems; ~seem to have forgotten;
   do you think; you think; what do you think; hard to say no;
   mostly|largely|partly|perhaps|probably|maybe because; in part because; so far so good; more or less
   than; no more or less; let us|'s hope not; i hope you; we hope you; ~hope for; i believe you; i
   suppose so`,
);

export const HEDGES: readonly CueEntry[] = [
  ...POSSIBLY,
  ...PROBABLY,
  ...LIMITS,
  ...FIRST_PERSON,
  ...SEEMING,
  ...FINDINGS,
  ...POSSIBILITIES,
  ...INERT,
];
