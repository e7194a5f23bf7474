/** Bits of groups.ts, landmarks.ts and forms.ts. */
export interface Listed {
    groups: number;
    landmarks: number;
    forms: number;
}
/** What is known of a normalized word. */
export declare const listed: (norm: string) => Readonly<Listed>;
/** Puts words on a list. Rules that bring words of their own do so as they are loaded, before any essay is read. */
export declare function list(kind: keyof Listed, bits: number, words: string): void;
