/**
 * The cue lexicon: what asks for an act. The tag names the form; `src/tag/detectors/prescription` gives each tag its vote and
 * reads what no fixed words show: an imperative at the start of a sentence, a modal verb with someone who could act.
 */
import type { CueEntry, CueType, Effect } from '../../model/index.js';

const SOURCE = 'LEXICON 10';

const entry = (
  type: CueType,
  tag: string,
  cues: readonly string[],
  contexts: Pick<CueEntry, 'needs' | 'forbids'> = {},
  effect: Effect = 'none',
): CueEntry[] => cues.map((cue) => ({ cue, type, effect, source: SOURCE, tag, ...contexts }));

const ask = (
  tag: string,
  cues: readonly string[],
  contexts?: Pick<CueEntry, 'needs' | 'forbids'>,
  effect?: Effect,
) => entry('prescriptive', tag, cues, contexts, effect);

export const PRESCRIPTIONS: readonly CueEntry[] = [
  ...entry('hortative', 'let-us', ["let's", 'let us'], { forbids: ['talk-next', 'let-object'] }),
  ...entry('hortative', 'let-us-talk', ["let's", 'let us'], { needs: ['talk-next'] }),
  ...entry('hortative', 'join-us', ['join me|us', 'together [,] we|let', "won't you", 'who is with me']),

  // It is time.
  ...ask(
    'it-is-time',
    [
      'time to|for us|we|congress|everyone|america|people|them',
      'it may|might|must|would|will|could be time to',
      "it is|'s time",
      "it is|'s now|high|past|about|well|long|also time",
      "it is|'s well|long|way past time",
      'the time has come',
      'the time is now|ripe|right',
      'the time to * [*] is now|today',
      'the least we|you|they|i can|could do is',
      'now is the time',
      "this is|'s the time|moment|hour|chance|opportunity",
      'time for * to',
      'time for a|an|the|new|action|change|real|some|another',
      'long overdue',
      'past time',
    ],
    { forbids: ['time-meal'] },
  ),
  ...ask('the-answer-is', [
    'the answer|solution|remedy|task|key|trick|challenge|goal|aim|secret|cure|alternative|fix|lesson|rule|priority|idea is to',
    'the first|next|best|only|right|obvious|logical|better|simplest|easiest|proper step|way|thing|course|option|approach|answer|solution|choice is|would|was',
    'the first|next|best|only|right|obvious|logical|better|simplest|easiest|proper way|thing to|we|you',
    'our|your|my|their|its|the job|duty|responsibility|task|obligation|goal|mission|priority|challenge|objective|role is',
    'top|moral|shared|collective|solemn duty|responsibility|task|obligation|goal|priority|job',
    'duty|responsibility|obligation to',
    "what is|'s needed|required|missing|called",
    'what we|you|they need|must|should|want',
    'is what we|you|they need',
  ]),

  // What is needed, deserved, owed.
  ...ask('is-needed', [
    "is|are|'s needed|required|warranted|overdue|necessary",
    'is|are urgently|desperately|sorely|badly|clearly|also needed|required|necessary',
    '~cry out for',
    'there should be',
    'there ought to be',
    'there needs to be',
    'a must',
    'must-have',
  ]),
  ...ask('need-for', ['the|a|urgent|great|real|clear|pressing|growing need for|to', 'in need of']),
  ...ask('deserve', ['~deserve', '~deserve to', '~merit', '~warrant']),
  ...ask(
    'we-owe',
    [
      '~owe it to',
      'we owe them|him|her|it|those|these|that|every|each|our|your|people|you|the',
      'we all owe them|him|her|it|those|these|that|every|each|our|your|people|you|the',
      'congress owes',
      'owes us|them|you|him|her an|a|the|some|more|better',
      'owes voters|taxpayers|tenants|citizens|readers|workers|people an|a|the',
    ],
    { forbids: ['that-before'] },
  ),
  ...ask('owe', ['we|you|they|i owe', 'we all owe']),
  ...ask('worth-doing', ['worth'], { needs: ['gerund-next'] }),
  ...ask('worth-doing', [
    "it is|'s [well] worthwhile to",
    "it is|'s [well] worth your|our|anyone's|everyone's while to",
  ]),
  ...ask(
    'no-choice',
    ['no choice|alternative|option but', 'no other|real|better choice|alternative|option'],
    {},
    'b2',
  ),
  ...ask('only-way', [
    'there is only|one alternative|substitute|way',
    'there is no alternative|substitute|way|other',
  ]),
  ...ask('has-no-business', ['have|has no business'], { needs: ['gerund-next'] }),
  ...ask('no-business', ['no business', 'no place in|for', 'no right to']),
  ...ask('no-excuse', ['no excuse|justification', 'no longer be|have|afford|tolerate|accept|ignore']),
  ...ask('no-reason', ['no|any|little reason|need|point|sense to|for|in|why']),
  ...ask('cannot-go-on', [
    "we|they|you cannot|can't keep|go|continue|stand|sit|carry on|by|idly|pretending|ignoring|treating|relying|waiting|doing",
  ]),
  ...ask('cannot-afford', [
    "cannot|can't|couldn't afford|allow|let|ignore|wait|continue|stand|accept|tolerate|permit|forget|keep|sit|simply|just|remain",
    'ill afford',
    'too important|precious|late|soon to',
    'must not',
    'must never',
  ]),
  ...ask(
    'would-do-well',
    [
      'do well to',
      'could start|begin by',
      'do better to',
      'might|may want to',
      'might|may as well',
      'be well advised',
      'be well-advised',
      'could|would|might|can benefit from',
    ],
    {},
    'lim',
  ),
  ...ask('would-be-wise', [
    'would|should be wise|wiser|better|smart|good|nice|best|helpful|prudent|great|ideal',
    "'d be wise|wiser|better|smart|good|nice|best",
  ]),
  ...ask('better-first', ['better|best to'], { needs: ['initial', 'verb-next'] }),
  ...ask('better-to', [
    'better|best|wiser|safer to',
    'the sooner',
    'rather than',
    'instead of',
    'as opposed to',
  ]),
  ...ask('had-better', ['had better [not]'], { needs: ['verb-next'] }),
  ...ask('had-better', [
    "'d better",
    'had best',
    'would|should|might be wise|wiser|smart|prudent|foolish|better off|advised|best to|if|on|with|in|without|doing',
    "would|'d be better|best off",
    "would|'d|might be wise|wiser|smart|prudent|well-advised to",
  ]),
  ...ask('our-duty', [
    'we|congress|you|i|they|all|government|society|america|citizens|leaders [all|also] have|has a|an|the|our|no [moral|solemn|shared|special|sacred|legal] duty|responsibility|obligation [in|as|of] [congress] to',
    "it is|'s [also] our|your|my|their|the [collective|moral|shared|solemn] duty|responsibility|obligation|job to",
    'we|you|they|i are|am|have [morally] obliged|obligated|bound to',
  ]),
  ...ask('sensible-to', [
    'makes|make sense to',
    'it pays|behooves|helps',
    'is up to',
    'falls to',
    'good|bad|best|better idea|practice|practices to',
    'a|is|as good|bad|best|better idea|practice',
    'consider|try using|making|adding|taking|asking|doing|writing|the|a|an|whether|your|how',
  ]),

  // Asking in so many words.
  ...ask('support-this', [
    'i support|oppose|favor|endorse|reject|rise',
    'support|oppose|reject|defeat|adopt|pass this|that|my|our',
    'support|opposition of|to|for this|the|that',
    'vote yes|no|aye|nay|for|against|down',
    'in favor of',
    'urge|ask|encourage|invite|beg|implore|urging|asking all|my|our|the|your|every|each|members|colleagues|congress|everyone|people|you|them|us|him|on|upon|for',
    'my colleagues to',
    'my advice|suggestion|recommendation|proposal|plea|request|challenge|hope|wish',
    'our advice|suggestion|recommendation|proposal|plea|hope|wish',
    'would like|love|prefer|want|hope to see',
    "'d like|love|prefer|want to see",
    'call|calls|calling|called on|upon|for',
  ]),
  ...ask('please', ['please']),
  ...ask('why-not', [
    'why not',
    "why don't|shouldn't|can't|should|do we|you|they|i",
    'how|what about',
    'what if we|you',
    "shall|should|shouldn't|can't we",
  ]),
  ...ask('is-it-time', ["isn't it [about|high|past] time", 'is it not [about|high|past] time', 'is it time']),
  ...ask('optative', ['may'], { needs: ['initial', 'optative-may'] }),
  ...ask('optative', ['long may'], { needs: ['initial'] }),
  ...ask(
    'make-sure',
    [
      'make sure',
      'be sure|careful|prepared|aware|wary|mindful|ready|patient|honest|kind|willing|open|clear|specific|consistent|respectful',
      'remember to',
      'try to|not',
      'keep|bear in mind',
      'beware',
      'feel free',
      'take the time',
      'take time|care|advantage|action|steps|responsibility|stock|heart|control',
      'think twice|before|carefully|hard',
      'start by|with',
      'focus on',
    ],
    { needs: ['imperative-place'] },
  ),
  ...ask(
    'do-not',
    [
      "don't forget|be|let|use|try|make|get|give|assume|expect|wait|worry|panic|ever|just|even|ask|tell|put|go|rely|miss|hesitate|confuse|blame|feel",
      'do not be|let|use|try|make|get|give|assume|expect|wait|forget|ask|tell|put|go|allow|rely|hesitate|confuse',
    ],
    { needs: ['imperative-place'] },
  ),
  ...ask('be-to', ['are|is to', 'are|is not to', 'supposed|meant|obliged|obligated|required|expected to']),
  ...ask('means-doing', ['that|this|it|which means|mean', 'means|mean|requires|require|involves'], {
    needs: ['gerund-next'],
  }),
];
