export function section(definition) {
    return definition;
}
