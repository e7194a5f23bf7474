/** For people who draw arguments: Argdown, one section per essay. */
import { argumentOf, STATEMENT_LABEL, type Statement } from './argument.js';
import { withoutPath } from './findings.js';
import type { Reporter } from './reporter.js';
import { visible } from './visible.js';

export const argdown: Reporter = {
  id: 'argdown',
  label: 'Argdown',
  gloss:
    'The argument as a map (opposing views, answers, granted points, grounds) for Argdown tools and classrooms.',
  extension: '.argdown',
  open() {
    let essays = 0;
    return {
      begin: () => '',
      essay({ path, document, failure }) {
        const blank = essays++ === 0 ? '' : '\n';
        if (document === null)
          return `${blank}# ${escaped(path)}\n\n// Not analyzed. ${comment(withoutPath(failure?.message ?? '', path))}\n`;
        const { statements, relations } = argumentOf(document);
        const titles = new Map(statements.map((one) => [one.number, titleOf(one, essays)]));
        const heading = document.essay.title === null ? path : `${document.essay.title} (${path})`;
        const lines = statements.flatMap((one) => [
          `[${titles.get(one.number)}]: ${escaped(one.words)} #${one.kind}${one.main ? ' #thesis' : ''}`,
          ...relations
            .filter(({ to }) => to === one.number)
            .map(({ kind, from }) => `  ${kind === 'support' ? '+' : '-'} [${titles.get(from)}]`),
          '',
        ]);
        return `${blank}# ${escaped(heading)}\n\n${lines.join('\n')}`;
      },
      end: () => '',
    };
  },
};

/** Unique in the report, because titles are the names of statements in Argdown. */
const titleOf = ({ kind, number }: Statement, essay: number): string =>
  `${STATEMENT_LABEL[kind]} ${essay}.${number}`;

/** Escapes every sign that has a meaning in Argdown. */
function escaped(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\[\](){}<>*_#@:/|+=^~-]|\.(?=\S)/g, '\\$&');
}

/** The rest of a line. */
const comment = (text: string): string => visible(text).replace(/\s+/g, ' ');
