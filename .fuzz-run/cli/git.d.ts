/** Whether git knows a revision of that name. */
export declare const isRevision: (name: string) => Promise<boolean>;
/**
 * The files that differ from a revision, as they are now: changed in commits since the branch left it, staged or not, new
 * under a name, or not yet known to git. What git is told to ignore is left out, as are files that are gone. Real paths.
 * @throws ProblemError `no-git`, `no-repository`, `no-revision`.
 */
export declare function changedFiles(base: string | null): Promise<ReadonlySet<string>>;
/** The folder that a command runs in, below the root of its repository, with "/"; "" at the root or outside of one. */
export declare function folderInRepository(): Promise<string>;
