export declare const strawmanRisk: import("../rule.js").Rule<{
    readonly most: import("../options.js").NumberOption;
}>;
