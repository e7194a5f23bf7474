import type { UserConfig } from './define.js';
type Path = readonly PropertyKey[];
/** Where a configuration stands: as messages call it, with the line of a key where that is known. */
export interface Whereabouts {
    readonly path: string;
    readonly lineOf?: ((path: Path) => number) | undefined;
}
/** @throws ProblemError `bad-config-key`, `bad-config-value`. */
export declare function validConfig(value: unknown, where: Whereabouts): UserConfig;
export {};
