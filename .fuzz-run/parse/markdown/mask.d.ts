/** Blanks out what site generators leave in Markdown: templates, attribute lists, directives. Offsets stay as they are. */
export declare function maskTemplates(text: string): string;
