/** The configuration of a run: which settings hold for which essay, and which essays are passed over. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, {} from 'ignore';
import picomatch from 'picomatch';
import { DEFAULT_SETTINGS, ProblemError, problem } from '../model/index.js';
import { findConfig, loadConfig, shownFile } from './find.js';
import { settingsOf } from './settings.js';
export const IGNORE_FILE = '.hedgerowignore';
/**
 * Reads what there is to read: the configuration and the list of ignored files beside it.
 * @throws ProblemError where one of them cannot be read, or says something that cannot be.
 */
export async function readConfiguration(options) {
    const { cwd, config: named, flags } = options;
    const found = named === false ? null : named === undefined ? await findConfig(cwd) : await loadConfig(named, cwd);
    const folder = found === null ? resolve(cwd) : dirname(found.path);
    return new Resolved(found?.config ?? {}, {
        path: found === null ? null : shownFile(found.path, cwd),
        folder,
        cwd,
        flags: flags ?? {},
    });
}
class Resolved {
    path;
    folder;
    settings;
    analyze;
    check;
    #config;
    #base;
    #overrides;
    #ignores;
    /** Most essays share their overrides, and so their settings. */
    #known = new Map();
    constructor(config, base) {
        this.path = base.path;
        this.folder = base.folder;
        this.#config = config;
        this.#base = base;
        this.#overrides = (config.overrides ?? []).map(({ files }) => matcherOf([files].flat()));
        this.#ignores = ignoresOf(config, base);
        this.settings = this.#settingsWith([]);
        this.analyze = absolute(config.analyze ?? {}, ['out', 'norms', 'browser'], base.folder);
        this.check = absolute(config.check ?? {}, ['baseline'], base.folder);
    }
    settingsFor = (file) => {
        const held = this.overridesFor(file);
        const key = held.join();
        const known = this.#known.get(key) ?? this.#settingsWith(held);
        this.#known.set(key, known);
        return known;
    };
    overridesFor = (file) => {
        const path = this.#within(file);
        if (path === null)
            return [];
        return this.#overrides.flatMap((matches, i) => (matches(path) ? [i] : []));
    };
    ignoredBy = (file) => {
        const path = this.#within(file);
        if (path === null)
            return null;
        return this.#ignores.find(({ list }) => list.ignores(path))?.by ?? null;
    };
    #settingsWith(overrides) {
        const layers = [this.#config, ...overrides.map((i) => this.#config.overrides[i]), this.#base.flags];
        const settings = settingsOf(...layers);
        return JSON.stringify(settings) === JSON.stringify(DEFAULT_SETTINGS) ? DEFAULT_SETTINGS : settings;
    }
    /** Relative to the folder, with "/"; null for a file outside it. */
    #within(file) {
        const path = relative(this.folder, resolve(this.#base.cwd, file)).split(sep).join('/');
        return path === '' || path.startsWith('../') || /^[a-z]:\//i.test(path) ? null : path;
    }
}
/** A glob without "/" holds in every folder, as in the list of ignored files. */
function matcherOf(globs) {
    const deep = (glob) => {
        const plain = glob.replace(/^\.\//, '');
        return plain.includes('/') ? plain.replace(/^\//, '') : `**/${plain}`;
    };
    const wanted = globs.filter((glob) => !glob.startsWith('!')).map(deep);
    const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => deep(glob.slice(1)));
    return picomatch(wanted, { dot: true, ...(unwanted.length === 0 ? {} : { ignore: unwanted }) });
}
function ignoresOf({ ignore: patterns }, { path, folder, cwd }) {
    const lists = [];
    if (patterns !== undefined && patterns.length > 0)
        lists.push({ by: path ?? 'the configuration', list: ignore().add([...patterns]) });
    const file = join(folder, IGNORE_FILE);
    if (existsSync(file)) {
        try {
            lists.push({ by: shownFile(file, cwd), list: ignore().add(readFileSync(file, 'utf8')) });
        }
        catch (error) {
            const reason = error.message;
            throw new ProblemError(problem('unreadable', { path: shownFile(file, cwd), reason }));
        }
    }
    return lists;
}
function absolute(defaults, keys, folder) {
    const whole = { ...defaults };
    for (const key of keys) {
        const value = whole[key];
        // A bare name is a command to be found on the path, not a file of the folder.
        if (typeof value === 'string' && !(key === 'browser' && !/[\\/]/.test(value)))
            whole[key] = resolve(folder, value);
    }
    return whole;
}
