/** What a search depends on, so that a test can search a machine that does not exist. */
export interface Machine {
    readonly platform: NodeJS.Platform;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** The user's own folder. */
    readonly home: string;
    /** Whether a file that can be started lies there. */
    readonly canStart: (path: string) => boolean;
}
export declare const THIS_MACHINE: Machine;
/** Installed Chromes, Chromiums and Edges, the likeliest to print first. */
export declare function installedBrowsers(machine: Machine): string[];
/** The file of a browser that the user named: a path, or the name of a command on the PATH. Null where there is none. */
export declare function namedBrowser(name: string, machine: Machine): string | null;
