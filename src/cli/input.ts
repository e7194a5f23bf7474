/** What a run was asked to read, found on disk: light, so that it is known before anything heavy is loaded. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { ProblemError, type Problem, problem } from '../model/index.js';
import { type FoundFile, findFiles } from '../read/find.js';

export type { FoundFile } from '../read/find.js';
