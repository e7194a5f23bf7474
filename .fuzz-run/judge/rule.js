/** The rule itself: written so that `judge` is handed values of the types that its options declare. */
export function defineRule(rule) {
    return rule;
}
