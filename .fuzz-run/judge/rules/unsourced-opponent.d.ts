export declare const unsourcedOpponent: import("../rule.js").Rule<{
    readonly anybody: {
        readonly default: string[];
        readonly gloss: "Holders of a view that accuse nobody, so that nobody need be named.";
    };
    readonly most: import("../options.js").NumberOption;
}>;
