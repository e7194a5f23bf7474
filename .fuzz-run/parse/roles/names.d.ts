/** Names of people and their posts, as bylines and notes about authors give them. */
export declare function namesPost(text: string): boolean;
/** Whether the words read as one name of two to five words: "Jane Q. Doe". */
export declare function isName(text: string): boolean;
/** Share of the words, small ones aside, that begin with a capital: names and posts are near 1, sentences near 0. */
export declare function capitalShare(text: string): number;
/** "Jane Doe, Mayor of Springfield", "Jane Doe | Contributor": a person and what they are, without a full stop. */
export declare function isPersonWithPost(text: string): boolean;
/** Who signs a byline such as "By Jane Doe and John Roe, Guest Columnists"; null for any other text ("By any measure, …"). */
export declare function bylineName(text: string): string | null;
