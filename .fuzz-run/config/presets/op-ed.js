export const opEd = {
    id: 'op-ed',
    label: 'Op-ed',
    gloss: 'A signed opinion piece: the rules as they ship. This is what holds where nothing is configured.',
    layer: {},
};
