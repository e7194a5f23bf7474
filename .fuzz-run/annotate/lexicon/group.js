export function group(type, tag, source, cues, contexts = {}) {
    return cues.map((cue) => ({ cue, type, effect: 'none', tag, source, ...contexts }));
}
