export declare const unmarkedForecast: import("../rule.js").Rule<{
    readonly strength: import("../options.js").NumberOption;
    readonly confidence: import("../options.js").NumberOption;
    readonly fewest: import("../options.js").NumberOption;
}>;
