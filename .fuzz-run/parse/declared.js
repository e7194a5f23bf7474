export const NOTHING_DECLARED = {
    title: null,
    standfirst: null,
    author: null,
    published: null,
    publication: null,
    section: null,
    language: null,
};
/** "A", "A and B", "A, B and C". */
export function joinNames(names) {
    const distinct = [...new Set(names)];
    if (distinct.length === 0)
        return null;
    return distinct.length === 1 ? distinct[0] : `${distinct.slice(0, -1).join(', ')} and ${distinct.at(-1)}`;
}
/** A BCP 47 tag as declared ("en_GB" is written "en-GB"); null for anything else. */
export function languageTag(text) {
    const tag = text?.trim().replaceAll('_', '-') ?? '';
    return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}
