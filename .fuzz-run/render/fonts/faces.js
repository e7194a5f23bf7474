/** The typefaces of every page, from npm: static files, because variable ones become Type 3 fonts in a PDF. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readWoff } from './woff.js';
/** Inter for our words, Source Serif for the essay's. */
export const CUTS = [
    { package: 'inter', family: 'Inter', weight: 400, style: 'normal' },
    { package: 'inter', family: 'Inter', weight: 600, style: 'normal' },
    { package: 'source-serif-4', family: 'Source Serif 4', weight: 400, style: 'normal' },
    { package: 'source-serif-4', family: 'Source Serif 4', weight: 400, style: 'italic' },
    { package: 'source-serif-4', family: 'Source Serif 4', weight: 600, style: 'normal' },
];
/** Inter SemiBold never sets the essay's words, so that it needs no other scripts than Latin. */
export const SCRIPT_CUTS = CUTS.filter((cut) => cut.family !== 'Inter' || cut.weight === 400);
/** For scripts and symbols that neither has, tried in this order. */
export const FALLBACK_CUTS = [
    'noto-serif-hebrew',
    'noto-naskh-arabic',
    'noto-sans-symbols',
    'noto-emoji',
    'noto-sans-symbols-2',
].map((name) => ({ package: name, family: 'Other scripts', weight: 400, style: 'normal' }));
const require = createRequire(import.meta.url);
function remember(make) {
    const known = new Map();
    return (key) => {
        let value = known.get(key);
        if (value === undefined) {
            value = make(key);
            known.set(key, value);
        }
        return value;
    };
}
const rangesOf = remember((name) => JSON.parse(readFileSync(require.resolve(`@fontsource/${name}/unicode.json`), 'utf8')));
/** All files of a cut. A package with numbered files ("[3]") writes the number without brackets in their names. */
export function facesOf(cut) {
    return Object.entries(rangesOf(cut.package)).map(([subset, unicodeRange]) => ({
        ...cut,
        subset: subset.replaceAll(/[[\]]/g, ''),
        unicodeRange,
    }));
}
export function latinOf(cut) {
    return { ...cut, subset: 'latin', unicodeRange: rangesOf(cut.package).latin };
}
function fileOf(face, extension) {
    const name = `${face.package}-${face.subset}-${face.weight}-${face.style}.${extension}`;
    return require.resolve(`@fontsource/${face.package}/files/${name}`);
}
const metricsIn = remember((path) => readWoff(readFileSync(path)));
/** Metrics come from the WOFF file: its tables can be read one by one, those of WOFF2 cannot. */
export function metricsOf(face) {
    return metricsIn(fileOf(face, 'woff'));
}
const dataIn = remember((path) => readFileSync(path).toString('base64'));
/** The face as a rule of a style sheet, the file inside. */
export function fontFaceRule(face) {
    const data = dataIn(fileOf(face, 'woff2'));
    return `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-style:${face.style};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${face.unicodeRange}}`;
}
