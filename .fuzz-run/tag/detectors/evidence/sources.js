import { isName, PROPN } from '../../phrases.js';
const type = 'attribution';
/** A source and its verb stand at most this far apart: "A 1993 study by Prince and Sons, a research firm, found". */
const REACH = 14;
export function sources(reading, profile, ballot) {
    reports(reading, profile, ballot);
    const { firstSource, firstExpert, firstQuoted } = profile;
    if (firstSource >= 0)
        ballot.vote('evidence/source-noun', 0.2, firstSource, firstSource + 1, type, 'testimony');
    if (firstExpert >= 0)
        ballot.vote('evidence/expert-noun', 0.3, firstExpert, firstExpert + 1, type, 'testimony');
    if (firstQuoted >= 0) {
        const at = firstQuoted;
        if (profile.quotedWords === profile.words)
            ballot.vote('evidence/all-quoted', 1.2, at, at + 1, type, 'testimony');
        else if (profile.quoted > 0.4)
            ballot.vote('evidence/mostly-quoted', 1.2, at, at + 1, type, 'testimony');
        else
            ballot.vote('evidence/partly-quoted', 0.2, at, at + 1, type, 'testimony');
    }
    if (reading.frame !== null)
        frame(reading, ballot);
}
/** A reporting verb with its source: "the survey found", "Ortiz said". */
function reports(reading, profile, ballot) {
    const { firstReport: verb, firstSource, firstExpert } = profile;
    if (verb < 0)
        return;
    const near = (at) => at >= 0 && at < verb && verb - at <= REACH;
    if (near(firstSource)) {
        const endorsing = reading.tokens[verb].classes.includes('report-endorsing');
        ballot.vote(endorsing ? 'evidence/source-shows' : 'evidence/source-says', endorsing ? 1.2 : 0.7, firstSource, verb + 1, type, 'testimony');
    }
    if (near(firstExpert))
        ballot.vote('evidence/expert-reports', 1, firstExpert, verb + 1, type, 'testimony');
    if (isName(reading, verb - 1) || (verb === 1 && reading.forms(0) & PROPN))
        ballot.vote('evidence/name-reports', 1, verb - 1, verb + 1, type, 'testimony');
    else if (isName(reading, verb + 1) && reading.norm(verb - 1) === ',')
        ballot.vote('evidence/reports-name', 1, verb, verb + 2, type, 'testimony');
    if (profile.quotedWords > 0)
        ballot.vote('evidence/quotes-with-verb', 0.7, verb, verb + 1, type, 'testimony');
}
/** What the sentence's frame of attribution says. */
const FRAMES = new Map([
    ['endorsed', ['evidence/frame-endorsed', 1.5]],
    ['neutral', ['evidence/frame-neutral', 0.7]],
    ['quotation', ['evidence/frame-quotation', 0.8]],
    ['carried', ['evidence/frame-carried', 0.4]],
]);
function frame({ frame, sentence: { frameSpan } }, ballot) {
    const from = frameSpan?.from ?? 0;
    const to = frameSpan?.to ?? 1;
    if (frame === 'opponent')
        ballot.vote('evidence/frame-opponent', -1.5, from, to, type);
    const vote = FRAMES.get(frame);
    if (vote !== undefined)
        ballot.vote(vote[0], vote[1], from, to, type, 'testimony');
}
