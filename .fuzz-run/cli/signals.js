/** Ctrl-C and its kin: the first asks the run to end cleanly, the second ends the process at once. */
const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };
export function untilStopped() {
    const controller = new AbortController();
    let exitStatus = null;
    const handlers = Object.entries(SIGNALS).map(([name, number]) => {
        const handler = () => {
            if (exitStatus !== null)
                process.exit(128 + number);
            exitStatus = 128 + number;
            controller.abort(new Error(name));
        };
        process.on(name, handler);
        return { name, handler };
    });
    return {
        signal: controller.signal,
        get exitStatus() {
            return exitStatus;
        },
        forget: () => {
            for (const { name, handler } of handlers)
                process.removeListener(name, handler);
        },
    };
}
