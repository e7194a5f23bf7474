import { type AddCommand } from './command.js';
export declare const saveNorms: AddCommand;
