/** Beside `src` and `dist`: one path from both. */
export declare const TEMPLATES: string;
type Page = 'briefing' | 'index' | 'corpus' | 'compare';
type Template = (context: unknown) => string;
export declare function template(page: Page): Template;
export {};
