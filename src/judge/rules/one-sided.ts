import { grouped, type MoveKind } from '../../model/index.js';
import { count } from '../options.js';
import { defineRule } from '../rule.js';

const OTHER_SIDE: readonly MoveKind[] = ['concession', 'opposing_view', 'rebuttal'];

export const oneSided = defineRule({
  id: 'one-sided',
  gloss: 'A piece of some length grants nothing and answers nobody.',
  severity: 'info',
  options: {
    words: count(500, 'Words of an essay from which on it is looked at: shorter pieces have no room.'),
  },
  advice:
    'Readers who disagree find nothing of theirs in the piece. One fair sentence about their best point may win a hearing.',
  fires: ['The harbor is shallow and the cranes are old. '.repeat(60).trim()],
  silent: [
    `${'The harbor is shallow and the cranes are old. '.repeat(60)}Granted, the cranes still work, but they cannot lift what ships carry now.`,
    'The harbor is shallow and the cranes are old.',
  ],
  *judge({ body, words }, options) {
    if (words < options.words) return;
    // A possible move is enough, so that the essay is not wrongly accused of silence.
    const speaks = body.some(({ moves, possible }) =>
      [...moves, ...possible].some((move) => OTHER_SIDE.includes(move.kind)),
    );
    if (!speaks)
      yield {
        sentence: null,
        message: `In ${grouped(words)} words no sentence was found that grants the other side a point, or presents or answers a view of theirs.`,
      };
  },
});
