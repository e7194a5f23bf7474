/** Words as links and figures compare them: function words carry no topic, and forms of one word count as the same. */
import { WordSet } from './word-set.js';

/** Words that say nothing about the topic: two sentences that share only these are not about the same thing. */
const FUNCTION_WORDS = new WordSet(
  `a an the this that these those such some any each every no none all both either neither another other others
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones
  who whom whose which what myself ourselves yourself himself herself itself themselves
  am is are was were be been being 's 're 'm have has had having 've 'd do does did doing done
  will would shall should can could may might must ought wo ca n't 'll not cannot
  and or but nor so yet for if then than as because since while although though unless until when where whether why how
  of in on at by to from with without about into onto over under after before between among through during against
  toward towards upon within across along around behind beyond near off out up down per via like
  there here also too very just only even still again ever never always often now already rather quite more most much
  many few less least own same well however instead therefore thus hence indeed perhaps maybe
  yes get gets got make makes made go goes going let us thing things way ways lot`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether a normalized word carries no topic: "the", "would", "thing". */
export const isFunctionWord = (norm: string): boolean => FUNCTION_WORDS.has(norm);

/** The word without its inflection: "policies" "policy", "means" "mean", "stopped" "stop". Rough, and the same for all forms. */
export function stemOf(norm: string): string {
  let stem = norm;
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 3 && stem.endsWith('s') && !/[su']s$|is$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  else if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2);
  const last = stem[stem.length - 1];
  if (last === 'e' && stem.length > 3) return stem.slice(0, -1);
  if (last !== undefined && last === stem[stem.length - 2] && !'aeiousl'.includes(last))
    return stem.slice(0, -1);
  return stem;
}
