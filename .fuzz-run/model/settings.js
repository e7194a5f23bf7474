import { digest } from './digest.js';
export const LEVELS = ['off', 'info', 'warn', 'error'];
/** The program as it ships. */
export const DEFAULT_SETTINGS = { rules: {}, thresholds: [], lexicon: [] };
/**
 * The same for settings that say the same, in whatever order; of settings that change nothing, the digest of "default".
 * Settings that only repeat what a rule declares are not told apart from others here: `deciding` of judge drops them first.
 */
export function settingsDigest(settings) {
    const { rules, thresholds, lexicon } = settings;
    const ids = Object.keys(rules).sort();
    if (ids.length + thresholds.length + lexicon.length === 0)
        return digest('default');
    return digest(JSON.stringify(sorted({ rules, thresholds, lexicon })));
}
/** The value with the keys of its objects in the order of the alphabet. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, held]) => [key, sorted(held)]));
}
