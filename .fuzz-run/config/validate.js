import { MEASURES } from '../judge/index.js';
import { nearest, ProblemError, problem } from '../model/index.js';
import { CONFIG, configSchema } from './schema.js';
/** @throws ProblemError `bad-config-key`, `bad-config-value`. */
export function validConfig(value, where) {
    const checked = CONFIG.safeParse(value);
    if (checked.success)
        return checked.data;
    const issues = checked.error.issues.map((issue) => plainest(issue, value));
    throw new ProblemError(worded(issues[0], value, where, issues.length - 1));
}
/** Of a value that may be one of several things, what is wrong with it as the thing that it most likely was meant to be. */
function plainest(issue, root) {
    if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
        const [inner] = issue.issues;
        return inner === undefined ? issue : { ...inner, path: issue.path };
    }
    if (issue.code !== 'invalid_union')
        return issue;
    const value = valueAt(root, issue.path);
    const meant = issue.errors.find((branch) => branch.every((inner) => !isOtherType(inner, value)));
    const [inner] = meant ?? [];
    return inner === undefined ? issue : plainest({ ...inner, path: [...issue.path, ...inner.path] }, root);
}
const isOtherType = (issue, value) => issue.path.length === 0 &&
    (issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value !== 'string'));
function worded(issue, root, { path: file, lineOf }, more) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = unknown === undefined ? issue.path : [...issue.path, unknown];
    const details = {
        path: lineOf === undefined ? file : `${file}:${lineOf(path)}`,
        key: keyOf(path),
        more,
    };
    if (unknown !== undefined) {
        const known = issue.path.at(-1) === 'when'
            ? MEASURES.map(({ id }) => id)
            : keysAt(issue.path).filter((key) => key !== '$schema');
        return problem('bad-config-key', { ...details, what: kindOf(issue.path), ...hint(unknown, known) });
    }
    const value = valueAt(root, path);
    if (issue.code === 'invalid_value' && typeof value === 'string') {
        const known = issue.values.map(String);
        const key = keyOf(path);
        const what = kindOfValue(path);
        return problem('bad-config-name', {
            ...details,
            key,
            value,
            what,
            ...hint(value, known),
            known: known.length > 12 ? '' : known.join(', '),
        });
    }
    const found = issue.code === 'custom' ? 'neither' : foundIn(value);
    return problem('bad-config-value', { ...details, expected: expectedOf(issue), found });
}
function hint(word, known) {
    const near = nearest(word, known);
    if (near !== null)
        return { nearest: near };
    return known.length > 0 && known.length <= 12 ? { known: known.join(', ') } : {};
}
/** What the keys in an object are, by where the object stands. */
function kindOf(path) {
    const last = path.at(-1);
    if (last === 'rules')
        return 'rule';
    if (last === 'when')
        return 'measure';
    return path.at(-2) === 'rules' ? `option of ${String(last)}` : 'key';
}
function kindOfValue(path) {
    const key = path.filter((part) => typeof part === 'string').at(-1);
    if (key === 'measure' || path.includes('when'))
        return 'measure';
    if (key === 'extends')
        return 'preset';
    if (key === 'severity' || key === 'failOn' || path.at(-2) === 'rules')
        return 'severity';
    return key === 'format' ? 'format' : key === 'paper' ? 'paper size' : 'value';
}
/** Names that may stand in the object at a path. */
function keysAt(path) {
    let schemas = [configSchema()];
    for (const key of path) {
        schemas = schemas.flatMap(alternatives).flatMap(({ properties, items }) => {
            const next = typeof key === 'number' ? items : properties?.[String(key)];
            return next === undefined ? [] : [next];
        });
    }
    return schemas.flatMap(alternatives).flatMap(({ properties = {} }) => Object.keys(properties));
}
const alternatives = (schema) => [schema, ...(schema.anyOf ?? []).flatMap(alternatives)];
const TYPES = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object with keys',
    record: 'an object with keys',
};
function expectedOf(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return TYPES[issue.expected] ?? issue.expected;
        case 'invalid_value':
            return `one of ${issue.values.join(', ')}`;
        case 'too_small':
            return issue.origin === 'number' || issue.origin === 'int'
                ? `a number from ${issue.minimum} on`
                : 'something that is not empty';
        case 'too_big':
            return `a number up to ${issue.maximum}`;
        case 'invalid_union': {
            const kinds = issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectedOf));
            return [...new Set(kinds)].join(', or ');
        }
        case 'custom':
            return 'a limit under "min" or "max"';
        default:
            return issue.message;
    }
}
function foundIn(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'string')
        return value === '' ? 'an empty text' : `the text "${value}"`;
    return typeof value === 'function' ? 'a function' : String(value);
}
function valueAt(root, path) {
    let value = root;
    for (const key of path)
        value = value?.[key];
    return value;
}
/** As people write it: "overrides[0].rules.hedge-stack". Of the whole, "the configuration". */
function keyOf(path) {
    if (path.length === 0)
        return 'the configuration';
    return path
        .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${String(part)}`))
        .join('');
}
