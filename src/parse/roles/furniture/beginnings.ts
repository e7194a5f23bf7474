/**
 * The possible beginnings of lines that a regular expression matches, read off its source: "(?:re)?print(?:ed)? by" -> "reprin",
 * "print ", "printe". So a line is tested only against expressions that it begins like, and most expressions are never compiled:
 * compiling takes about a millisecond each, and for all of them longer than reading an essay.
 */

/** Letters of a beginning that are read. */
export const LONGEST_BEGINNING = 6;

/** All beginnings in lower case, as long as they can be told; "" where a match can begin with anything. */
export function beginnings(source: string): string[] {
  const reader = new Reader(source);
  for (const whole of reader.alternatives([''])) reader.found.add(whole);
  return [...reader.found];
}

/**
 * Reads a regular expression without backreferences. Each step takes the beginnings read so far that may go on, and gives those
 * that still may; what is long enough, or followed by something that may be anything, is found.
 */
class Reader {
  readonly found = new Set<string>();
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the bracket that closes the group, or to the end. */
  alternatives(before: readonly string[]): string[] {
    const after = this.#sequence(before);
    while (this.#take('|')) after.push(...this.#sequence(before));
    return after;
  }

  #sequence(before: readonly string[]): string[] {
    let open = [...before];
    while (open.length > 0) {
      const char = this.#source[this.#at];
      if (char === undefined || char === '|' || char === ')') return open;
      const once = this.#atom(open);
      const [least, most] = this.#times();
      // What comes more than once is not followed further.
      const after = most === 1 ? once : this.#end(once);
      open = least === 0 ? open.concat(after) : after;
    }
    this.#skip();
    return open;
  }

  /** To the end of an alternative. */
  #skip(): void {
    for (let depth = 0; this.#at < this.#source.length; this.#at++) {
      const char = this.#source[this.#at]!;
      if (char === '\\') this.#at++;
      else if (char === '[') this.#at = this.#source.indexOf(']', this.#at);
      else if (char === '(') depth++;
      else if (depth === 0 && (char === '|' || char === ')')) return;
      else if (char === ')') depth--;
    }
  }

  #atom(before: readonly string[]): string[] {
    const char = this.#source[this.#at++]!;
    switch (char) {
      case '(':
        return this.#group(before);
      case '[':
        return this.#class(before);
      case '\\':
        return this.#escape(before);
      case '^':
        return [...before];
      case '.':
      case '$':
        return this.#end(before);
      default:
        return this.#add(before, char.toLowerCase());
    }
  }

  #group(before: readonly string[]): string[] {
    const looksAround = !this.#take('?:') && this.#source[this.#at] === '?';
    // Nothing is read of what only looks ahead or back: the group counts as something that may be anything.
    const after = this.alternatives(looksAround ? this.#end(before) : before);
    this.#take(')');
    return after;
  }

  #class(before: readonly string[]): string[] {
    const from = this.#at;
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    const chars = this.#source.slice(from, this.#at++);
    if (/^\^|\\|.-./.test(chars)) return this.#end(before);
    return [...chars].flatMap((char) => this.#add(before, char.toLowerCase()));
  }

  #escape(before: readonly string[]): string[] {
    const char = this.#source[this.#at++]!;
    if (char === 'b') return [...before];
    if (char === 'p' || char === 'P') this.#at = this.#source.indexOf('}', this.#at) + 1;
    return /[a-z\d]/i.test(char) ? this.#end(before) : this.#add(before, char);
  }

  /** How often the atom before comes, at least and at most. */
  #times(): readonly [number, number] {
    const char = this.#source[this.#at];
    if (char !== '?' && char !== '*' && char !== '+' && char !== '{') return [1, 1];
    const end = char === '{' ? this.#source.indexOf('}', this.#at) : this.#at;
    const least =
      char === '{' ? Number.parseInt(this.#source.slice(this.#at + 1, end), 10) : char === '+' ? 1 : 0;
    this.#at = end + 1;
    this.#take('?');
    return [least, char === '?' ? 1 : 2];
  }

  #add(before: readonly string[], char: string): string[] {
    const after: string[] = [];
    for (const text of before) {
      const longer = text + char;
      if (longer.length < LONGEST_BEGINNING) after.push(longer);
      else this.found.add(longer);
    }
    return after;
  }

  /** Here something may follow that is not known. */
  #end(before: readonly string[]): string[] {
    for (const text of before) this.found.add(text);
    return [];
  }

  #take(chars: string): boolean {
    if (!this.#source.startsWith(chars, this.#at)) return false;
    this.#at += chars.length;
    return true;
  }
}
