import { type FontMetrics } from './woff.js';
/** One file of a family: a weight and style for the characters of one script. */
export interface Face {
    readonly package: string;
    /** Name in the style sheets. */
    readonly family: string;
    readonly weight: 400 | 600;
    readonly style: 'normal' | 'italic';
    /** Script of the file, as the package names it. */
    readonly subset: string;
    /** Code points that the package assigns to the file, as CSS writes them. */
    readonly unicodeRange: string;
}
type Cut = Pick<Face, 'package' | 'family' | 'weight' | 'style'>;
/** Inter for our words, Source Serif for the essay's. */
export declare const CUTS: readonly Cut[];
/** Inter SemiBold never sets the essay's words, so that it needs no other scripts than Latin. */
export declare const SCRIPT_CUTS: readonly Cut[];
/** For scripts and symbols that neither has, tried in this order. */
export declare const FALLBACK_CUTS: readonly Cut[];
/** All files of a cut. A package with numbered files ("[3]") writes the number without brackets in their names. */
export declare function facesOf(cut: Cut): Face[];
export declare function latinOf(cut: Cut): Face;
/** Metrics come from the WOFF file: its tables can be read one by one, those of WOFF2 cannot. */
export declare function metricsOf(face: Face): FontMetrics;
/** The face as a rule of a style sheet, the file inside. */
export declare function fontFaceRule(face: Face): string;
export {};
