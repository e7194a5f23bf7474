import { group } from './group.js';
const TYPE = 'contrast';
const LEXICON = 'Guideline lexicon 5';
export const CONTRASTS = [
    ...group(TYPE, 'but-initial', LEXICON, ['but', 'yet', 'still', 'and yet'], {
        needs: ['initial-word'],
        forbids: ['still-busy'],
    }),
    ...group(TYPE, 'however-initial', LEXICON, [
        'however',
        'nevertheless',
        'nonetheless',
        'even so',
        'all the same',
        'that said',
        'having said that',
        'be that as it may',
        'still',
        'yet',
        'instead',
        'rather',
        'on the other hand',
        'by contrast',
        'in contrast',
        'conversely',
        'unfortunately',
        'alas',
        'alternatively',
    ], { needs: ['initial-comma'] }),
    ...group(TYPE, 'however-aside', LEXICON, ['however', 'though', 'nevertheless', 'nonetheless', 'on the other hand'], { needs: ['comma-before'], forbids: ['clause-follows'] }),
    ...group(TYPE, 'but-medial', LEXICON, ['but', 'yet'], {
        needs: ['clause-mark-before'],
        forbids: ['initial-word', 'also-next'],
    }),
    ...group(TYPE, 'nothing-but', LEXICON, [
        'nothing but',
        'all but',
        'no choice but',
        'anything but',
        'but for',
        'none but',
        'have yet to',
        'has yet to',
        'not yet',
        'as yet',
        'yet another',
    ]),
];
