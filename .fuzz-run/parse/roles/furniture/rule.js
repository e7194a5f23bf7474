/** What pieces of writing call themselves. */
export const PIECE = '(?:article|essay|op-?ed|piece|column|post|story|commentary|blog post|content|excerpt|letter|speech|interview|conversation|review)';
/** A name of two words or more, where capitals matter. */
export const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*)+";
