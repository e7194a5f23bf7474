/** Names of people and their posts, as bylines and notes about authors give them. */

/** One word of a name: "Jane", "O’Neill", "J.", "Dr.", "McDonald-Smith", "JANE". */
import { wordSet } from '../../model/index.js';
import { isoDate } from '../dates.js';

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’‘.-]*|de|la|le|du|da|dos|di|van|von|der|den|ter|bin|ibn|al|el|y)[,]?$/u;
const SMALL_WORDS = wordSet('a an and as at by for from in into of on or the to with & - – — | / et al');

/** What people are: a note about an author or a signature has at least one of these. */
const POSTS = wordSet(
  'professor lecturer fellow scholar scientist researcher economist historian philosopher sociologist psychologist engineer analyst strategist consultant adviser advisor author co-author writer novelist poet editor columnist journalist reporter correspondent critic blogger producer photographer director co-director president chair chairman chairwoman chairperson co-chair chief head secretary minister senator representative congressman congresswoman governor mayor ambassador commissioner councilor councillor officer ceo founder co-founder partner manager executive leader member student graduate candidate teacher principal educator dean provost chancellor rector pastor rabbi priest imam bishop reverend lawyer attorney solicitor barrister judge doctor physician surgeon nurse psychiatrist therapist veteran general colonel captain sergeant major admiral activist organizer organiser advocate campaigner farmer architect artist filmmaker entrepreneur developer programmer designer retired freelance emeritus resident board',
);

export function namesPost(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => POSTS.has(word) || (word.endsWith('s') && POSTS.has(word.slice(0, -1))));
}

/** Whether the words read as one name of two to five words: "Jane Q. Doe". */
export function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => NAME_WORD.test(word)) &&
    /^\p{Lu}/u.test(words[0]!)
  );
}

/** Share of the words, small ones aside, that begin with a capital: names and posts are near 1, sentences near 0. */
export function capitalShare(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()));
  if (words.length === 0) return 0;
  return words.filter((word) => /^["“‘'(@]*[\p{Lu}\p{N}@]/u.test(word)).length / words.length;
}

/** Words to the chair of a house, not a name. */
const ADDRESS = /^(?:mr|mrs|ms|madam|mister)\.? (?:acting |vice )?(?:speaker|president|chair)/i;

/** A name and a post of the longest, with what stands between them. */
const LONGEST_WITH_POST = 400;

/** "Jane Doe, Mayor of Springfield", "Jane Doe | Contributor": a person and what they are, without a full stop. */
export function isPersonWithPost(text: string): boolean {
  if (text.length > LONGEST_WITH_POST) return false;
  const match = /^([^,|–—(]{3,60}?)\s*(?:,|\||\s[–—-]\s|\()\s*(.{3,300})$/u.exec(text);
  return (
    match !== null &&
    isName(match[1]!) &&
    !ADDRESS.test(text) &&
    namesPost(match[2]!) &&
    capitalShare(text) >= 0.5
  );
}

const BY =
  /^(?:(?:(?:words|written|text|story|opinion|analysis|commentary|column|essay|guest (?:post|essay|column)|op-ed|(?:posted|published)(?: on(?: [\w,/:-]{1,12}){1,5})?|submitted)\s+)?by\b|(?:authors?|writers?)(?=\s*:)|from\b(?=\s+(?:the )?editor))\s*:?\s+/i;
const COLLECTIVE =
  /^(?:the )?(?:[\p{L}’']+ ){0,4}(?:editorial board|editors|staff|associated press|reuters)(?: of .{3,40})?[.]?$/iu;

/** Who signs a byline such as "By Jane Doe and John Roe, Guest Columnists"; null for any other text ("By any measure, …"). */
export function bylineName(text: string): string | null {
  const by = BY.exec(text);
  if (by === null) return null;
  const rest = text.slice(by[0].length).trim();
  if (rest === '' || rest.length > 400) return null;
  if (!COLLECTIVE.test(rest) && (capitalShare(rest) < 0.6 || !/^["“]?\p{Lu}/u.test(rest))) return null;
  return namesIn(rest);
}

/** "Authors", "Written by": names stand on the lines below. */
export const NAMES_BELOW =
  /^(?:(?:the |about the )?authors?|writers?|(?:(?:words|written|text|story|posted|published) )?by)\s*:?$/i;

/** Who a line below such a label names: "Jane Doe", "Jane Doe, pilot". */
export function listedName(text: string): string | null {
  const name = text.split(/[,|(]/)[0]!.trim();
  return isName(name) && text.length <= LONGEST_LISTED && !/[.!?]$/.test(text) ? name : null;
}

const LONGEST_LISTED = 100;

/** "Jane Doe March 3, 2024", "Jane Doe | 3/4/2024": who signs a line that ends in a date; null for any other text. */
export function nameBeforeDate(text: string): string | null {
  const at = text.length > LONGEST_LISTED ? -1 : (DATED.exec(text)?.index ?? -1);
  if (at === -1 || isoDate(text.slice(at)) === null) return null;
  const name = text.slice(0, at).replace(/[\s,|•·–—-]{1,8}$/, '');
  return isName(name) ? name : null;
}

/** Bodies that people belong to, not people. */
const BODY =
  /\b(?:council|committee|commission|university|institute|office|department|ministry|agency|school|college|center|centre|foundation|association|society|party|times|post|review|news|press|magazine|journal|project|group|fund|network|company|inc|llc|army|navy|air force|marines|corps|guard|cabinet|administration|board|senate|congress|government|union|bank|bureau)\b|^u\.s\. /i;

/** "Domestic Policy Adviser Jane Q. Doe" is Jane Q. Doe; a title of one word ("Mayor Jane Doe") stays. */
function withoutPost(name: string): string {
  const words = name.split(' ');
  const last = words.findLastIndex((word) => namesPost(word));
  return last >= 1 && words.length - last > 2 ? words.slice(last + 1).join(' ') : name;
}

/** A date, and all behind it. */
const DATED =
  /\s+(?:posted |published |updated |on )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d).*$/i;
/** "Special to the Post" behind a name, with no mark between them. */
const WRITTEN_FOR = /\bspecial (?:to|for) /i;

/** "For the Harbor Review", "Special to the Post": whom a text was written for. */
const FOR_A_PAPER = /^(?:for|special (?:to|for)|guest|opinion) /i;

/** The names at the start of a byline, without posts, places and dates. */
function namesIn(text: string): string {
  const names: string[] = [];
  const special = text.search(WRITTEN_FOR);
  const signed = special > 0 ? text.slice(0, special) : text;
  for (const part of signed
    .replace(DATED, '')
    .split(/ ?(?:,|;|\||[•·]|\b(?:and|AND)\b|&| [–—-] |\(|@| for (?=\p{Lu}|the ))\s?/u)) {
    const name = part.replace(/(?<![.\s])[.\s]+$/, '');
    if (name === '' || (names.length > 0 && FOR_A_PAPER.test(name))) continue;
    if (names.length > 0 && (!isName(name) || namesPost(name) || BODY.test(name))) {
      if (/^\d|^\p{Ll}/u.test(name) || namesPost(name) || BODY.test(name)) continue;
      break;
    }
    names.push(withoutPost(name));
  }
  const joined =
    names.length > 2 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join(' and ');
  return joined || text;
}
