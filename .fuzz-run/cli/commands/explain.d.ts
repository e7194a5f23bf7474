import { type AddCommand } from './command.js';
export declare const explain: AddCommand;
