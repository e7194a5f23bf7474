export declare const exposedClaim: import("../rule.js").Rule<{
    readonly strength: import("../options.js").NumberOption;
    readonly exposure: {
        readonly default: 1.5;
        readonly min: -6;
        readonly max: 3.75;
        readonly gloss: "How far its wording must go beyond what stands under it: strength plus reach minus support.";
    };
    readonly wordsPerFinding: import("../options.js").NumberOption;
    readonly most: import("../options.js").NumberOption;
}>;
