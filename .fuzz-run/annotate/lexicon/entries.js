/** One entry for each cue of a list separated by ";". */
export function entries(shared, cues) {
    return cues
        .split(';')
        .map((cue) => cue.trim().replace(/\s+/g, ' '))
        .filter((cue) => cue !== '')
        .map((cue) => ({ cue, ...shared }));
}
