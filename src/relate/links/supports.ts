import { type Link, WordSet } from '../../model/index.js';
import { type Discourse, isClaim, makes, type Unit } from '../units.js';
import { type Linker, linkOf } from './linker.js';

/** How far a reason may stand from its claim, in body sentences of one paragraph. */
const REACH = 3;
/** Evidence that leads stands close to the claim it leads to. */
const LEAD = 2;
const CONFIDENCE = { reason: 0.75, conclusion: 0.7, example: 0.7, evidence: 0.6, leading: 0.45 };

const CONCLUSIONS = new WordSet(['so', 'thus', 'therefore', 'hence', 'consequently', 'accordingly']);
const EXAMPLES = new WordSet(['take', 'consider', 'witness', 'recall', 'look']);

/** "Because ...", "After all, ...", "That is because ...", "The reason is ...": gives the reason for what stands before. */
function givesReason({ words, sentence }: Unit): boolean {
  const [first, second, third] = [words[0]?.norm ?? '', words[1]?.norm ?? '', words[2]?.norm ?? ''];
  if (first === 'after') return second === 'all';
  // "For the ferry is slow" gives a reason; "For years ..." and "For example" do not: the comma or the noun tells.
  if (first === 'for') return (second === 'it' || second === 'they' || second === 'there') && third !== '';
  if (first === 'because') return !sentence.tokens.some((token) => token.text === ',');
  if (first === 'the' && second === 'reason') return true;
  const pronoun = first === 'that' || first === 'this' || first === 'it';
  return pronoun && (second === "'s" || second === 'is') && third === 'because';
}

/** "So", "Therefore", "That means", "Which is why": concludes from what stands before. */
function concludes({ words }: Unit): boolean {
  const [first, second, third] = [words[0]?.norm ?? '', words[1]?.norm ?? '', words[2]?.norm ?? ''];
  if (CONCLUSIONS.has(first))
    return first !== 'so' || (second !== 'far' && second !== 'much' && second !== 'what');
  if ((first === 'that' || first === 'this') && (second === 'means' || second === 'shows')) return true;
  if ((first === 'that' || first === 'this' || first === 'which') && (second === 'is' || second === "'s"))
    return third === 'why';
  return (first === 'it' && second === 'follows') || (first === 'as' && second === 'a' && third === 'result');
}

function exemplifies({ words }: Unit): boolean {
  const first = words[0]?.norm ?? '';
  const second = words[1]?.norm ?? '';
  return (first === 'for' && (second === 'example' || second === 'instance')) || EXAMPLES.has(first);
}

/** The nearest claim before the unit in its paragraph, over other evidence. */
function claimBefore(units: readonly Unit[], unit: Unit): Unit | null {
  for (let i = unit.place - 1; i >= 0 && i >= unit.place - REACH; i--) {
    const before = units[i]!;
    if (before.paragraph !== unit.paragraph) return null;
    if (isClaim(before) && !(makes(before, 'evidence') && makes(unit, 'evidence'))) return before;
  }
  return null;
}

function claimAfter(units: readonly Unit[], unit: Unit): Unit | null {
  for (let i = unit.place + 1; i < units.length && i <= unit.place + LEAD; i++) {
    const after = units[i]!;
    if (after.paragraph !== unit.paragraph) return null;
    if (isClaim(after) && !makes(after, 'evidence')) return after;
  }
  return null;
}

function supportOf(units: readonly Unit[], unit: Unit): { to: Unit; confidence: number } | null {
  const next = units[unit.place + 1];
  if (next && concludes(next) && isClaim(next) && next.paragraph === unit.paragraph)
    return { to: next, confidence: CONFIDENCE.conclusion };
  const reason = givesReason(unit);
  const example = exemplifies(unit);
  if (!reason && !example && !makes(unit, 'evidence')) return null;
  const before = claimBefore(units, unit);
  if (before)
    return {
      to: before,
      confidence: reason ? CONFIDENCE.reason : example ? CONFIDENCE.example : CONFIDENCE.evidence,
    };
  const after = claimAfter(units, unit);
  return after ? { to: after, confidence: CONFIDENCE.leading } : null;
}

/** From a reason or evidence to the claim it stands under. */
export const supports: Linker = {
  id: 'supports',
  find({ units }: Discourse) {
    const links: Link[] = [];
    for (const unit of units) {
      const support = supportOf(units, unit);
      if (support) links.push(linkOf('supports', unit, support.to, support.confidence));
    }
    return links;
  },
};
