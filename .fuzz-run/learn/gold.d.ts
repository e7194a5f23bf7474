import { type Problem, type Range } from '../model/index.js';
export interface GoldUnit extends Range {
    readonly role: string;
    /** Moves a careful reader must see. */
    readonly moves: readonly string[];
    /** Moves that are neither right nor wrong. */
    readonly optional_moves: readonly string[];
    readonly strength: number | null;
    readonly strength_range: readonly [number, number] | null;
    readonly whose: 'author' | 'attributed';
    readonly evidence_type: string | null;
    readonly links: readonly {
        readonly type: string;
        readonly target: number;
    }[];
}
export interface GoldEssay {
    readonly id: string;
    readonly title: string | null;
    readonly source: string | null;
    readonly text: string;
    readonly units: readonly GoldUnit[];
}
/**
 * Every labelled op-ed of a folder (not of folders below), by file name. JSON files without units are passed over.
 * @throws ProblemError `not-found`, `not-a-folder`, `unreadable`, `bad-labels`; `no-labels` where there are none.
 */
export declare function readGold(folder: string): GoldEssay[];
/** What a JSON file holds; `bad` words what is wrong with one that cannot be parsed. */
export declare function jsonIn(path: string, bad: (reason: string) => Problem): unknown;
/** The unit that most of each range lies in, or null. Both lists are in order of the text. */
export declare function unitsOf(ranges: readonly Range[], units: readonly GoldUnit[]): (GoldUnit | null)[];
