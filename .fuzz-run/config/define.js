/** The configuration itself: written so that editors know its type. */
export function defineConfig(config) {
    return config;
}
