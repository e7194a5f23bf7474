/** Tells Markdown whose quotations and lists are nested deeper than a parser can bear: hostile or broken, never an essay. */
export declare function isNestedTooDeep(text: string): boolean;
