/** Whose word it is: quoted, named and expert sources. */
import type { AttributedSentence } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import { isName, NEGATION, PROPN, type Reading } from '../../phrases.js';
import type { Profile } from './profile.js';

const type = 'attribution';
/** A source and its verb stand at most this far apart: "A 1993 study by Prince and Sons, a research firm, found". */
const REACH = 14;

export function sources(reading: Reading, profile: Profile, ballot: Ballot): void {
  reports(reading, profile, ballot);
  const { firstSource, firstExpert, firstQuoted } = profile;
  const spared = sparedAt(reading, firstSource, firstExpert);
  if (spared >= 0) ballot.vote('evidence/no-study-needed', -3, spared, spared + 1, type);
  if (firstSource >= 0)
    ballot.vote('evidence/source-noun', 0.2, firstSource, firstSource + 1, type, 'testimony');
  if (firstExpert >= 0)
    ballot.vote('evidence/expert-noun', 0.3, firstExpert, firstExpert + 1, type, 'testimony');
  if (firstQuoted >= 0) {
    const at = firstQuoted;
    if (profile.quotedWords === profile.words)
      ballot.vote('evidence/all-quoted', 1.2, at, at + 1, type, 'testimony');
    else if (profile.quoted > 0.4) ballot.vote('evidence/mostly-quoted', 1.2, at, at + 1, type, 'testimony');
    else ballot.vote('evidence/partly-quoted', 0.2, at, at + 1, type, 'testimony');
  }
  if (reading.frame !== null) frame(reading, ballot);
}

const SPARING = new Set([
  'need',
  'needs',
  'needed',
  'take',
  'takes',
  'took',
  'require',
  'requires',
  'required',
]);

/** "Nobody |needs a study to know", "it does not |take an economist to see": the source is named because there is none. -1 elsewhere. */
function sparedAt(reading: Reading, source: number, expert: number): number {
  const at = source >= 0 ? source : expert;
  if (at < 2 || !(reading.anyLandmarks & NEGATION) || reading.norm(at + 1) !== 'to') return -1;
  for (let k = at - 1; k >= Math.max(1, at - 5); k--) {
    if (!SPARING.has(reading.norm(k))) continue;
    for (let n = Math.max(0, k - 8); n < at; n++) if (reading.landmarks(n) & NEGATION) return k;
    return -1;
  }
  return -1;
}

/** A reporting verb with its source: "the survey found", "Ortiz said". */
function reports(reading: Reading, profile: Profile, ballot: Ballot): void {
  const { firstReport: verb, firstSource, firstExpert } = profile;
  if (verb < 0) return;
  const near = (at: number) => at >= 0 && at < verb && verb - at <= REACH;
  if (near(firstSource)) {
    const endorsing = reading.tokens[verb]!.classes.includes('report-endorsing');
    ballot.vote(
      endorsing ? 'evidence/source-shows' : 'evidence/source-says',
      endorsing ? 1.2 : 0.7,
      firstSource,
      verb + 1,
      type,
      'testimony',
    );
  }
  if (near(firstExpert)) ballot.vote('evidence/expert-reports', 1, firstExpert, verb + 1, type, 'testimony');
  if (isName(reading, verb - 1) || (verb === 1 && reading.forms(0) & PROPN))
    ballot.vote('evidence/name-reports', 1, verb - 1, verb + 1, type, 'testimony');
  else if (isName(reading, verb + 1) && reading.norm(verb - 1) === ',')
    ballot.vote('evidence/reports-name', 1, verb, verb + 2, type, 'testimony');
  if (profile.quotedWords > 0)
    ballot.vote('evidence/quotes-with-verb', 0.7, verb, verb + 1, type, 'testimony');
}

/** What the sentence's frame of attribution says. */
const FRAMES: ReadonlyMap<AttributedSentence['frame'], readonly [string, number]> = new Map([
  ['endorsed', ['evidence/frame-endorsed', 1.5]],
  ['neutral', ['evidence/frame-neutral', 0.7]],
  ['quotation', ['evidence/frame-quotation', 0.8]],
  ['carried', ['evidence/frame-carried', 0.4]],
]);

function frame({ frame, sentence: { frameSpan } }: Reading, ballot: Ballot): void {
  const from = frameSpan?.from ?? 0;
  const to = frameSpan?.to ?? 1;
  if (frame === 'opponent') ballot.vote('evidence/frame-opponent', -1.5, from, to, type);
  const vote = FRAMES.get(frame);
  if (vote !== undefined) ballot.vote(vote[0], vote[1], from, to, type, 'testimony');
}
