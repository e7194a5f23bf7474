export declare const hedgeThenOverstate: import("../rule.js").Rule<{
    sweeping: {
        default: string[];
        gloss: string;
    };
    near: import("../options.js").NumberOption;
    hedged: import("../options.js").NumberOption;
    hard: import("../options.js").NumberOption;
    claims: import("../options.js").NumberOption;
    sharedWords: import("../options.js").NumberOption;
    sharedShare: {
        default: number;
        min: number;
        max: number;
        gloss: string;
    };
    most: import("../options.js").NumberOption;
}>;
