/** Tells whether a text is English, and names its language where it is not. */

import { franc } from 'franc-min';
import { wordSet } from '../model/index.js';

/** The commonest function words of English that other European languages do not share. */
const FUNCTION_WORDS = wordSet(
  'the of and to that is it for was with are this have from which but not they we you he she his her their what who will would there been has were when if can more no its than',
);

/** English prose has at least one such word in five; other languages hardly one in thirty. Measured on the corpus. */
const ENGLISH_SHARE = 0.12;
/** A shorter text tells too little. */
const ENOUGH_WORDS = 20;

/** ISO 639-3 codes of the languages that franc-min names, as BCP 47 tags, for the commonest; others stay as they are. */
const TAGS: Readonly<Record<string, string>> = {
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  pol: 'pl',
  rus: 'ru',
  ukr: 'uk',
  swe: 'sv',
  tur: 'tr',
  arb: 'ar',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  hin: 'hi',
  ell: 'el',
  heb: 'he',
  ces: 'cs',
  ron: 'ro',
  hun: 'hu',
  vie: 'vi',
  ind: 'id',
};

/** Whether a normalized word is one by which English is told. */
export const tellsEnglish = (norm: string): boolean => FUNCTION_WORDS.has(norm);

/**
 * The language of a text as a BCP 47 tag: "en" unless its words say otherwise ("und" where nothing can be told). `english` is how
 * many of its words are function words of English.
 */
export function languageOf(words: number, english: number, text: () => string): string {
  if (words < ENOUGH_WORDS || english / words >= ENGLISH_SHARE) return 'en';
  const code = franc(text());
  return TAGS[code] ?? (code === 'eng' ? 'en' : code);
}
