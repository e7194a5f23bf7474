/**
 * Templates as functions, compiled from the files of templates/. In the bundle they are compiled beforehand, so that a run does not have
 * to wait: scripts/bundle/templates.mjs replaces this module with one that has the same exports.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Handlebars from 'handlebars';
import { TEMPLATES } from './folder.js';

/** Everything a template may call is listed here: unknown names are an error, and nothing is looked up on prototypes. */
export const OPTIONS = {
  knownHelpersOnly: true,
  knownHelpers: {
    chart: true,
    annotated: true,
    quotation: true,
    'legend-shape': true,
    is: true,
    beyond: true,
    below: true,
    details: true,
  },
  preventIndent: true,
} as const;

/** What templates are called with, and helpers are registered with. */
export type Environment = typeof Handlebars;

export function createEnvironment(): Environment {
  return Handlebars.create();
}

/** Names of the templates that others call: file below templates/, without extension. */
export function partialNames(): string[] {
  return ['parts', 'sections'].flatMap((folder) =>
    readdirSync(join(TEMPLATES, folder))
      .filter((file) => file.endsWith('.hbs'))
      .map((file) => `${folder}/${basename(file, '.hbs')}`),
  );
}

export function compiled(environment: Environment, name: string): (context: unknown) => string {
  return environment.compile(templateSource(name), OPTIONS);
}

export function templateSource(name: string): string {
  return readFileSync(join(TEMPLATES, `${name}.hbs`), 'utf8');
}
