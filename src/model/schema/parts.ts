/** Words that the JSON Schemas of this folder are written in (draft 2020-12). */

export type Schema = { readonly [keyword: string]: unknown };
/** One schema for each field of T, and none besides. */
export type AllOf<T> = { readonly [K in keyof Required<T>]: Schema };

export const text: Schema = { type: 'string' };
export const count: Schema = { type: 'integer', minimum: 0 };
export const onScale: Schema = { type: 'number', minimum: -3, maximum: 3 };

export const described = (schema: Schema, description: string): Schema => ({ ...schema, description });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
export const oneOf = (values: readonly string[]): Schema => ({ enum: values });
export const listOf = (items: Schema, limits: Schema = {}): Schema => ({ type: 'array', items, ...limits });
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** An object with exactly these fields, all required but the optional ones. */
export function record(
  properties: { readonly [field: string]: Schema },
  optional: readonly string[] = [],
): Schema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((field) => !optional.includes(field)),
    additionalProperties: false,
  };
}

/** A count for each of the names. */
export const countsOf = (names: readonly string[]): Schema =>
  record(Object.fromEntries(names.map((name) => [name, count])));

/** Every name of a union of names: the compiler refuses a list that misses one. */
export const every = <Name extends string>(names: Readonly<Record<Name, true>>): readonly string[] =>
  Object.keys(names);
