/** A name that no other file of this or another running hedgerow has. Short, so that it fits wherever a name fits. */
export declare function temporaryName(): string;
/** Removes from a folder what processes of this machine that no longer run have left there. Never fails. */
export declare function removeLeftovers(folder: string): void;
