/** `npm run train`: cross-validates by essay, and trains on all. The same data give the same bytes. */
import { analyzeSource } from '../pipeline.js';
import { sourceFromText } from '../read/source.js';
import { encode, weightsDigest } from '../tag/model/load.js';
import { MoveModel } from '../tag/model/model.js';
import { calibrationOf } from './calibration.js';
import { readExamples } from './dataset.js';
import { decisionsFrom, fitMoves, rawScores, SETTINGS } from './moves.js';
import { PUBLIC_SETS } from './public.js';
import { agreementScore, countAgreement } from './public-scores.js';
import { scoresOf } from './scores.js';
import { tally } from './tally.js';
import { essaysDigest } from './trained-on.js';
const foldOf = (example) => example.essay % SETTINGS.folds;
/** Trains on all folds but one and judges the one, in turn; floors for a fold come from the other folds' scores alone. */
export function crossValidate({ essays, sets }, examples) {
    const folds = Array.from({ length: SETTINGS.folds }, (_, fold) => fold);
    const weights = folds.map((fold) => fitMoves(examples.filter((example) => foldOf(example) !== fold), SETTINGS));
    const scores = new Array(examples.length);
    for (const fold of folds) {
        const mine = examples.map((_, i) => i).filter((i) => foldOf(examples[i]) === fold);
        rawScores(weights[fold], mine.map((i) => examples[i])).forEach((score, n) => {
            scores[mine[n]] = score;
        });
    }
    const models = folds.map((fold) => {
        const others = examples.map((_, i) => i).filter((i) => foldOf(examples[i]) !== fold);
        const decisions = decisionsFrom(others.map((i) => examples[i]), others.map((i) => scores[i]));
        return new MoveModel(weights[fold].table, decisions);
    });
    const analyzed = (gold, e) => analyzeSource(sourceFromText(gold.text, { path: gold.id }), { model: models[e % SETTINGS.folds] });
    return {
        decisions: decisionsFrom(examples, scores),
        tallies: essays.map((gold, e) => tally(gold, analyzed(gold, e))),
        people: Object.fromEntries(PUBLIC_SETS.map((set) => {
            const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
            (sets.get(set.id) ?? []).forEach((gold, e) => {
                countAgreement(set, gold, analyzed(gold, e), counts);
            });
            return [set.id, agreementScore(counts)];
        })),
    };
}
export function trainMoves(data) {
    const { essays, sets } = data;
    const examples = [
        ...readExamples(essays),
        ...[...sets].flatMap(([id, documents]) => readExamples(documents, id)),
    ];
    const { decisions, tallies, people } = crossValidate(data, examples);
    const scores = scoresOf(tallies);
    const weights = fitMoves(examples, SETTINGS);
    const table = encode(weights.table);
    const digestOfAll = weightsDigest({ decisions, ...table });
    const file = {
        format: 'hedgerow/moves@1',
        made: {
            command: 'npm run train -- --data FOLDER',
            data: {
                essays: essays.length,
                sentences: examples.length,
                digest: essaysDigest(essays),
            },
            settings: SETTINGS,
            features: weights.kept,
            crossValidated: scores,
            calibrationError: calibrationOf(tallies).expectedError,
            people,
        },
        decisions,
        size: table.size,
        digest: digestOfAll,
        data: table.data,
    };
    return {
        file: `// The trained model of the moves. Made by \`npm run train\`; do not edit.\nexport const MODEL = ${JSON.stringify(file, null, 1)};\n`,
        scores,
        features: weights.kept,
        digest: digestOfAll,
    };
}
