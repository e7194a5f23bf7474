/** Votes that add up to less do not speak for the move (in log-odds). */
const ENOUGH = 0.7;
/** Takes hints back, by a vote of this name, where nothing stronger stands beside them: alone they do not speak for the move. */
export function takeBackHints(rule, ballot, type) {
    const { sum } = ballot;
    if (sum > 0 && sum < ENOUGH)
        ballot.vote(rule, -ENOUGH, 0, 1, type);
}
