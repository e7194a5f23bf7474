export declare const oneSided: import("../rule.js").Rule<{
    readonly words: import("../options.js").NumberOption;
}>;
