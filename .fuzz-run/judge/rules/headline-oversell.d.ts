export declare const headlineOversell: import("../rule.js").Rule<{
    readonly beyond: {
        readonly default: 1.5;
        readonly min: 0;
        readonly max: 6;
        readonly gloss: "How far the headline must go beyond the strongest claim on its subject, in steps of the strength scale.";
    };
    readonly strength: import("../options.js").NumberOption;
    readonly sharedWords: import("../options.js").NumberOption;
}>;
