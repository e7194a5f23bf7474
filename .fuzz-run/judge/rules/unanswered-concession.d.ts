export declare const unansweredConcession: import("../rule.js").Rule<{
    readonly confidence: import("../options.js").NumberOption;
    readonly most: import("../options.js").NumberOption;
}>;
