export declare const hedgeStack: import("../rule.js").Rule<{
    readonly hedges: import("../options.js").NumberOption;
    readonly within: import("../options.js").NumberOption;
    readonly floor: import("../options.js").NumberOption;
    readonly most: import("../options.js").NumberOption;
}>;
