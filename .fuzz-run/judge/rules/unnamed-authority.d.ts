export declare const unnamedAuthority: import("../rule.js").Rule<{
    readonly also: {
        readonly default: readonly [];
        readonly gloss: "Words besides \"experts\", \"studies\" and their kind that call on somebody unnamed: \"insiders\".";
    };
    readonly most: import("../options.js").NumberOption;
}>;
