/** The plain forms of be, without "being". */
export declare const IS = 1;
/** "become", "remain". */
export declare const BECOMING = 2;
/** "not", "no", "never", "hardly", "neither": denies what it stands before. */
export declare const DENIAL = 4;
/** All that makes a sentence negative: "nothing", "without", "nor" too. */
export declare const NEGATION = 8;
export declare const LIKE = 16;
export declare const AS = 32;
export declare const UNLIKE = 64;
/** "comparison", "analogies", "comparing". */
export declare const COMPARISON = 128;
/** "moment", "syndrome", and the hyphen of "-style". */
export declare const NAMING = 256;
/** Words that are figures of speech where something IS one; see vehicles.ts. */
export declare const VEHICLE = 512;
/** "however", "though": a contrast that may be set off by commas. */
export declare const ASIDE = 1024;
/** "but", "yet". */
export declare const BUT = 2048;
/** Stands between "I" and the verb that matters: auxiliaries, "want to", "really". */
export declare const BRIDGE = 4096;
/** Stands between be and what is said of the subject: articles, "simply", "not". */
export declare const BEFORE_PREDICATE = 8192;
/** A form of be, have, do or a modal in the present. */
export declare const PRESENT = 16384;
/** A few of the commonest past forms. */
export declare const PAST = 32768;
/** "ignores", "presumes", "collapses": how an argument goes wrong. */
export declare const FAILING: number;
/** "this", "it", "they", "which": takes up what was said. */
export declare const POINTING: number;
/** "people", "some", "most": people without a name. */
export declare const PEOPLE: number;
/** "I", "we". */
export declare const OWN_VOICE: number;
/** "I", "my"; "we", "our"; "you", "your"; "he", "her". */
export declare const FIRST_SINGULAR: number;
export declare const FIRST_PLURAL: number;
export declare const SECOND_PERSON: number;
export declare const THIRD_PERSON: number;
/** "if", "by", "thus": may join what brings about to what is brought about. */
export declare const HINGE: number;
/** No set phrase about the text is without one of these; `detectors/background/orientation.ts` lists them. */
export declare const SET_PHRASE: number;
/** Each kind with its words. */
export declare const LANDMARKS: readonly (readonly [number, string])[];
