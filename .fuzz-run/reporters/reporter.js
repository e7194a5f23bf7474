const asIs = (text) => text;
export const NO_PAINT = {
    bold: asIs,
    dim: asIs,
    underline: asIs,
    red: asIs,
    yellow: asIs,
    cyan: asIs,
};
export const LIMITS = {
    annotations: 10,
    results: 25_000,
    notifications: 1_000,
    summaryBytes: 900_000,
    commentBytes: 60_000,
};
export const limitsOf = (options) => ({ ...LIMITS, ...options?.limits });
