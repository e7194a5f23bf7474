export declare const unsourcedFigure: import("../rule.js").Rule<{
    readonly within: import("../options.js").NumberOption;
}>;
