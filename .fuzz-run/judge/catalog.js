import { exposedClaim } from './rules/exposed-claim.js';
import { headlineOversell } from './rules/headline-oversell.js';
import { hedgeStack } from './rules/hedge-stack.js';
import { hedgeThenOverstate } from './rules/hedge-then-overstate.js';
import { hedgedToNothing } from './rules/hedged-to-nothing.js';
import { oneSided } from './rules/one-sided.js';
import { strawmanRisk } from './rules/strawman-risk.js';
import { unansweredConcession } from './rules/unanswered-concession.js';
import { unmarkedForecast } from './rules/unmarked-forecast.js';
import { unnamedAuthority } from './rules/unnamed-authority.js';
import { unsourcedFigure } from './rules/unsourced-figure.js';
import { unsourcedOpponent } from './rules/unsourced-opponent.js';
import { unusedDisable } from './rules/unused-disable.js';
export const RULES = [
    headlineOversell,
    exposedClaim,
    hedgeThenOverstate,
    strawmanRisk,
    unansweredConcession,
    unsourcedFigure,
    unmarkedForecast,
    unnamedAuthority,
    unsourcedOpponent,
    hedgeStack,
    hedgedToNothing,
    oneSided,
    unusedDisable,
];
