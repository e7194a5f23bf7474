/** At this strength hardly a claim is left: "may or may not", "it is not impossible that it might". */
export declare const NOTHING = -2.5;
export declare const hedgedToNothing: import("../rule.js").Rule<{
    readonly strength: import("../options.js").NumberOption;
    readonly most: import("../options.js").NumberOption;
}>;
