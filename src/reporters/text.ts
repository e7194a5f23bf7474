import type { Reporter } from './reporter.js';

export const text: Reporter = {
  id: 'text',
  label: 'Text',
  gloss: 'For people at a terminal.',
  extension: '.txt',
  open: () => ({
    begin: () => '',
    essay: ({ path, document, failure }) =>
      failure
        ? `${failure.message}\n`
        : document!.findings
            .filter(({ state }) => state === 'new')
            .map(({ sentence, severity, message, rule }) => {
              const place = sentence === null ? null : document!.sentences[sentence]!.place;
              return `${path}${place ? `:${place.line}:${place.column}` : ''}: ${severity}: ${message} (${rule})\n`;
            })
            .join(''),
    end: ({ essays, findings, known, suppressed }) =>
      `${essays} essays: ${findings.error} errors, ${findings.warn} warnings, ${findings.info} notes; ${known} known, ${suppressed} suppressed.\n`,
  }),
};

export const json: Reporter = {
  id: 'json',
  label: 'JSON',
  gloss: 'For programs.',
  extension: '.json',
  open: (start) => {
    let first = true;
    return {
      begin: () => `{"start":${JSON.stringify(start)},"essays":[`,
      essay: ({ path, document, failure }) => {
        const comma = first ? '' : ',';
        first = false;
        return `${comma}\n${JSON.stringify({ path, findings: document?.findings ?? [], failure })}`;
      },
      end: (totals) => `\n],"totals":${JSON.stringify(totals)}}\n`,
    };
  },
};
