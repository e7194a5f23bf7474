/**
 * The cue lexicon: hedges, which lower the commitment to a claim. Modal verbs have a list of their own.
 * An inert entry (type `other`) that is longer than a hedge inside it takes its words away: "by chance", "the likely winner".
 */
import type { CueEntry } from '../../model/index.js';
import { entries } from './entries.js';

const ADVERBS: readonly CueEntry[] = [
  ...entries(
    { type: 'hedge_adverb', effect: 'hed', source: 'lexicon 1.2', forbids: ['after-coordinator'] },
    'perhaps; maybe; possibly; conceivably; for all i|we know; as likely as not; just possibly; perchance; mayhap',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'lim', source: 'guideline 5, seed 28', needs: ['after-coordinator'], tag: 'conjunct' },
    'perhaps; maybe; possibly; probably; conceivably; arguably; presumably',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'hed', source: 'lexicon 1.2' },
    'may be ,; could be that; not improbably; perhaps it is|was; it is just possible',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'soft', source: 'lexicon 1.2', forbids: ['after-coordinator'] },
    'probably; presumably; arguably; seemingly; in all likelihood|probability; chances|odds are; the chances|odds are',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'soft', source: 'lexicon 1.2' },
    'potentially; plausibly; hopefully; ostensibly; if anything; likely as not; more likely than not; more than likely; on balance; as a guess; supposedly; theoretically',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'soft', source: 'lexicon 1.2; probability phrases: 70', forbids: ['attributive', 'comparative-before'] },
    'likely',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'lim', source: 'guideline 5, rule 3; probability phrases: highly likely 90' },
    'very|quite|highly|most|extremely|overwhelmingly likely|probably|probable; almost|nearly certainly; almost|nearly certain; in all but a few',
  ),
  ...entries(
    { type: 'hedge_adverb', effect: 'lim', source: 'lexicon 1.2' },
    `often; sometimes; usually; generally; typically; largely; mostly; mainly; broadly; frequently; occasionally; commonly; normally; ordinarily;
     oftentimes; customarily; in general; on the whole; by and large; for the most part; in large part|measure; in part; partly; partially; as a rule; more or less;
     in most|many|some cases; in most|many|some instances; in most|many|some ways|respects; in a way; in a sense; in some sense; to some|a|an certain|large|great|lesser [extent|degree];
     to some|a extent|degree; most|some|much|half of the time; at times; from time to time; now and then; every so often; at least in theory|principle|part;
     in theory; in principle; for now; so far; for the time being; on average; tends|tend|tended to; ~have a tendency to; ~be prone to; ~be apt to; ~be inclined to; ~be liable to;
     rarely; seldom; infrequently; hardly|scarcely|barely ever; almost|nearly always|never|invariably|universally|every|all; nearly everyone|everything|nobody; almost everyone|everything|nobody|nothing;
     essentially; basically; virtually; practically; effectively; roughly speaking; generally|broadly speaking; as far as it goes; up to a point; under certain conditions|circumstances;
     not always; not all; not every; not everyone|everything|everybody; not entirely|completely|wholly|fully|altogether; not exactly; not quite; not necessarily; not so much;
     not often|usually|generally; not really; not particularly|especially|very`,
  ),
];

const FRAMES: readonly CueEntry[] = [
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'lexicon 1.3', tag: 'frame', forbids: ['preposition-next', 'question'] },
    `i|we think|believe; i|we do think|believe; i|we [still|also|really|just|honestly|personally|sincerely|strongly|truly|firmly|certainly|now|always|therefore|happen|continue] think|believe;
     i|we [would|should] think|believe|hope|suppose|imagine|guess|expect|assume; i|we think|thought|believed|felt; i have|'ve [always|long] thought|believed|felt|found; i happen to think|believe; i continue|tend to think|believe`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'lexicon 1.3', tag: 'frame' },
    `i|we [do|also|strongly|rather|really|still|only|just|can|'d|would] suspect|suppose|guess|presume|assume|imagine|reckon|gather|hope|fear|expect|feel|wager|figure|worry|wish|surmise|wonder|submit;
     i|we can|could only hope|guess|imagine; i 'm|am hopeful|afraid|inclined|optimistic|hoping|worried|concerned|skeptical|sceptical|guessing|betting|tempted; we 're|are hopeful|optimistic|hoping|expecting|skeptical;
     i|we would|'d|will|might|'ll argue|say|suggest|guess|bet|venture|submit|contend|venture; i|we would|'d be willing to bet; i should be inclined to; i|we am|are inclined to; i|we tend to think|believe|agree;
     i|we do n't|not think|believe|feel|expect|suppose; i|we never thought; i|we doubt; i|we have my|our doubts; i am|'m not sure|certain|convinced|aware|persuaded; we 're|are not sure|certain|convinced; i have no idea;
     i do n't|not know; i do n't|not see; we do n't|not know; my guess|sense|hunch|view|belief|feeling|hope|impression|fear|suspicion|bet|understanding|concern|opinion|instinct is|was; our hope|view|belief|guess|sense is`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'lexicon 1.3', tag: 'frame' },
    `in my|our view|opinion|judgment|judgement|experience|estimation|mind|book|reading; to my|our mind|eye|ear|thinking; from my perspective|experience; from where i sit|stand; as i see it; as i understand it; i understand;
     as far as i|we know|'m|am|can|could|understand; so far as i|we know|can; to the best of my|our knowledge; for my part; if i|you ask|am|'m me; if memory serves; if i|i'm|we are|'m not mistaken; imo; imho; afaik; it seems to me; seems to me; to me ,; , to me; personally ,;
     if i had to guess|choose|bet; i dare say; i daresay; let 's|us hope; one hopes; one suspects; with any luck; i trust`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'lexicon 1.3', tag: 'seeming', forbids: ['place-next'] },
    `~seem; ~appear; ~seem to be; ~appear to be; it would seem|appear; there seems|appears; looks|look|looked like; looks|look|looked as if|though; sounds|sound|sounded like; sounds|sound|sounded as if|though;
     feels|feel|felt like; feels|felt as if|though; it strikes|struck me; strikes|struck me as; it occurs|occurred to me; seemingly`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'lexicon 1.3; hedge counts: suggest that .99', tag: 'frame' },
    `suggests|suggest|suggested|suggesting that; hints|hint that|at; implies|imply|implied that; suggests|suggest otherwise; ~be thought|believed|said|supposed|rumored|reported|presumed|assumed|considered|alleged|expected to;
     it is|was|'s believed|thought|said|assumed|presumed|expected|hoped|understood|reported that`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'hed', source: 'lexicon 1.3', tag: 'frame' },
    `i|we [do|can|sometimes|often] wonder [if|whether|how|why|what]; one|i|you wonders|wonder if|whether; i|we|you|one|it could|might argue|say|suggest|claim|object|be|contend; one|you|we could [also|even|well] argue|say|claim|be;
     it could|might|can be argued|said|claimed|objected; could|might be said|argued; i|we can|could not|n't tell|say|know if|whether|for; i|we might|could be wrong|mistaken; i may be wrong|mistaken|naive|biased|alone`,
  ),
];

const NOUNS_AND_ADJECTIVES: readonly CueEntry[] = [
  ...entries(
    { type: 'hedge_other', effect: 'hed', source: 'lexicon 1.4', tag: 'frame' },
    `it is|'s|was [also|entirely|quite|certainly|still|always|very|at least] possible|conceivable|plausible|imaginable; there is|'s|was|are [always|also|still|even|now|at least] a|the|some [real|good|slight|small|strong|distinct|very] chance|possibility|prospect|likelihood|probability|danger|risk;
     there is|'s|are [still|also] some|no doubt|question|debate about|whether; it is|'s|was|remains [still|also|far|yet|not|by|no|entirely|completely] unclear|uncertain|debatable|doubtful|questionable|arguable|unknown|unsettled;
     remains|remain|is|are|was unclear|uncertain|debatable|doubtful|questionable|unknown|arguable|open [to] [question|debate]; open to question|debate|doubt; remains to be seen; remain to be seen; is|are yet to be seen; time will|may tell; only time will|can tell; who knows; anyone|anybody 's guess; an|the open question;
     hard|difficult|impossible|early|soon to say|know|tell|predict|judge|see; hard|too early to say; jury is|'s [still] out; not [yet|at|all|entirely|so|very] clear|certain|obvious|sure|known|apparent [whether|if|how|what|that|why]; n't [yet|at|all|entirely|so|very] clear|certain|obvious|sure|known|apparent;
     far from clear|certain|obvious|sure; less than clear|certain|obvious; hardly clear|certain|obvious; less|anything but|than clear|certain|obvious; no guarantee|certainty|assurance; there is|'s no way of knowing|to know|telling; in doubt; in question; up for debate|grabs; your|ymmv mileage may; ymmv`,
  ),
  ...entries(
    { type: 'hedge_other', effect: 'soft', source: 'lexicon 1.4', tag: 'frame' },
    `it is|'s|was|seems [also|quite|not] probable|arguable|improbable|doubtful; ~be unlikely [to]; unlikely; highly|very|extremely unlikely; improbable; doubtful; a good|fair|decent|strong chance; [the] potential to; potential for; has|have the potential to|for; ~have a shot at; ~have a chance to|of;
     one|a possible explanation|reason|answer|interpretation|outcome; a [real|very|distinct] possibility; very real possibility; a matter of opinion|debate; the question is|was [then|now] whether; the question remains; the question of whether; another question is whether; a question of whether;
     likely story; i could be|have been; a matter of time; on the verge; in danger of; at risk of; capable of`,
  ),
];

/** Longer phrases that take a hedge's word away from it. */
const INERT: readonly CueEntry[] = [
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 1.3, 1.4: traps' },
    `by chance; ~take a chance|chances; ~stand a chance; a second|last|fighting chance; the chance to; a chance to|at; the opportunity; risk of; ~believe in; ~think of|about; think twice|again|tank|tanks|piece; ~appear on|in|at|before|as; i suggest a|an|the; ~suggest a|an|the;
     as possible; possible to; if possible; where possible; whenever possible; as soon as possible; best|worst|only|every possible; all possible; possible ways|solutions|causes|outcomes; more|less|most|equally|just|as|least likely [to]; the likely; a likely; likely candidate|candidates|winner|winners|suspects|outcome|result|voters;
     ~feel free; ~feel good|bad|better|safe|comfortable|welcome|sorry|empowered|like; ~feel the need; as often as; more|less|most often [than] [not]; how often; how do you|we feel; i fear nothing; in the general; general assembly|election; ~hope for; no hope; any hope; the hope; so far as; so far away|away from|from; as far as possible|the;
     i mean; you think; if you think; do you think; what do you think; you suppose; people think|believe; they think|believe; who think|believe; as it seems; as if; ~seem to have forgotten; supposed to; the supposed; normally distributed`,
  ),
];

export const HEDGES: readonly CueEntry[] = [...ADVERBS, ...FRAMES, ...NOUNS_AND_ADJECTIVES, ...INERT];
