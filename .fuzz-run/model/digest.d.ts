/** A short digest of a text, in plain TypeScript so that it is the same in Node and in a browser. Not for security. */
/**
 * 64-bit FNV-1a over UTF-16 units (Fowler, Noll and Vo; draft-eastlake-fnv), as 16 hexadecimal digits. Several texts count as one:
 * long ones need not be put together for it.
 */
export declare function digest(...texts: readonly string[]): string;
