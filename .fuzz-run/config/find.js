/** Finds the configuration of a folder and loads it, from whatever kind of file. */
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, parse as partsOf, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lilconfig } from 'lilconfig';
import { ProblemError, problem } from '../model/index.js';
import { JsonError, readJson } from './json.js';
const EXTENSIONS = ['ts', 'mts', 'mjs', 'js', 'cjs', 'json'];
/** In the order in which they are looked for in each folder. */
export const CONFIG_FILES = EXTENSIONS.map((extension) => `hedgerow.config.${extension}`);
const PACKAGE = 'package.json';
/** The key of package.json. */
const KEY = 'hedgerow';
/** As messages call a file: relative to where the command runs, with "/"; or in full where it lies outside. */
export function shownFile(path, cwd) {
    const short = relative(cwd, path).split(sep).join('/');
    return short.startsWith('../') || short === '' ? path.split(sep).join('/') : short;
}
/**
 * The configuration in a folder or in the nearest folder above; null where there is none.
 * @throws ProblemError where it cannot be read, or says something that cannot be.
 */
export async function findConfig(cwd) {
    const texts = new Map();
    const search = lilconfig(KEY, {
        searchPlaces: [...CONFIG_FILES, PACKAGE],
        stopDir: partsOf(resolve(cwd)).root,
        ignoreEmptySearchPlaces: false,
        loaders: loadersFor(cwd, texts),
    });
    const found = await search.search(cwd);
    return found === null ? null : checked(found.filepath, found.config, cwd, texts);
}
/** The configuration that a user names. @throws ProblemError as `findConfig`, and where there is no such file. */
export async function loadConfig(path, cwd) {
    const file = resolve(cwd, path);
    if (!existsSync(file))
        throw new ProblemError(problem('no-config', { path }));
    const texts = new Map();
    const loader = loadersFor(cwd, texts)[extname(file)];
    if (loader === undefined) {
        const known = EXTENSIONS.map((extension) => `.${extension}`).join(', ');
        throw new ProblemError(problem('unknown-config', { path, known }));
    }
    const search = lilconfig(KEY, { loaders: loadersFor(cwd, texts), ignoreEmptySearchPlaces: false });
    const found = await search.load(file);
    return checked(file, found?.config, cwd, texts);
}
async function checked(path, config, cwd, texts) {
    const { validConfig } = await import('./validate.js');
    const text = texts.get(path);
    const above = basename(path) === PACKAGE ? [KEY] : [];
    return {
        path,
        config: validConfig(config, {
            path: shownFile(path, cwd),
            lineOf: text && ((keys) => text.lineOf([...above, ...keys])),
        }),
    };
}
function loadersFor(cwd, texts) {
    const json = (path, content) => {
        try {
            const text = readJson(content);
            texts.set(path, text);
            return text.value;
        }
        catch (error) {
            if (!(error instanceof JsonError))
                throw error;
            const { line, column, message: reason } = error;
            throw new ProblemError(problem('bad-config-json', { path: shownFile(path, cwd), line, column, reason }));
        }
    };
    const script = (load) => async (path) => {
        try {
            return await load(path);
        }
        catch (error) {
            const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
            throw new ProblemError(problem('bad-config', { path: shownFile(path, cwd), reason: reason.replace(/\.$/, '') }));
        }
    };
    const native = script(async (path) => defaultOf(await import(pathToFileURL(path).href)));
    const typed = script(async (path) => {
        const { createJiti } = await import('jiti');
        // The program need not be installed beside the configuration, and all of it need not be loaded for its helper.
        const here = fileURLToPath(import.meta.url);
        const alias = { hedgerow: join(dirname(here), `define${extname(here)}`) };
        const jiti = createJiti(pathToFileURL(path).href, { fsCache: false, alias });
        return jiti.import(path, { default: true });
    });
    return {
        '.json': json,
        '.ts': typed,
        '.mts': typed,
        '.js': native,
        '.mjs': native,
        '.cjs': native,
        noExt: json,
    };
}
function defaultOf(loaded) {
    return 'default' in loaded ? loaded.default : { ...loaded };
}
