import { type Reporter } from './reporter.js';
export declare const markdown: Reporter;
export declare const githubSummary: Reporter;
