/**
 * Regular expressions that take more than linear time on a text made against them, and why no such text reaches them: the code
 * before them cuts it, or lets no longer one through. Of one that is not listed, the test says so.
 */
export interface Bounded {
  /** The regular expression as it is written. */
  readonly pattern: string;
  /** UTF-16 units that reach it at most. */
  readonly most: number;
  readonly because: string;
  /** What the worst text of that length took when it was measured. */
  readonly milliseconds: number;
}

export const BOUNDED: readonly Bounded[] = [
  {
    pattern: String.raw`/^(.{8,}?)\s+(?:[|•·»]|[–—-])\s+([^|•·»]{2,60})$/`,
    most: 400,
    because: 'longer titles are taken as they are (parse/html/metadata.ts)',
    milliseconds: 1.5,
  },
  {
    pattern: String.raw`/^([^,|–—(]{3,60}?)\s*(?:,|\||\s[–—-]\s|\()\s*(.{3,300})$/u`,
    most: 400,
    because: 'longer lines are no person with a post (parse/roles/names.ts)',
    milliseconds: 0.2,
  },
  {
    pattern: String.raw`/\s+(?:posted |published |updated |on )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d).*$/i`,
    most: 400,
    because: 'longer lines are no byline (bylineName in parse/roles/names.ts)',
    milliseconds: 3.1,
  },
  {
    pattern: String.raw`/["'”’»)\]]+$/`,
    most: 40,
    because: 'the end of a block alone is looked at (endingOf in parse/roles/slot.ts)',
    milliseconds: 0.02,
  },
  {
    pattern: String.raw`/(?:\.{2,}|…)$/`,
    most: 40,
    because: 'the end of a block alone is looked at (endingOf in parse/roles/slot.ts)',
    milliseconds: 0.01,
  },
  {
    pattern: String.raw`/\?[?!]*$/`,
    most: 40,
    because: 'the end of a block alone is looked at (endingOf in parse/roles/slot.ts)',
    milliseconds: 0.01,
  },
  {
    pattern: String.raw`/[.!?…]["”’]\s*(?=[—–‒―-]{1,2}\s?[\p{Lu}@][^!?"“”;]{1,90}$)/u`,
    most: 130,
    because: 'the end of a block alone is looked at (attribution in parse/roles/split.ts)',
    milliseconds: 0.08,
  },
  {
    pattern: String.raw`/[.!?…]["”’]?\s+(?=[—–‒―-]{1,2}\s?[\p{Lu}@][^!?"“”;]{1,110}$)/u`,
    most: 130,
    because: 'the end of a block alone is looked at (attribution in parse/roles/split.ts)',
    milliseconds: 0.04,
  },
  {
    pattern: String.raw`/<meta\b[^>]*?\bcharset\s*=\s*["']?([\w:.-]+)/i`,
    most: 1024,
    because: 'the first 1024 bytes of a page alone are looked at (read/decode.ts)',
    milliseconds: 0.07,
  },
  {
    pattern: String.raw`/\((?:photo|image|illustration|credit|ap photo|photograph)(?: by|:|\/| credit| courtesy)[^)]{0,80}\)\W{0,3}$/iu`,
    most: 1500,
    because: 'longer lines stand round no essay (furnitureRule in parse/roles/furniture/index.ts)',
    milliseconds: 0.02,
  },
  {
    pattern: String.raw`/↩\W*$/iu`,
    most: 1500,
    because: 'longer lines stand round no essay (furnitureRule in parse/roles/furniture/index.ts)',
    milliseconds: 3.4,
  },
  {
    pattern: String.raw`/\(\d{4}(?:, \p{L}{3,9} \d{1,2})?\)\.? \p{Lu}[^.]{8,200}\. .{0,160}(?:Press|Journal|University|Proceedings|Vol\.|pp\.|https?:)/u`,
    most: 1500,
    because: 'longer lines stand round no essay (furnitureRule in parse/roles/furniture/index.ts)',
    milliseconds: 0.1,
  },
  {
    pattern: String.raw`/\B(?=(?:\d{3})+$)/g`,
    most: 22,
    because: 'it reads a number of ours as JavaScript writes it (report/wording.ts)',
    milliseconds: 0.01,
  },
];
