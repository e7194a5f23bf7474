/** As text or in an attribute in double quotes. White space in attributes is kept, which bare it would not be. */
export declare function xml(text: string): string;
export declare function attributes(values: Readonly<Record<string, string | number | null>>): string;
