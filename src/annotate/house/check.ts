/** Checks a house's lexicon: what is not known is refused with the nearest that is, and so are doubles and contradictions. */
import {
  BOOSTER_TYPES,
  HEDGE_TYPES,
  HOUSE_EFFECTS,
  HOUSE_SCOPES,
  HOUSE_TYPES,
  HOUSE_VOTES,
  type HouseEntry,
  type HouseLexicon,
  type HouseType,
  isVotingType,
  nearest,
  type Problem,
  type ProblemCode,
  problem,
  WEIGHING_TYPES,
} from '../../model/index.js';
import { CONTEXTS } from '../contexts/index.js';
import { entriesFor, shippedCues, shippedWords, weighedCues } from './shipped.js';
import { PATTERN_SIGNS, tokensOf } from './words.js';

export interface LexiconProblem {
  /** Where in the lexicon: ["add", 0, "type"]. */
  readonly path: readonly (string | number)[];
  readonly problem: Problem;
}

type Path = LexiconProblem['path'];
type Details = Record<string, string | number>;

/** The first thing that is wrong; null where nothing is. */
export function lexiconProblem(lexicon: unknown): LexiconProblem | null {
  return lexiconProblems(lexicon)[0] ?? null;
}

/** Everything that is wrong, in the order of the lexicon. What has a wrong shape is not looked at further. */
export function lexiconProblems(lexicon: unknown): readonly LexiconProblem[] {
  const check = new Check();
  if (check.shape(lexicon)) check.sense(lexicon);
  return check.problems;
}

const ENTRY_KEYS = [
  'cue',
  'type',
  'effect',
  'vote',
  'pattern',
  'forms',
  'scope',
  'needs',
  'forbids',
  'covers',
  'note',
] as const satisfies readonly (keyof HouseEntry)[];

const EFFECTS = [...HOUSE_EFFECTS.keys()];

class Check {
  readonly problems: LexiconProblem[] = [];

  #add(path: Path, code: ProblemCode, details: Details): false {
    this.problems.push({ path, problem: problem(code, { where: whereOf(path), ...details }) });
    return false;
  }

  /** Whether all values are of the kind that they have to be. */
  shape(lexicon: unknown): lexicon is HouseLexicon {
    const before = this.problems.length;
    if (this.#object(lexicon, [], ['add', 'remove', 'reweight'])) {
      const { add = [], remove = [], reweight = {} } = lexicon;
      if (this.#list(add, ['add'])) for (const [i, entry] of add.entries()) this.#entry(entry, ['add', i]);
      if (this.#list(remove, ['remove']))
        for (const [i, name] of remove.entries()) this.#name(name, ['remove', i]);
      if (this.#object(reweight, ['reweight'], null))
        for (const [cue, weight] of Object.entries(reweight)) this.#weight(weight, ['reweight', cue]);
    }
    return this.problems.length === before;
  }

  #entry(entry: unknown, path: Path): void {
    if (!this.#object(entry, path, ENTRY_KEYS)) return;
    this.#text(entry.cue, [...path, 'cue']);
    if (!this.#oneOf(entry.type, [...path, 'type'], HOUSE_TYPES, 'type of cue that a house can add')) return;
    const votes = isVotingType(entry.type);
    if (votes && entry.effect !== undefined && entry.effect !== 0)
      this.#add([...path, 'effect'], 'lexicon-value', {
        expected: `no effect for ${entry.type}, whose cues speak for a move and move no strength`,
        found: foundIn(entry.effect),
      });
    if (!votes) {
      this.#effect(entry.effect, [...path, 'effect']);
      if (entry.vote !== undefined)
        this.#add([...path, 'vote'], 'lexicon-value', {
          expected: `no vote for ${entry.type}, whose cues move strength and speak for no move`,
          found: foundIn(entry.vote),
        });
    }
    const optional = <Name extends string>(key: keyof HouseEntry, known: readonly Name[], what: string) => {
      if (entry[key] !== undefined) this.#oneOf(entry[key], [...path, key], known, what);
    };
    if (votes) optional('vote', Object.keys(HOUSE_VOTES), 'vote');
    optional('forms', ['verb', 'noun'], 'kind of forms');
    optional('scope', HOUSE_SCOPES, 'scope');
    for (const key of ['pattern', 'covers'] as const)
      if (entry[key] !== undefined && typeof entry[key] !== 'boolean')
        this.#expected('true or false', entry[key], [...path, key]);
    for (const key of ['needs', 'forbids'] as const) this.#contexts(entry[key], [...path, key]);
    if (entry.note !== undefined) this.#text(entry.note, [...path, 'note']);
  }

  #contexts(names: unknown, path: Path): void {
    if (names === undefined || !this.#list(names, path)) return;
    const known = Object.keys(CONTEXTS);
    names.forEach((name, i) => {
      this.#oneOf(name, [...path, i], known, 'context');
    });
  }

  #name(name: unknown, path: Path): void {
    if (typeof name === 'string') this.#text(name, path);
    else if (this.#object(name, path, ['cue', 'type'])) {
      this.#text(name.cue, [...path, 'cue']);
      if (name.type !== undefined)
        this.#oneOf(name.type, [...path, 'type'], WEIGHING_TYPES, 'type of cue that moves strength');
    }
  }

  #weight(weight: unknown, path: Path): void {
    if (typeof weight !== 'object') this.#effect(weight, path);
    else if (this.#object(weight, path, ['effect', 'type'])) {
      this.#effect(weight.effect, [...path, 'effect']);
      if (weight.type !== undefined)
        this.#oneOf(weight.type, [...path, 'type'], WEIGHING_TYPES, 'type of cue that moves strength');
    }
  }

  #effect(value: unknown, path: Path): boolean {
    if (typeof value === 'number' && HOUSE_EFFECTS.has(value)) return true;
    return this.#expected(`one of ${EFFECTS.join(', ')} (steps from a plain statement)`, value, path);
  }

  #text(value: unknown, path: Path): boolean {
    if (typeof value === 'string' && value.trim() !== '') return true;
    return this.#expected('words', value, path);
  }

  #list(value: unknown, path: Path): value is readonly unknown[] {
    return Array.isArray(value) || this.#expected('a list', value, path);
  }

  #object(value: unknown, path: Path, keys: readonly string[] | null): value is Record<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.#expected('an object with keys', value, path);
    const unknown = keys === null ? undefined : Object.keys(value).find((key) => !keys.includes(key));
    if (unknown === undefined) return true;
    return this.#add([...path, unknown], 'lexicon-key', { ...near(unknown, keys!), known: keys!.join(', ') });
  }

  #oneOf<Name extends string>(
    value: unknown,
    path: Path,
    known: readonly Name[],
    what: string,
  ): value is Name {
    if (typeof value !== 'string') return this.#expected(`the name of a ${what}`, value, path);
    if (known.includes(value as Name)) return true;
    const hint = near(value, known);
    const list = hint.nearest === undefined || known.length <= 8 ? { known: known.join(', ') } : {};
    return this.#add(path, 'lexicon-name', { value, what, ...hint, ...list });
  }

  #expected(expected: string, value: unknown, path: Path): false {
    return this.#add(path, 'lexicon-value', { expected, found: foundIn(value) });
  }

  /** Whether it can be meant: known cues, no doubles, no contradictions. */
  sense({ add = [], remove = [], reweight = {} }: HouseLexicon): void {
    /** What the house has taken out, and where it said so: by words and type ("" for all types). */
    const removed = new Map<string, string>();
    remove.forEach((name, i) => {
      const { cue, type } = typeof name === 'string' ? { cue: name } : name;
      const path = ['remove', i] as const;
      if (!this.#knows(cue, type, path)) return;
      const key = `${keyOf(cue)}\n${type ?? ''}`;
      if (removed.has(key)) this.#add(path, 'lexicon-twice', { cue });
      removed.set(key, whereOf(path));
    });
    const weighed = new Map<string, string>();
    for (const [cue, weight] of Object.entries(reweight)) {
      const { effect, type } = typeof weight === 'number' ? { effect: weight } : weight;
      const path = ['reweight', cue] as const;
      if (!this.#knows(cue, type, path, true)) continue;
      const words = keyOf(cue);
      const other = removed.get(`${words}\n${type ?? ''}`) ?? removed.get(`${words}\n`);
      if (other !== undefined) this.#add(path, 'lexicon-contradiction', { cue, other });
      if (weighed.has(words)) this.#add(path, 'lexicon-twice', { cue });
      weighed.set(words, whereOf(path));
      this.#reweight(cue, effect, type, path);
    }
    const added: { entry: HouseEntry; words: string; at: string }[] = [];
    add.forEach((entry, i) => {
      const path = ['add', i] as const;
      if (!this.#isWritten(entry, path)) return;
      const words = entry.pattern === true ? entry.cue.trim().toLowerCase() : keyOf(entry.cue);
      this.#effectOf(entry, path);
      this.#apart(entry, words, added, path);
      if (entry.pattern !== true) this.#isNew(entry, removed, weighed, path);
      added.push({ entry, words, at: whereOf(path) });
    });
  }

  #knows(cue: string, type: HouseType | undefined, path: Path, weighing = false): boolean {
    if ((weighing ? weighedCues(cue, type) : shippedCues(cue, type)) !== null) return true;
    const elsewhere = type === undefined ? null : shippedCues(cue);
    const hint = elsewhere === null ? near(cue.trim().toLowerCase(), shippedWords()) : {};
    return this.#add(path, 'lexicon-no-cue', { cue, ...(type === undefined ? {} : { type }), ...hint });
  }

  #reweight(cue: string, effect: number, type: HouseType | undefined, path: Path): void {
    const types = [...new Set(weighedCues(cue, type)!.entries.map((entry) => entry.type as HouseType))];
    const directions = new Set(types.map(directionOf));
    if (directions.has(1) && directions.has(-1)) {
      const details = { cue, types: types.join(', '), first: types[0]!, effect };
      this.#add(path, 'lexicon-two-types', details);
    } else {
      const todo = `Take "${cue}" out under "remove", and add it as what it is meant to be.`;
      for (const one of types) if (!this.#direction(one, effect, todo, path)) return;
    }
  }

  #isWritten({ cue, pattern }: HouseEntry, path: Path): boolean {
    const sign = PATTERN_SIGNS.exec(cue)?.[0];
    if (pattern !== true && sign !== undefined)
      return this.#add([...path, 'cue'], 'lexicon-signs', { cue, sign: `"${sign}"` });
    if (/[\p{L}\p{N}]/u.test(cue)) return true;
    return this.#add([...path, 'cue'], 'lexicon-no-words', { cue });
  }

  #effectOf({ type, effect = 0, covers }: HouseEntry, path: Path): void {
    if (isVotingType(type)) return;
    if (effect === 0 && covers !== true) this.#add([...path, 'effect'], 'lexicon-idle', {});
    else this.#direction(type, effect, 'Choose another type, or turn the sign.', [...path, 'effect']);
  }

  #direction(type: HouseType, effect: number, todo: string, path: Path): boolean {
    if (directionOf(type) * effect >= 0) return true;
    const way = directionOf(type) > 0 ? 'raises strength' : 'lowers strength';
    return this.#add(path, 'lexicon-direction', { type, way, effect, todo });
  }

  /** From the house's other entries. */
  #apart(
    entry: HouseEntry,
    words: string,
    added: readonly { entry: HouseEntry; words: string; at: string }[],
    path: Path,
  ): void {
    const contexts = ({ needs = [], forbids = [] }: HouseEntry) => needs.length + forbids.length > 0;
    for (const other of added) {
      if (other.words !== words || isVotingType(other.entry.type) !== isVotingType(entry.type)) continue;
      if (isVotingType(entry.type) && other.entry.type !== entry.type) continue;
      const same = other.entry.type === entry.type && other.entry.effect === entry.effect;
      if (same && contextKey(entry) === contextKey(other.entry))
        this.#add(path, 'lexicon-twice', { cue: entry.cue });
      else if (!contexts(entry) && !contexts(other.entry))
        this.#add(path, 'lexicon-contradiction', { cue: entry.cue, other: other.at, apart: 1 });
      else continue;
      return;
    }
  }

  /** Not the program's already: what was taken out or is covered may be added anew. */
  #isNew(
    { cue, type, covers }: HouseEntry,
    removed: ReadonlyMap<string, string>,
    weighed: ReadonlyMap<string, string>,
    path: Path,
  ): void {
    if (covers === true) return;
    const words = keyOf(cue);
    const there = entriesFor(words.split(' ')).find((entry) => {
      if (removed.has(`${words}\n`) || removed.has(`${words}\n${entry.type}`)) return false;
      if (isVotingType(type)) return entry.type === type;
      return entry.effect !== 'none' && (WEIGHING_TYPES as readonly string[]).includes(entry.type);
    });
    if (there === undefined) return;
    const other = weighed.get(words);
    if (isVotingType(type)) this.#add(path, 'lexicon-voted', { cue, type });
    else if (other === undefined) this.#add(path, 'lexicon-there', { cue, type: there.type });
    else this.#add(path, 'lexicon-contradiction', { cue, other });
  }
}

const contextKey = ({ needs = [], forbids = [] }: HouseEntry): string => JSON.stringify([needs, forbids]);

/** Which way cues of a type move strength: 1 up, -1 down, 0 either. */
function directionOf(type: HouseType): number {
  return BOOSTER_TYPES.includes(type) ? 1 : HEDGE_TYPES.includes(type) ? -1 : 0;
}

const keyOf = (cue: string): string => tokensOf(cue).join(' ');

function near(word: string, known: Iterable<string>): { nearest?: string } {
  const found = nearest(word, known);
  return found === null ? {} : { nearest: found };
}

/** As people write it: lexicon.add[0].type, lexicon.reweight["clearly"]. */
function whereOf(path: Path): string {
  return path.reduce<string>(
    (text, part, i) =>
      typeof part === 'number'
        ? `${text}[${part}]`
        : path[i - 1] === 'reweight'
          ? `${text}["${part}"]`
          : `${text}.${part}`,
    'lexicon',
  );
}

function foundIn(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : (JSON.stringify(value) ?? typeof value);
}
