import { answers } from './sections/answers.js';
import { argument } from './sections/argument.js';
import { balance } from './sections/balance.js';
import { essay } from './sections/essay.js';
import { exposed } from './sections/exposed.js';
import { extremes } from './sections/extremes.js';
import { factCheck } from './sections/fact-check.js';
import { findings } from './sections/findings.js';
import { forecasts } from './sections/forecasts.js';
import { keyFigures } from './sections/key-figures.js';
import { method } from './sections/method.js';
import { moves } from './sections/moves.js';
import { strength } from './sections/strength.js';
import { voices } from './sections/voices.js';
export const PAGES = [
    [argument, keyFigures, strength, exposed, findings],
    [answers, moves, balance, extremes, voices, forecasts, factCheck, method, essay],
];
