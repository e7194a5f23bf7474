/** The cue lexicon: verbs of hedging: what one thinks, hopes or is unsure of; what seems so; what findings suggest. */
import type { CueEntry } from '../../model/index.js';
import { entries } from './entries.js';

const FIRST_PERSON: readonly CueEntry[] = [
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3; hedge counts: i think .89; probability phrases: we believe 70',
      tag: 'frame',
      forbids: ['activity-next', 'question'],
    },
    `i|we have|'ve always|long thought|believed; i|we think|believe; i , for one , think|believe; i|we would|'d like to think|believe; i|we tend to
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
      forbids: ['activity-next', 'to-next', 'question'],
    },
    'i|we * think|believe|hope|suspect|fear|suppose|doubt',
  ),
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3',
      tag: 'frame',
      forbids: ['noun-phrase-next', 'activity-next', 'to-next', 'question'],
    },
    `i|we hope; i|we fear; i|we suspect; i|we reckon; i|we guess; i|we suppose; i|we assume;
     i|we presume; i|we imagine; i|we figure; i|we gather; i|we wager; i bet; i dare say; i daresay;
     i|we can only hope|guess|assume; i|we must suppose`,
  ),
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3; trap: feel and an adjective',
      tag: 'frame',
      forbids: ['noun-phrase-next', 'activity-next', 'to-next', 'adjective-next', 'final', 'question'],
    },
    'i|we feel',
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
    `i|we would|'d argue|say|suggest|guess|bet|venture|submit|contend|wager|think|describe|characterize|imagine|assume|hope; i|we
     want to suggest; i|we would|'d be willing to
     bet; i|we would|'d venture to say; i|we would not|n't be [at all] surprised if|to|when; i am|'m inclined to; we are|'re inclined to; i would|'d be
     inclined to; i should be inclined to; i should think|imagine|say|guess|hope; i am|'m tempted to; i am|'m [also]
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
    'to me ,; for me ,',
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'guideline 5, rule 6: neg-raising', tag: 'frame' },
    `i|we do n't|not [really|necessarily|personally|even|honestly] think|believe|suppose|imagine; i|we [very much|seriously|strongly|rather|really|frankly|greatly] doubt; i|we have
     my|our doubts; i am|'m not [at all|so|entirely|quite|too|really|all that|completely] convinced|persuaded; i am|'m unconvinced; we are|'re not convinced; i am|'m not aware of`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'hed', source: 'lexicon 1.3', tag: 'frame' },
    `i am|'m not [at all|so|entirely|quite|too|really|all that|completely] sure|certain; i am|'m far from sure|certain|convinced|persuaded; i am|'m less than sure|certain|convinced;
     i am|'m unsure|uncertain; we are|'re not sure|certain; i|we [do|often|sometimes|also] wonder if|whether|how|why|what; one|you wonders|wonder if|whether`,
  ),
  // What is not known goes no further than "but": "I do not know whether he lied, |but he took the money".
  ...entries(
    { type: 'hedge_verb', effect: 'hed', source: 'lexicon 1.3' },
    `i|we do n't|not know if|whether; i|we can not|n't tell|say if|whether; i have|'ve no idea
     if|whether`,
  ),
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3',
      tag: 'frame',
      needs: ['clause-next'],
      forbids: ['negation-next'],
    },
    `i|we cannot|can't [honestly|really|quite] say`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'lexicon 1.3' },
    'as far as anyone|anybody knows; as far as anyone|anybody can tell',
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
    {
      type: 'hedge_verb',
      effect: 'soft',
      source: 'lexicon 1.3',
      needs: ['impersonal-before'],
    },
    `looks|look|looked like; looks|look|looked as if|though; sounds|sound|sounded like;
     sounds|sound|sounded as if|though; feels|felt as if|though`,
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'soft', source: 'lexicon 1.3' },
    `sounds|sound|sounded [a bit|very|too] good|bad|reasonable|plausible|odd|strange; looks|look
     poised|set|likely; looks|look|looked to be; is|are shaping up to; smacks of; it is|'s almost as if|though; it is|'s as
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
     [some|good] reason to think|believe|suspect|hope; there are [some|good] reasons to
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
    `i|we suggest; i|we [would|'d] recommend; i|we would|'d
     love|welcome|prefer`,
  ),
  ...entries(
    {
      type: 'hedge_verb',
      effect: 'lim',
      source: 'lexicon 10: a proposal, not a demand',
      tag: 'frame',
      needs: ['clause-next'],
      forbids: ['noun-phrase-next'],
    },
    'i|we propose',
  ),
  ...entries(
    { type: 'hedge_verb', effect: 'hed', source: 'lexicon 1.3; guideline 5: value -2', tag: 'frame' },
    `one|you|it|we could|might [also|even|well|reasonably|almost|easily]
     argue|say|suggest|claim|contend|speculate|conclude; it could|might|can [also|even|well] be
     argued|said|claimed|contended; could|might [also|fairly|well] be said|argued to|that`,
  ),
];

/** What is believed firmly is not hedged, and what one feels like doing is no view. */
const INERT: readonly CueEntry[] = [
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 1.3: traps' },
    `i|we [do] strongly|firmly|fervently|passionately believe; i|we [do] believe strongly|firmly|deeply|fervently|passionately;
     as far as i|we am|'m|are|'re concerned`,
  ),
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 1.3: traps: what is thought, not that it is so' },
    'way|ways|how i|we think|feel|believe|imagine|expect|hope',
  ),
  ...entries(
    { type: 'other', effect: 'none', source: 'lexicon 1.3: traps', needs: ['gerund-next'] },
    'i|we feel like',
  ),
];

export const HEDGING_VERBS: readonly CueEntry[] = [...FIRST_PERSON, ...SEEMING, ...FINDINGS, ...INERT];
