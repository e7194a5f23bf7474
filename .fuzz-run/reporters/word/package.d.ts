/** A Word file as a package of parts (ECMA-376, Open Packaging Conventions): what is in it, and how its parts point to each other. */
import { type Document, type Element } from '@xmldom/xmldom';
/** Why a file cannot be read as a Word file, in words for a message. */
export declare class NotWord extends Error {
}
export interface Relation {
    readonly id: string;
    /** The last word of its type: "comments", "footnotes", "officeDocument". */
    readonly kind: string;
    /** Of the type, without the last word. */
    readonly prefix: string;
    /** Path of the part it leads to. */
    readonly target: string;
}
export declare class WordPackage {
    #private;
    /** Path of the main part, as a rule "word/document.xml". */
    readonly main: string;
    /** @throws NotWord */
    constructor(bytes: Uint8Array);
    has(path: string): boolean;
    /** The part as XML. What is changed in it is written by `bytes`. @throws NotWord */
    xml(path: string): Document;
    add(path: string, xml: string): Document;
    /** From a part, by its path; from the package itself: "". */
    relations(path: string): Relation[];
    /** Path of the part that another part leads to; null where it does not, or the part is missing. */
    related(path: string, kind: string): string | null;
    /** A new relation from a part to another in the same folder. */
    relate(path: string, type: string, target: string): void;
    declare(path: string, contentType: string): void;
    /** A path in the folder of another part that nothing has yet: "comments.xml", "comments2.xml". */
    free(beside: string, name: string): string;
    /** The file: parts that were not looked at as they were. */
    bytes(): Uint8Array;
}
export declare const DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/** Every part has one: others are refused when they are read. */
export declare function rootOf(document: Document): Element;
export declare function elements(within: Document | Element, namespace: string, name: string): Element[];
