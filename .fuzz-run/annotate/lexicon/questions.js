const SOURCE = 'LEXICON 13';
const marker = (tag, cues, contexts = { needs: ['question'] }) => cues.map((cue) => ({ cue, type: 'question', effect: 'none', source: SOURCE, tag, ...contexts }));
export const QUESTIONS = [
    ...marker('leading-question', [
        'who|what|how|why|where|which could|would|can possibly|ever|really|seriously',
        'who|why|what else',
        'why should',
        'why would|do|does|did anyone|anybody|we|they',
        'how many more',
        'how much more|longer',
        'how can|could we|anyone|they|you|it',
        'who are we',
        'who needs|wants|cares|knows',
        'what is the point|harm|use',
        'since when',
        'do we|you really',
        'is it|this|that really',
    ]),
    ...marker('negative-question', [
        "is|are|was|were|do|does|did|have|has|should|would|could|ca|wo n't",
        "why n't",
        'is it|this|that not',
        'should we|they|it not',
    ]),
    ...marker('why-not', ['why not', "why do n't we|they|you"]),
    ...marker('what-about', [
        'what about',
        'what if',
        'so what',
        'what then',
        'what of',
        'and what|why|how',
        'but what|why|how',
        'or is|are|do|does',
    ]),
];
