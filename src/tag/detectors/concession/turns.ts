/** Where what a sentence grants is taken back: by a "but" inside it, or by the sentence after it. */
import { type Finding, once, type Rule, type Scene } from '../../rules.js';

export type Turn = 'but' | 'before';

/** Connectives that take back what the sentence before granted; "yet" and "instead" mostly tell of another turn. */
const TAKING_BACK = new Set([
  'but',
  'however',
  'still',
  'nevertheless',
  'nonetheless',
  'even',
  'that',
  'all',
]);

/** Whether the next sentence opens with a word that takes back, and this one does not answer anything itself. */
export const turnsNext = once(({ outline, next, nextOutline, sentence }: Scene): boolean => {
  if (
    next === null ||
    nextOutline === null ||
    outline.opening === 'contrast' ||
    outline.aside >= 0 ||
    sentence.question
  )
    return false;
  if (nextOutline.aside >= 0) return true;
  return (
    nextOutline.opening === 'contrast' && TAKING_BACK.has(next.tokens[nextOutline.connective.from]!.norm)
  );
});

/** The tokens that may grant something before such a turn: up to the "but", or all of them. 0 where there is no turn. */
export function grantedUntil(scene: Scene, turn: Turn): number {
  const { outline, tokens, sentence } = scene;
  if (turn === 'but') return outline.but > 0 && !sentence.question ? outline.but : 0;
  return outline.but <= 0 && turnsNext(scene) ? tokens.length : 0;
}

export type Find = (scene: Scene, until: number) => Finding;

/** Two rules from one finding: what it is worth before a "but" inside the sentence, and before a turn in the next. */
export function beforeTurns(name: string, find: Find, weights: Readonly<Record<Turn, number>>): Rule[] {
  return (['but', 'before'] as const).map((turn) => ({
    name: `${name}-${turn}`,
    weight: weights[turn],
    find: (scene) => {
      const until = grantedUntil(scene, turn);
      return until === 0 ? null : find(scene, until);
    },
  }));
}

/** A rule for sentences without either turn: granted and left standing. */
export function alone(name: string, find: Find, weight: number): Rule {
  return {
    name,
    weight,
    find: (scene) =>
      grantedUntil(scene, 'but') > 0 || grantedUntil(scene, 'before') > 0
        ? null
        : find(scene, scene.tokens.length),
  };
}
