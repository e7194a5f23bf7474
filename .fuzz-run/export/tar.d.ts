/**
 * Writes an archive's files below a folder, with their permissions.
 * @throws where a name leads out of the folder, or the archive ends too early.
 */
export declare function unpackTar(archive: Buffer, into: string): Promise<void>;
