import { classesOf } from './classes/index.js';
import { leadOf } from './cues.js';
import { isFunctionWord } from './language.js';
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
export function knownWord(text, norm) {
    return {
        text,
        length: text.length,
        norm,
        blank: text.trim() === '',
        word: LETTER_OR_DIGIT.test(text),
        classes: classesOf(norm),
        english: isFunctionWord(norm),
        lead: leadOf(norm),
    };
}
