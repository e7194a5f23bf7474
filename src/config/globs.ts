/**
 * Patterns that users write for paths. Packages turn them into regular expressions, which try every way to split a name among their
 * stars: so many ways that a few lines could keep the program busy for years. Such patterns are refused.
 */

/** Stars in one part of a path: a name has at most 255 bytes, which can be split among three quickly. */
const MOST_STARS = 3;
/** "**" in one pattern. */
const MOST_DEEP = 3;
const MOST_GROUPS = 4;
const LONGEST = 500;

/** Why a pattern is refused, in words; null if it is not. `groups`: whether parentheses and braces have a meaning. */
export function patternFault(pattern: string, { groups }: { readonly groups: boolean }): string | null {
  if (pattern.length > LONGEST) return `it has more than ${LONGEST} characters`;
  const parts = pattern.split('/');
  if (parts.filter((part) => part.includes('**')).length > MOST_DEEP)
    return `"**" stands in it more than ${MOST_DEEP} times`;
  if (parts.some((part) => (part.match(/\*+/g)?.length ?? 0) > MOST_STARS))
    return `one part of it has more than ${MOST_STARS} stars`;
  if (!groups) return null;
  if (/[*+]\(/.test(pattern)) return 'a group is repeated in it';
  return (pattern.match(/[({]/g)?.length ?? 0) > MOST_GROUPS
    ? `it has more than ${MOST_GROUPS} groups`
    : null;
}
