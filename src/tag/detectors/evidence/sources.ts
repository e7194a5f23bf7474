/** Whose word it is: quoted, named and expert sources. */
import type { AttributedSentence, Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import { is, isName, isNoun, normAt } from '../../phrases.js';
import type { Profile } from './profile.js';

const type = 'attribution';
/** A source and its verb stand at most this far apart: "A 1993 study by Prince and Associates, a research firm, found". */
const REACH = 14;

export function sources(sentence: AttributedSentence, profile: Profile, ballot: Ballot): void {
  const { tokens } = sentence;
  const reports = reportingVerb(tokens);
  if (reports >= 0) {
    for (let k = Math.max(0, reports - REACH); k < reports; k++) {
      const token = tokens[k]!;
      if (is(token, 'source')) ballot.vote('evidence/source-reports', 1.2, k, reports + 1, type, 'testimony');
      else if (is(token, 'expert'))
        ballot.vote('evidence/expert-reports', 1, k, reports + 1, type, 'testimony');
    }
    const before = tokens[reports - 1];
    if (before !== undefined && isName(tokens, reports - 1))
      ballot.vote('evidence/name-reports', 1, reports - 1, reports + 1, type, 'testimony');
    else if (
      tokens[reports + 1] !== undefined &&
      isName(tokens, reports + 1) &&
      normAt(tokens, reports - 1) === ','
    )
      ballot.vote('evidence/reports-name', 1, reports, reports + 2, type, 'testimony');
    if (profile.quoted > 0)
      ballot.vote('evidence/quotes-with-verb', 0.7, reports, reports + 1, type, 'testimony');
  }
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!;
    if (is(token, 'source')) ballot.vote('evidence/source-noun', 0.4, k, k + 1, type, 'testimony');
    else if (is(token, 'expert') && isNoun(token))
      ballot.vote('evidence/expert-noun', 0.3, k, k + 1, type, 'testimony');
  }
  if (profile.quoted > 0) {
    const from = tokens.findIndex((token) => token.quotation !== -1);
    if (profile.allQuoted) ballot.vote('evidence/all-quoted', 1.2, from, from + 1, type, 'testimony');
    else if (profile.quoted > 0.4)
      ballot.vote('evidence/mostly-quoted', 1.2, from, from + 1, type, 'testimony');
    else ballot.vote('evidence/partly-quoted', 0.2, from, from + 1, type, 'testimony');
  }
  const span = sentence.frameSpan;
  switch (sentence.frame) {
    case 'endorsed':
      ballot.vote('evidence/frame-endorsed', 1.5, span?.from ?? 0, span?.to ?? 1, type, 'testimony');
      break;
    case 'neutral':
      ballot.vote('evidence/frame-neutral', 0.7, span?.from ?? 0, span?.to ?? 1, type, 'testimony');
      break;
    case 'quotation':
      ballot.vote('evidence/frame-quotation', 0.8, span?.from ?? 0, span?.to ?? 1, type, 'testimony');
      break;
    case 'carried':
      ballot.vote('evidence/frame-carried', 0.5, 0, 1, type, 'testimony');
      break;
    case 'opponent':
      ballot.vote('evidence/frame-opponent', -1.5, span?.from ?? 0, span?.to ?? 1, type);
      break;
    default:
  }
}

/** The first reporting verb outside quoted speech; -1 where none stands. */
function reportingVerb(tokens: readonly Token[]): number {
  return tokens.findIndex(
    (token) => token.quotation === -1 && (is(token, 'report-endorsing') || is(token, 'report-neutral')),
  );
}
