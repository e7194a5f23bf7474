/** What the method box says of the program's own accuracy: scores of the weights that made the document, and of no others. */
import { SCORES } from '../../models/scores.js';
/** The scores of the weights that made a document; "other-weights" where others were scored. */
export function measuredReliability(weights, file = SCORES) {
    if (file.weights !== weights)
        return 'other-weights';
    const moves = {};
    for (const [kind, { precision, recall }] of Object.entries(file.moves)) {
        if (precision !== null && recall !== null)
            moves[kind] = { precision, recall };
    }
    return {
        measuredOn: `${file.texts} texts labelled by language models, each with weights that had not seen it`,
        moves,
        strengthError: file.strengthError,
    };
}
