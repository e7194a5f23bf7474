export declare const unusedDisable: import("../rule.js").Rule<{}>;
