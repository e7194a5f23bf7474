/** A Word file as a package of parts (ECMA-376, Open Packaging Conventions): what is in it, and how its parts point to each other. */
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
/** Word's own, and what it writes as "Strict Open XML Document". */
const RELATION = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/officeDocument\/(?:2006\/)?relationships\/(\w+)$/;
/** The time of every part that is written: without one the same input would give other bytes tomorrow. */
const TIME = new Date(1980, 0, 1);
/** Why a file cannot be read as a Word file, in words for a message. */
export class NotWord extends Error {
}
export class WordPackage {
    #parts;
    #documents = new Map();
    /** Path of the main part, as a rule "word/document.xml". */
    main;
    /** @throws NotWord */
    constructor(bytes) {
        try {
            this.#parts = unzipSync(bytes);
        }
        catch (error) {
            throw new NotWord('it is no zip archive', { cause: error });
        }
        const main = this.relations('').find(({ kind }) => kind === 'officeDocument')?.target;
        if (main === undefined || !this.has(main))
            throw new NotWord('it has no main document');
        this.main = main;
    }
    has(path) {
        return Object.hasOwn(this.#parts, path);
    }
    /** The part as XML. What is changed in it is written by `bytes`. @throws NotWord */
    xml(path) {
        let document = this.#documents.get(path);
        if (document === undefined) {
            if (!this.has(path))
                throw new NotWord(`"${path}" is missing in it`);
            document = parseXml(strFromU8(this.#parts[path]), path);
            this.#documents.set(path, document);
        }
        return document;
    }
    add(path, xml) {
        const document = parseXml(xml, path);
        this.#parts[path] = strToU8(xml);
        this.#documents.set(path, document);
        return document;
    }
    /** From a part, by its path; from the package itself: "". */
    relations(path) {
        const at = relationsPath(path);
        if (!this.has(at))
            return [];
        const folder = path.split('/').slice(0, -1).join('/');
        return elements(this.xml(at), RELATIONSHIPS, 'Relationship').flatMap((one) => {
            const type = one.getAttribute('Type') ?? '';
            const kind = RELATION.exec(type)?.[1];
            if (kind === undefined || one.getAttribute('TargetMode') === 'External')
                return [];
            const target = resolved(folder, one.getAttribute('Target') ?? '');
            return [{ id: one.getAttribute('Id') ?? '', kind, prefix: type.slice(0, -kind.length), target }];
        });
    }
    /** Path of the part that another part leads to; null where it does not, or the part is missing. */
    related(path, kind) {
        const target = this.relations(path).find((one) => one.kind === kind)?.target;
        return target !== undefined && this.has(target) ? target : null;
    }
    /** A new relation from a part to another in the same folder. */
    relate(path, type, target) {
        const at = relationsPath(path);
        const document = this.has(at)
            ? this.xml(at)
            : this.add(at, `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"/>`);
        const taken = new Set(elements(document, RELATIONSHIPS, 'Relationship').map((one) => one.getAttribute('Id')));
        let number = taken.size + 1;
        while (taken.has(`rId${number}`))
            number++;
        const relation = document.createElementNS(RELATIONSHIPS, 'Relationship');
        relation.setAttribute('Id', `rId${number}`);
        relation.setAttribute('Type', type);
        relation.setAttribute('Target', target.split('/').at(-1));
        rootOf(document).appendChild(relation);
    }
    declare(path, contentType) {
        const document = this.xml('[Content_Types].xml');
        const known = elements(document, CONTENT_TYPES, 'Override');
        if (known.some((one) => one.getAttribute('PartName')?.toLowerCase() === `/${path}`.toLowerCase()))
            return;
        const override = document.createElementNS(CONTENT_TYPES, 'Override');
        override.setAttribute('PartName', `/${path}`);
        override.setAttribute('ContentType', contentType);
        rootOf(document).appendChild(override);
    }
    /** A path in the folder of another part that nothing has yet: "comments.xml", "comments2.xml". */
    free(beside, name) {
        const folder = beside.split('/').slice(0, -1);
        for (let number = 1;; number++) {
            const path = [...folder, `${name}${number === 1 ? '' : number}.xml`].join('/');
            if (!this.has(path))
                return path;
        }
    }
    /** The file: parts that were not looked at as they were. */
    bytes() {
        const serializer = new XMLSerializer();
        for (const [path, document] of this.#documents)
            this.#parts[path] = strToU8(serializer.serializeToString(document));
        return zipSync(this.#parts, { mtime: TIME });
    }
}
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
function relationsPath(path) {
    const steps = path.split('/');
    const name = steps.pop();
    return [...steps, '_rels', `${name}.rels`].join('/');
}
/** A target is relative to the folder of its part, or begins at the root with "/". */
function resolved(folder, target) {
    const steps = target.startsWith('/') ? [] : folder.split('/');
    for (const step of target.split('/')) {
        if (step === '..')
            steps.pop();
        else if (step !== '.' && step !== '')
            steps.push(step);
    }
    return steps.filter((step) => step !== '').join('/');
}
function parseXml(text, path) {
    const refuse = (message) => {
        throw new NotWord(`"${path}" in it is no XML`, { cause: message });
    };
    try {
        const parser = new DOMParser({ onError: (level, message) => level === 'warning' || refuse(message) });
        const document = parser.parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
        return document.documentElement ? document : refuse('it is empty');
    }
    catch (error) {
        return refuse(String(error));
    }
}
/** Every part has one: others are refused when they are read. */
export function rootOf(document) {
    return document.documentElement;
}
export function elements(within, namespace, name) {
    return Array.from(within.getElementsByTagNameNS(namespace, name));
}
