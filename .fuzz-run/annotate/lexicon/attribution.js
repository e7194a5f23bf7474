const SOURCE = 'Guideline lexicon 4.2';
export const ATTRIBUTION = [
    {
        cue: 'according to',
        type: 'attribution',
        effect: 'none',
        tag: 'source-phrase',
        forbids: ['plan-next'],
        source: SOURCE,
    },
    {
        cue: 'in the words|view|opinion|eyes|telling|judgment of',
        type: 'attribution',
        effect: 'none',
        tag: 'source-phrase',
        source: SOURCE,
    },
    {
        cue: "in|by * 's [own] words|view|opinion|telling|account",
        type: 'attribution',
        effect: 'none',
        tag: 'source-phrase',
        source: SOURCE,
    },
    {
        cue: 'in his|her|their [own] words|view|opinion|telling',
        type: 'attribution',
        effect: 'none',
        tag: 'source-phrase',
        source: SOURCE,
    },
    {
        cue: 'by one|some|most|many|all|several|official estimate|estimates|account|accounts|measure|measures',
        type: 'attribution',
        effect: 'none',
        tag: 'source-phrase',
        source: SOURCE,
    },
    { cue: 'as * [*] put|puts it', type: 'attribution', effect: 'none', tag: 'source-phrase', source: SOURCE },
    {
        cue: 'from|in his|her|their|this|that point of view',
        type: 'attribution',
        effect: 'none',
        tag: 'source-phrase',
        source: SOURCE,
    },
];
