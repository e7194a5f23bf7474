/** Which file each essay is written to. Depends on the set of essays alone, never on their order. */
import { digest } from '../model/index.js';
import { OUTPUT_FORMATS } from './formats.js';
/** Longest file name, in bytes, that common file systems take. */
const LONGEST_NAME = 255;
const EXTENSIONS = OUTPUT_FORMATS.map(({ extension }) => extension);
const LONGEST_STEM = LONGEST_NAME - Math.max(...EXTENSIONS.map((extension) => extension.length));
/** Pages about all essays; no essay may take their names. */
const PAGE = /^(index|corpus)$/;
const PAGE_FILE = /^(index|corpus)\.[^.]+$/;
/** Names that Windows keeps for devices, whatever extension follows. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
/**
 * For each essay, in the order given, the path of its files below the output folder, with "/" and without the last
 * extension: "opinion/bridge". No two are equal, whatever a file system thinks of capitals; none leads out of the output
 * folder, is called `index` or `corpus` at its top, or, with an extension of `OUTPUT_FORMATS`, is one of `occupied`.
 * @param occupied files below the output folder, with "/", that must not be written, such as the essays themselves.
 */
export function outputNames(essays, occupied = []) {
    const drafts = essays.map((essay) => {
        const draft = { essay, front: '', keepsExtension: false, number: 0, stem: '' };
        return { ...draft, stem: stemOf(draft) };
    });
    for (const group of sameNames(drafts))
        putFoldersInFront(group);
    const forbidden = new Set([...occupied].map(folded));
    let changed = true;
    while (changed) {
        changed = false;
        for (const group of troubled(drafts, forbidden)) {
            for (const draft of group.filter((one) => !one.keepsExtension)) {
                draft.keepsExtension = true;
                draft.stem = stemOf(draft);
                changed = true;
            }
        }
    }
    numberTheRest(drafts, forbidden);
    return drafts.map(({ stem }) => stem);
}
function stemOf({ essay, front, keepsExtension, number }) {
    const segments = `${front}/${essay.relative}`
        .split(/[/\\]/)
        .filter((segment) => !/^\.{0,2}$/.test(segment));
    const name = segments.pop() ?? '';
    const bare = name.replace(/\.[^.]*$/, '');
    const stem = keepsExtension || /^\.*$/.test(bare) ? name : bare;
    const folders = segments.map((segment, i) => {
        const safe = withoutDevice(segment);
        return i === 0 && PAGE_FILE.test(folded(safe)) ? `${safe}_` : safe;
    });
    return [...folders, fitting(withoutDevice(stem), number === 0 ? '' : `-${number}`)].join('/');
}
/** "con.draft" -> "con_.draft". */
function withoutDevice(name) {
    const base = name.split('.', 1)[0];
    return DEVICE.test(base.trimEnd()) ? `${base}_${name.slice(base.length)}` : name;
}
/** The name with its ending, cut where it is too long for a file system and told apart by a digest of the whole. */
function fitting(name, ending) {
    if (bytes(name + ending) <= LONGEST_STEM)
        return name + ending;
    const tail = `~${digest(name).slice(0, 8)}${ending}`;
    const room = LONGEST_STEM - bytes(tail);
    let cut = '';
    let size = 0;
    for (const character of name) {
        size += bytes(character);
        if (size > room)
            break;
        cut += character;
    }
    return cut + tail;
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
/** As file systems that ignore capitals and ways of composing letters see a name. */
function folded(name) {
    return name.normalize('NFC').toLowerCase();
}
/** Where essays of several folders share a name, each gets as much of its folder's path in front as tells them apart. */
function putFoldersInFront(group) {
    const paths = [...new Set(group.map(({ essay }) => essay.folder))].map((folder) => ({
        folder,
        // Without the colon of a Windows drive.
        segments: folder
            .split('/')
            .map((segment) => segment.replace(/:$/, ''))
            .filter((segment) => segment !== ''),
    }));
    if (paths.length < 2)
        return;
    const deepest = Math.max(...paths.map(({ segments }) => segments.length));
    let depth = 1;
    const frontOf = (segments) => segments.slice(-depth).join('/');
    while (depth < deepest &&
        new Set(paths.map(({ segments }) => folded(frontOf(segments)))).size < paths.length) {
        depth++;
    }
    const fronts = new Map(paths.map(({ folder, segments }) => [folder, frontOf(segments)]));
    for (const draft of group) {
        draft.front = fronts.get(draft.essay.folder);
        draft.stem = stemOf(draft);
    }
}
function sameNames(drafts) {
    const groups = new Map();
    for (const draft of drafts) {
        const key = folded(draft.stem);
        const group = groups.get(key);
        if (group)
            group.push(draft);
        else
            groups.set(key, [draft]);
    }
    return [...groups.values()].filter((group) => group.length > 1);
}
/** Groups of essays that cannot all keep the name they have. */
function troubled(drafts, forbidden) {
    const folders = foldersOf(drafts);
    const alone = drafts.filter((draft) => isTaken(draft.stem, forbidden, folders));
    return [...sameNames(drafts), alone];
}
function isTaken(stem, forbidden, folders) {
    const key = folded(stem);
    if (PAGE.test(key))
        return true;
    return EXTENSIONS.some((extension) => forbidden.has(key + extension) || folders.has(key + extension));
}
/** Folders that essays below them need: no file may have their name. */
function foldersOf(drafts) {
    const folders = new Set();
    for (const { stem } of drafts) {
        const key = folded(stem);
        for (let at = key.indexOf('/'); at !== -1; at = key.indexOf('/', at + 1))
            folders.add(key.slice(0, at));
    }
    return folders;
}
/** Names that differ by nothing a file system would notice get a number, in an order that the names decide. */
function numberTheRest(drafts, forbidden) {
    const folders = foldersOf(drafts);
    const given = new Set();
    const order = [...drafts].sort((a, b) => compare(a.stem, b.stem) ||
        compare(a.essay.relative, b.essay.relative) ||
        compare(a.essay.folder, b.essay.folder));
    const wanted = new Set(order.map(({ stem }) => folded(stem)));
    for (const draft of order) {
        if (given.has(folded(draft.stem)) || isTaken(draft.stem, forbidden, folders)) {
            do {
                draft.number = Math.max(draft.number, 1) + 1;
                draft.stem = stemOf(draft);
            } while (given.has(folded(draft.stem)) ||
                wanted.has(folded(draft.stem)) ||
                isTaken(draft.stem, forbidden, folders));
        }
        given.add(folded(draft.stem));
    }
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
