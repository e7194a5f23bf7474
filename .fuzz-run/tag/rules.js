export const given = (condition, rules) => ({
    given: condition,
    rules,
});
const always = () => true;
export class Rulebook {
    #parts;
    constructor(move, rules) {
        const parts = [];
        const named = (rule) => ({ ...rule, name: `${move}/${rule.name}` });
        for (const rule of rules) {
            if ('given' in rule)
                parts.push({ given: rule.given, rules: rule.rules.map(named) });
            else if (parts.at(-1)?.given === always)
                parts.at(-1).rules.push(named(rule));
            else
                parts.push({ given: always, rules: [named(rule)] });
        }
        this.#parts = parts;
    }
    /** Casts the votes of all rules that fire, in their order. */
    consult(site, ballot) {
        for (const { given, rules } of this.#parts) {
            if (given !== always && !given(site))
                continue;
            for (const { name, weight, find } of rules) {
                const found = find(site);
                if (found !== null)
                    ballot.cast(name, weight, found === 'against' ? null : found);
            }
        }
    }
}
export const span = (from, to, type) => ({ from, to, type });
/** A span of one token. */
export const word = (at, type) => ({ from: at, to: at + 1, type });
/** The first words of a sentence: what a vote about its place can show. */
export const head = ({ outline: { start }, reading }, type) => ({
    from: start,
    to: Math.min(start + 3, reading.length),
    type,
});
