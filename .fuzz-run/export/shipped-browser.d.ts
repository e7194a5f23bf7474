export interface ShippedBrowser {
    readonly executable: string;
    /** The typefaces it needs to draw any text at all, and no other of the machine: every machine prints the same. */
    readonly env: Readonly<Record<string, string>>;
}
interface Package {
    readonly folder: string;
    readonly version: string;
}
/** The package, where it is installed and could start here; null otherwise. */
export declare function shippedPackage(): Package | null;
/**
 * The browser, unpacked where it is not yet; `onUnpack` is called before that, as it takes some seconds.
 * @throws where `signal` aborts the unpacking, or the cache cannot be written or the package is damaged.
 */
export declare function shippedBrowser({ folder, version }: Package, signal: AbortSignal, onUnpack: () => void): Promise<ShippedBrowser>;
/** The libraries (NSS, Expat) that slim systems lack, as an environment for the browser. */
export declare function shippedLibraries({ folder, version }: Package): Promise<Record<string, string>>;
export {};
