/** Numbers of things in words. */

/** A whole number with commas: "12,345". Not by the locale: Node takes as long to be ready for that as for reading a short essay. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "1 claim", "1,234 claims"; the plural is formed with "s" unless given. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}
