/** The cue lexicon: conclusions drawn from what was said before. They vote for an assertion and carry `supports` links. */
import type { CueEntry } from '../../model/index.js';

const SOURCE = 'LEXICON 9';

const conclusion = (
  tag: string,
  cues: readonly string[],
  contexts: Pick<CueEntry, 'needs' | 'forbids'> = {},
): CueEntry[] =>
  cues.map((cue) => ({ cue, type: 'conclusion', effect: 'none', source: SOURCE, tag, ...contexts }));

export const CONCLUSIONS: readonly CueEntry[] = [
  ...conclusion('so', ['so'], { needs: ['initial'], forbids: ['so-degree', 'so-called'] }),
  ...conclusion('therefore', [
    'therefore',
    'thus',
    'hence',
    'consequently',
    'accordingly',
    'ergo',
    'thence',
    'wherefore',
  ]),
  ...conclusion('it-follows', [
    'it follows that',
    'it therefore|then follows that',
    'from this it follows',
    'we can|may|must conclude',
    'i|we conclude that',
    'the conclusion|lesson|moral|upshot|takeaway|implication is|here',
    'the only conclusion',
    'only one conclusion',
    'this|that|which suggests|shows|proves|demonstrates|illustrates|implies|indicates|tells|confirms|reveals',
    'goes to show',
    'all of this|that|which means|shows|suggests|points|adds',
  ]),
  ...conclusion('in-sum', [
    'in short|sum|conclusion|summary|brief|essence|effect',
    'to sum up',
    'to summarize|conclude',
    'in a word|nutshell',
    'all in all',
    'all told',
    'on balance',
    'in the end',
    'in the final|last analysis',
    'at the end of the day',
    'when all is said and done',
    'the bottom line',
    'bottom line',
    'the point is',
    'ultimately',
    'to put it simply|bluntly|plainly',
    'put simply|differently|bluntly|plainly|another',
    'simply put',
    'in other words',
    'that is to say',
    'above all',
    'most of all',
    'most|more importantly',
    'at bottom',
    'essentially|fundamentally|overall',
  ]),
  ...conclusion('if-so', ['if so', 'if that is so|true', 'in that|this case', 'then'], {
    needs: ['initial-comma'],
  }),
];
