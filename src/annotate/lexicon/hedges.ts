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
      tag: 'conjunct',
    },
    'perhaps; maybe; possibly; conceivably; probably; arguably; presumably',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'hed', source: 'lexicon 1.2' },
    'for all i|we know; as likely as not; not improbably; it could be that; it may be that; it might be that',
  ),
];

const PROBABLY: readonly CueEntry[] = [
  ...entries(
    {
      type: 'hedge_adverb',
      effect: 'soft',
      source: 'lexicon 1.2; probability phrases: probably 75, hedge counts .97',
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
    { type: 'hedge_adverb', effect: 'soft', source: 'lexicon 1.2; probability phrases' },
    `in all likelihood; in all probability; chances|odds are; the chances|odds are; more likely than not; more than likely; better than even; likely as not;
     there is|'s a good|fair|decent|strong chance; it is|'s likely|probable; it is|'s more likely`,
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'soft', source: 'lexicon 1.2', forbids: ['attributive', 'local'] },
    'if anything; with [any] luck; god willing',
  ),
  ...entries(
    {
      type: 'hedge_adverb',
      effect: 'lim',
      source: 'guideline 5, rule 3: one step towards certainty; probability phrases: highly likely 90, almost certainly 95',
      forbids: ['attributive'],
    },
    'very|quite|highly|most|extremely|overwhelmingly likely; very|quite|most probably; almost|nearly|virtually certainly; almost|nearly|virtually certain; quite possibly',
  ),
  ...entries(
    {
      type: 'hedge_adverb',
      effect: 'lim',
      source: 'lexicon 1.2; hedge counts: potentially .82',
      forbids: ['attributive', 'local', 'after-coordinator'],
    },
    'hopefully; potentially; theoretically; in theory; in principle; at least in theory|principle|part',
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
    'often; sometimes; usually; generally; typically; mostly; mainly; ordinarily; oftentimes; rarely; seldom; occasionally; infrequently',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'lim', source: 'lexicon 1.2' },
    `very|quite|all too often; more often than not; most often; by and large; on the whole; for the most part; to a large|great|considerable|certain|lesser|limited extent|degree; to some extent|degree; to an extent;
     in some|many|most ways|respects; in some|many|most cases|instances|situations|circumstances; most of the time; much of the time; some of the time; half the time; at times; from time to time; every so often; every now and then; now and then|again;
     as a rule; hardly|scarcely|barely ever; not always; broadly|generally|loosely|roughly speaking; up to a point; within limits; at first glance|sight|blush; on its face; on the surface; not necessarily; all else [being] equal; other things being equal`,
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'lim', source: 'lexicon 1.2', forbids: ['after-preposition'] },
    'tends to; tend to; tended to; has|have a tendency to; is|are prone to; is|are apt to; is|are inclined to; is|are liable to; has|have the potential to|for',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'lim', source: 'lexicon 1.2', tag: 'subject' },
    `most of; the majority of; a majority of; the vast|great|overwhelming majority of; the bulk of; nearly|almost all|every|everyone|everybody|everything|everywhere|nobody|nothing|no; hardly|scarcely anyone|anybody|anything|any;
     a good many; many , perhaps most ,; at least some; too many; many of`,
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'lim', source: 'lexicon 1.2; guideline 5, rule 8', tag: 'subject', forbids: ['article-before', 'after-preposition', 'adverb-next'] },
    'most',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'dim', source: 'lexicon 1.5', tag: 'subject', needs: ['initial'] },
    'many; some; imagine; a lot of; plenty of; several',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'dim', source: 'lexicon 1.2', forbids: ['local', 'attributive', 'after-coordinator'] },
    'primarily; largely; partly; partially; essentially; basically; normally; frequently; commonly; customarily; almost always|never|invariably|universally; nearly always; effectively; virtually; practically',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'dim', source: 'lexicon 1.2' },
    'in general ,; , in general; in a sense; in some sense; in a way ,; more or less; in large part|measure; in effect; at least for now; for the time being; so to speak; as it were; if you will; in my limited experience; not really; not exactly; not quite; not entirely|completely|wholly|fully|altogether',
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
    `i|we think; i|we believe; i|we [do|still|also|really|just|honestly|personally|sincerely|truly|firmly|certainly|now|always|often|therefore|happen|continue|would] think|believe;
     i , for one , think|believe|feel; i|we think|believe ,; i|we strongly|deeply believe; i 'd|would like to think; i 'd|would think; i tend to think|believe|agree; we tend to think; i have|'ve come to think|believe; i happen to think|believe; i continue to think|believe`,
  ),
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3',
      tag: 'frame',
      forbids: ['noun-phrase-next', 'activity-next', 'question'],
    },
    'i|we feel; i|we hope; i|we [do|also|still|only|just|really|sincerely|certainly] hope|feel; i|we fear; i|we suspect; i|we [do|also|strongly|rather] suspect|fear; i|we reckon; i|we guess; i|we suppose; i|we assume; i|we presume; i|we imagine; i|we figure; i|we gather; i|we wager; i|we surmise; i bet; i dare say; i daresay; i|we can only hope|guess|imagine|assume; i|we must suppose',
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'lexicon 1.3', tag: 'frame', needs: ['clause-next'] },
    'i|we expect; i|we anticipate; i|we trust; i find; i|we submit; i|we argue; i|we contend; i|we propose; i|we worry; i|we would|\'d expect; i|we consider; i remain hopeful|optimistic|convinced',
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'lexicon 1.3; guideline 5', tag: 'frame' },
    `i|we would|'d argue|say|suggest|guess|bet|venture|submit|contend|wager; i|we would|'d be willing to bet; i|we might|will|'ll venture; i am|'m inclined to; we are|'re inclined to; i would|'d be inclined to; i should be inclined to; i am|'m tempted to;
     i am|'m [very|also|quite|still|cautiously] hopeful|optimistic|afraid|worried|concerned|skeptical|sceptical that|of|about|,; i am|'m hoping|betting|guessing|hopeful; we are|'re hopeful|optimistic|hoping|betting|concerned|worried; i am|'m skeptical|sceptical|doubtful; i remain skeptical|unconvinced|hopeful;
     my|our guess|sense|hunch|bet|impression|suspicion|hope|fear|feeling|intuition is|was; my|our own view|belief|opinion is; my|our view|belief|opinion|understanding|concern is that; it is|'s my|our hope|belief|view|opinion|impression|understanding|guess|sense that; it is|'s my|our hope`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'guideline 5, "Whose": in my view', tag: 'frame' },
    `in my|our [own|humble|honest|personal] view|opinion|judgment|judgement|estimation; in my|our [own] experience ,; , in my|our [own] experience; to my|our mind|thinking; to my|our eye|ear; from my|our perspective|standpoint|vantage; from where i sit|stand; as i see it; the way i see it; as far as i|we know|'m|am|can|could; so far as i|we know|can; to the best of my|our knowledge; to our|my knowledge;
     for my part ,; if you ask me; if memory serves; if i|i'm|we am|are|'m not mistaken; imo; imho; afaik; it seems to me; seems to me; , to me ,; if i had to guess|bet; if i understand; i could be wrong; i may|might be wrong|mistaken|naive; let 's|us hope; one hopes; one suspects; one would hope|think; you would|'d think`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'guideline 5, rule 6: neg-raising', tag: 'frame' },
    `i|we do n't|not [really|necessarily|personally|even|honestly] think|believe; i|we did n't|not think|believe; i|we doubt; i|we [do|very|seriously|highly|frankly] doubt [very]; i|we have my|our doubts; i am|'m not [at|so|entirely|quite|too|really|all|completely] sure|certain|convinced|persuaded [that|if|whether|how|what|why]; i am|'m unsure|uncertain|unconvinced; we are|'re not sure|certain|convinced; i am|'m not aware of`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'hed', source: 'lexicon 1.3', tag: 'frame' },
    'i|we wonder if|whether|how|why|what; i|we [do|often|sometimes|also] wonder; one|you wonders|wonder if|whether; i|we do n\'t|not know if|whether; i|we can not|n\'t tell|say if|whether|for; i have|\'ve no idea if|whether',
  ),
];

const SEEMING: readonly CueEntry[] = [
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3; hedge counts: seems .97, seem to .92',
      tag: 'seeming',
      forbids: ['question'],
    },
    'seem; seems; seemed; ~seem to be; it would seem|appear; would seem|appear to; there seems|appears to be; it strikes|struck me as; strikes|strike me as',
  ),
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3; hedge counts: appears to .94',
      tag: 'seeming',
      forbids: ['question'],
    },
    'appear|appears|appeared to|that|as if; it appears; appear|appears to be; appears|appear unlikely|likely|certain|clear; so it appears|seems',
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'lexicon 1.3', needs: ['impersonal-before'], tag: 'seeming' },
    'looks|look|looked like; looks|look|looked as if|though; sounds|sound|sounded like; sounds|sound|sounded as if|though; feels|felt as if|though',
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'lexicon 1.3', tag: 'seeming' },
    'sounds|sound|sounded a bit|very|too|good|bad|reasonable|plausible; looks|look poised|set|likely|unlikely; is|are shaping up to; smacks of; it is almost as if|though; it is as if|though',
  ),
];

const FINDINGS: readonly CueEntry[] = [
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3; hedge counts: suggest that .99, indicate .87',
      needs: ['finding-before'],
      tag: 'finding',
    },
    'suggest; suggests; suggested; suggest|suggests|suggested that; hint|hints at|that; imply|implies that',
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'lexicon 1.3; hedge counts: is believed .96, thought to .95', tag: 'finding' },
    `is|are|was|were [widely|generally|commonly|often|now] believed|thought|said|rumored|presumed|assumed|reported|alleged|estimated|expected to; it is|was|'s [widely|generally|commonly|often|sometimes] believed|thought|said|assumed|presumed|expected|hoped|rumored|understood that;
     point|points in the direction; there is|'s [some] reason to think|believe|suspect|hope; there are reasons to think|believe|suspect|hope; there is|'s [some] evidence that|to suggest; i have|'ve heard that; we have|'ve heard that; legend has it; rumor has it`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'lim', source: 'lexicon 1.3; 10: a proposal', tag: 'frame', forbids: ['noun-phrase-next'] },
    'i|we suggest; i|we would suggest; i|we recommend; i|we propose; i|we ask that; i|we invite',
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'hed', source: 'lexicon 1.3; guideline 5: value -2', tag: 'frame' },
    'one|you|it|we could|might [also|even|well|reasonably|almost|easily] argue|say|suggest|claim|contend|speculate|conclude; it could|might|can [also|even|well] be argued|said|claimed|contended; could|might [also|fairly|well] be said|argued to|that; one can [easily|only] imagine; arguably the',
  ),
];

const POSSIBILITIES: readonly CueEntry[] = [
  ...entries(
    { type: 'hedge_other', effect: 'hed', source: 'lexicon 1.4; hedge counts: is possible that .93', tag: 'frame' },
    `it is|'s|was|seems [also|entirely|quite|certainly|still|always|very|at least|even] possible|conceivable|imaginable that|,; it is|'s possible; it is|'s plausible; there is|'s|are [also|always|still|even] a|the|some [real|slight|small|distinct|remote|very|outside] chance|possibility|prospect|likelihood|danger that|of;
     one|another possibility is; the possibility exists|remains; it is|'s not out of the question; there is|'s room for doubt; there is|may be some doubt|question about|whether`,
  ),
  ...entries(
    { type: 'hedge_other', effect: 'hed', source: 'lexicon 1.4' },
    `is|are|was|remains|remain [still|far|as|not|by|no|yet] unclear|uncertain|debatable|doubtful|questionable|unknown|unproven|unsettled; open to question|debate|doubt|interpretation; remains|remain to be seen; is|are yet to be seen; time [alone] will|may tell; only time will|can tell; the jury is still out; anyone|anybody 's guess; an open question;
     hard|difficult|too early|too soon to say|know|tell|predict|judge; who knows whether|if|what|how; no one|nobody [really|yet] knows whether|if|how|what; far from clear|certain|obvious|assured; less than clear|certain|obvious; hardly clear|certain|obvious; anything but clear|certain|obvious; no guarantee|certainty|assurance that|of;
     in doubt; ymmv; your mileage may vary; up in the air; a toss-up; a coin toss; or not .; or not .)`,
  ),
  ...entries(
    { type: 'hedge_other', effect: 'soft', source: 'lexicon 1.4; probability phrases: unlikely 20, improbable 15' },
    `is|are|was|seems|seem|remains|appears unlikely|improbable|doubtful; unlikely to; it is|'s doubtful|improbable|arguable; is|are debatable; a very real possibility; a distinct|real possibility; a matter of opinion|debate|interpretation; likely explanation|reason is; stands a good chance; stand a good chance; has|have a good|decent|fair chance of|to; little chance; slim chance`,
  ),
  ...entries(
    { type: 'hedge_other', effect: 'lim', source: 'lexicon 1.4', tag: 'frame' },
    'the [real|only|big|key|open] question is|was [then|now] whether|how; the question remains; the question of whether; another question is whether; highly|very|extremely unlikely; there is|\'s a risk|danger that|of; run|runs the risk of; risks|risk becoming|losing|making; at risk of',
  ),
];

/** Longer phrases that take a hedge's word away from it. */
const INERT: readonly CueEntry[] = entries(
  { type: 'other', effect: 'none', source: 'lexicon 1.2 to 1.4: traps' },
  `as often as; how often; so often; as likely to; more|less|most|just|equally|no likely to; the more likely; how likely; the [most] likely; likely story; likely candidate|candidates|winner|winners|suspect|suspects|outcome|outcomes|result|results|voter|voters; it most likely;
   by chance; ~take a chance; ~take chances; a second|last|fighting chance; as possible; if possible; where possible; wherever possible; whenever possible; ~make it possible; ~make possible; made possible; best|worst|only|every|all possible;
   ~believe in; i think of; i thought; ~think about; i suggest a|an|the; appear|appears|appeared on|in|at|before|with; i mean; as it seems; ~seem to have forgotten; hard|difficult to say no; not possible; impossible to say|know; do you think; you think; what do you think;
   so far so good; for now and; mostly because; largely because; in part because; partly because; whether or not; ready or not; like it or not; believe it or not; more or less than; no more or less; perhaps because; probably because; maybe because; not only; not just; not really about; let us|'s hope not`,
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
