/** Views that run on: a quotation announced by the paragraph before, and sentences that go on with an opponent's view. */
import { type AnnotatedSentence, type Token } from '../model/index.js';
import type { Frame } from './frame.js';
/**
 * Whether a sentence that ends its paragraph announces that the next one is someone else's words:
 * "The court wrote:", "In the mayor's own words:", "According to the report:".
 */
export declare function announcesQuotation({ tokens }: AnnotatedSentence, frame: Frame | null): boolean;
/** "That it rewards cheats.", "And that the tax is cruel.", "After all, ...": what another has begun to say goes on. */
export declare function goesOn(tokens: readonly Token[]): boolean;
