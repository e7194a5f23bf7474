export interface Method {
    /** null where no measurement was given. */
    readonly reliability: {
        readonly measuredOn: string;
        readonly strengthError: string | null;
        readonly moves: readonly {
            readonly kind: string;
            readonly label: string;
            readonly precision: number;
            readonly recall: number;
            /** More than three of five that are shown are wrong. */
            readonly doubtful: boolean;
        }[];
    } | null;
    /** Whether scores were left out because they belong to other weights. */
    readonly otherWeights: boolean;
    /** `short` is for paper: enough of a digest to tell two files apart. */
    readonly facts: readonly {
        readonly label: string;
        readonly value: string;
        readonly short: string;
    }[];
}
export declare const method: import("../section.js").Section<Method>;
