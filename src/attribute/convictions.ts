/** Frames of belief without a verb of saying: "if the mayor is to be believed,", "the claim is often made that", "planners are convinced that". */
import { type Token, wordSet } from '../model/index.js';
import { type Frame, isMain } from './frame.js';
import { type Subject, subjectOf } from './subjects.js';

const BELIEVE = wordSet('believe');
/** Words in which a condition names whom to believe. */
const LONGEST_CONDITION = 14;
const NOBODY = wordSet("i i'm me my our we us this it that");
/** "If you believe the leaflet, |you| will believe anything." */
const READER = wordSet('you do ask buy think');

/** "If the mayor is to be believed, the town is rich.", "If we are to believe the mayor, …" */
export function ifBelieved(tokens: readonly Token[], start: number): Frame | null {
  if (tokens[start]?.norm !== 'if') return null;
  const comma = tokens.findIndex(({ text }, i) => i > start && text === ',');
  if (comma < start + 5 || comma > start + LONGEST_CONDITION) return null;
  // "If the papers are to be believed, I am rich": what follows is the author's.
  const follows = tokens[comma + 1]?.norm ?? '';
  if (NOBODY.has(follows) || READER.has(follows)) return null;
  const condition = (from: number, to: number): Frame | null => {
    if (to <= from || NOBODY.has(tokens[from]!.norm)) return null;
    const subject: Subject = { speaker: 'person', from, to };
    return { kind: 'opponent', from: start, to: comma, subject };
  };
  const words = tokens.slice(start, comma).map(({ norm }) => norm);
  // "if |the mayor| is to be believed"
  if (words.slice(-3).join(' ') === 'to be believed') return condition(start + 1, comma - 4);
  // "if we are to believe |the mayor|", "if you believe |the mayor|"
  if (words[1] !== 'we' && words[1] !== 'you') return null;
  const at = words.findIndex((norm) => BELIEVE.has(norm));
  const bare = at === 2 && words[1] === 'you';
  return at >= 2 && (bare || words[at - 1] === 'to') && words[at + 1] !== 'that' && words[at + 1] !== 'in'
    ? condition(start + at + 1, comma)
    : null;
}

const SAID = wordSet('claim argument objection point charge case suggestion complaint accusation assertion');
const MADE = wordSet('made raised heard advanced voiced put leveled levelled');

/** "The claim is often made that boats are slow." */
export function madeThat(tokens: readonly Token[]): Frame | null {
  const at = tokens.slice(0, 4).findIndex(({ norm }) => SAID.has(norm));
  if (at < 1) return null;
  for (let i = at + 2; i < Math.min(tokens.length - 3, at + 7); i++) {
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.norm === 'that') return null;
    if (!MADE.has(tokens[i]!.norm)) continue;
    const passive = tokens.slice(at + 1, i).some(({ norm }) => PASSIVE.has(norm));
    return passive && tokens[i + 1]!.norm === 'that' && isMain(tokens, at - 1)
      ? { kind: 'opponent', from: at - 1, to: i + 1, subject: null }
      : null;
  }
  return null;
}

const PASSIVE = wordSet('is are was were be been being');

const BE = wordSet("is are was were remain remains remained 're");
const SURE = wordSet('convinced certain sure adamant confident persuaded afraid worried fearful hopeful');

/** "Planners are convinced that boats are slow." */
export function convinced(tokens: readonly Token[]): Frame | null {
  for (let i = 2; i < Math.min(tokens.length - 3, 16); i++) {
    if (tokens[i + 1]!.norm !== 'that' || !SURE.has(tokens[i]!.norm) || tokens[i]!.quotation !== -1) continue;
    let be = i - 1;
    while (be > 0 && tokens[be]!.pos === 'ADV') be--;
    if (!BE.has(tokens[be]!.norm)) return null;
    const subject = subjectOf(tokens, be);
    if (subject === null || !isMain(tokens, subject.from)) return null;
    const { speaker, from, to } = subject;
    if (
      speaker === 'author' ||
      speaker === 'reader' ||
      speaker === 'relative' ||
      tokens[to - 1]!.norm === 'it'
    )
      return null;
    const opposed = speaker === 'opponent' || speaker === 'generic';
    return { kind: opposed ? 'opponent' : 'neutral', from, to: i + 1, subject };
  }
  return null;
}
