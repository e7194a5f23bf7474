/** Which faces a page needs for its words, and which characters no face has. */
import { CUTS, FALLBACK_CUTS, facesOf, fontFaceRule, latinOf, metricsOf, SCRIPT_CUTS, } from './faces.js';
/** White space, joiners, direction marks and variation selectors need no picture of their own. */
const INVISIBLE = /[\p{White_Space}\p{Cc}\p{Cf}\p{Variation_Selector}]/u;
/** The faces for all the texts: always the Latin ones, and others where a character asks for them. */
export function fontsFor(texts) {
    const faces = new Set(latin().faces);
    const missing = new Set();
    const seen = new Set();
    const { isCovered } = latin();
    for (const text of texts) {
        for (let i = 0; i < text.length; i++) {
            const unit = text.charCodeAt(i);
            if (unit < 128 || isCovered(unit))
                continue;
            const codePoint = text.codePointAt(i);
            if (codePoint > 0xffff)
                i++;
            if (seen.has(codePoint))
                continue;
            seen.add(codePoint);
            const found = facesFor(codePoint);
            for (const face of found)
                faces.add(face);
            if (found.length === 0)
                missing.add(codePoint);
        }
    }
    return { sheet: sheetOf([...faces]), missing: [...missing].sort((a, b) => a - b) };
}
let known;
function latin() {
    if (known)
        return known;
    const faces = CUTS.map(latinOf);
    const metrics = faces.map(metricsOf);
    // By unit, as it is asked for: 0 not known yet, 1 covered, 2 not.
    const answers = new Uint8Array(0x10000);
    const isCovered = (unit) => {
        if (answers[unit] === 0) {
            const surrogate = unit >= 0xd800 && unit < 0xe000;
            const covers = () => metrics.every((face) => face.covers(unit)) || INVISIBLE.test(String.fromCharCode(unit));
            answers[unit] = !surrogate && covers() ? 1 : 2;
        }
        return answers[unit] === 1;
    };
    known = { faces, isCovered };
    return known;
}
const facesByCodePoint = new Map();
function facesFor(codePoint) {
    let faces = facesByCodePoint.get(codePoint);
    if (!faces) {
        faces = findFaces(codePoint);
        facesByCodePoint.set(codePoint, faces);
    }
    return faces;
}
/** The file of each of our cuts that has the character; where none has, the first fallback that does. */
function findFaces(codePoint) {
    const has = (face) => inRange(codePoint, face.unicodeRange) && metricsOf(face).covers(codePoint);
    const own = SCRIPT_CUTS.flatMap((cut) => sharedFaces(cut).find(has) ?? []);
    if (own.length > 0)
        return own;
    for (const cut of FALLBACK_CUTS) {
        const face = sharedFaces(cut).find(has);
        if (face)
            return [face];
    }
    return [];
}
const facesByCut = new Map();
/** One object a face, so that a set of faces holds each once. */
function sharedFaces(cut) {
    let faces = facesByCut.get(cut);
    if (!faces) {
        const own = latin().faces.find((face) => face.package === cut.package && sameCut(face, cut));
        faces = facesOf(cut).map((face) => (own && face.subset === 'latin' ? own : face));
        facesByCut.set(cut, faces);
    }
    return faces;
}
function sameCut(a, b) {
    return a.weight === b.weight && a.style === b.style;
}
/** Whether a CSS unicode-range ("U+0370-0377,U+37E") holds the code point. */
function inRange(codePoint, unicodeRange) {
    return unicodeRange.split(',').some((part) => {
        const [from, to] = part.trim().replace(/^U\+/i, '').split('-');
        const start = Number.parseInt(from, 16);
        return codePoint >= start && codePoint <= (to ? Number.parseInt(to, 16) : start);
    });
}
const sheets = new Map();
/** Rules are large (a hundred kilobytes) and sets of faces few, so that each is written once. */
function sheetOf(faces) {
    const key = faces.map((face) => `${face.package}/${face.subset}/${face.weight}${face.style}`).join();
    let sheet = sheets.get(key);
    if (!sheet) {
        sheet = { css: faces.map(fontFaceRule).join('\n') };
        sheets.set(key, sheet);
    }
    return sheet;
}
