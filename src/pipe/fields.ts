/** What of a document an answer holds. */
import { ANALYSIS_SCHEMA, type AnalysisDocument } from '../model/index.js';

export const PARTS = ['document', 'summary', 'findings'] as const;

/** One part, or fields by their paths: "summary.strength.mean". */
export type Choice = { readonly part: (typeof PARTS)[number] } | { readonly fields: readonly string[] };

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
}

/** Paths of all fields of the document but those within lists. */
export function knownFields(): string[] {
  const below = (schema: Schema, front: string): string[] =>
    [schema, ...(schema.anyOf ?? [])].flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([name, inner]) => [
        front + name,
        ...below(inner, `${front}${name}.`),
      ]),
    );
  return below(ANALYSIS_SCHEMA as unknown as Schema, '');
}

/** The answer's own field, with what was asked for: `{"summary": …}`, `{"fields": {"essay.title": …}}`. */
export function chosen(document: AnalysisDocument, choice: Choice): Readonly<Record<string, unknown>> {
  if ('fields' in choice) {
    return { fields: Object.fromEntries(choice.fields.map((path) => [path, valueAt(document, path)])) };
  }
  const { part } = choice;
  return { [part]: part === 'document' ? document : document[part] };
}

/** null where a part of the way is. */
function valueAt(document: AnalysisDocument, path: string): unknown {
  let value: unknown = document;
  for (const name of path.split('.')) value = (value as Record<string, unknown> | null)?.[name] ?? null;
  return value;
}
