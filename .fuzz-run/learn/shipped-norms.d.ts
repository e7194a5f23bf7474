/**
 * The text of models/norms.js, and how many texts it stands on. `folder` is that of all labelled texts.
 * @throws ProblemError `no-training-data`; what `readGold` throws.
 */
export declare function shippedNormsFile(folder: string): {
    readonly file: string;
    readonly texts: number;
};
