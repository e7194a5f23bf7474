import Handlebars from 'handlebars';
/** Everything a template may call is listed here: unknown names are an error, and nothing is looked up on prototypes. */
export declare const OPTIONS: {
    readonly knownHelpersOnly: true;
    readonly knownHelpers: {
        readonly chart: true;
        readonly runs: true;
        readonly 'legend-shape': true;
        readonly is: true;
        readonly beyond: true;
        readonly below: true;
    };
    readonly preventIndent: true;
};
/** What templates are called with, and helpers are registered with. */
export type Environment = typeof Handlebars;
export declare function createEnvironment(): Environment;
/** Names of the templates that others call: file below templates/, without extension. */
export declare function partialNames(): string[];
export declare function compiled(environment: Environment, name: string): (context: unknown) => string;
export declare function templateSource(name: string): string;
