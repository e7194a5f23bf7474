/** The declared values, and over them those that are set. */
export function valuesOf(declared, set = {}) {
    const values = {};
    for (const [name, option] of Object.entries(declared))
        values[name] = set[name] ?? option.default;
    return values;
}
/** How many findings a rule gives at most, an option that most rules have. */
export const most = (number) => ({
    default: number,
    min: 1,
    max: 1000,
    whole: true,
    gloss: 'The most findings in one essay.',
});
/** How sure a move must be, an option of rules that would send an editor looking for nothing. */
export const confidence = (number, what) => ({
    default: number,
    min: 0,
    max: 1,
    gloss: `How sure ${what} must be; less sure ones are left alone.`,
});
/** A place on the scale of strength. */
export const strength = (number, gloss) => ({
    default: number,
    min: -3,
    max: 3,
    gloss,
});
/** A count of things. */
export const count = (number, gloss, min = 1) => ({
    default: number,
    min,
    max: 100_000,
    whole: true,
    gloss,
});
