/** What a stream can show: colors, and lines that are written over. */
import pico from 'picocolors';
/** NO_COLOR (no-color.org) beats FORCE_COLOR, which beats what the stream is. */
export function colorsFor(stream, env) {
    return pico.createColors(wantsColor(stream, env));
}
function wantsColor(stream, env) {
    if (env.NO_COLOR)
        return false;
    if (env.FORCE_COLOR)
        return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
    return stream.isTTY === true && env.TERM !== 'dumb';
}
/** Whether a person watches the stream, so that a line may move. */
export function isWatched(stream, env) {
    const inCi = env.CI !== undefined && !['', '0', 'false'].includes(env.CI);
    return stream.isTTY === true && env.TERM !== 'dumb' && !inCi;
}
