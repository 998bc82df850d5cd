/** What a table holds under a name, or an error that says what the names are: meeting another is a mistake in the bank. */
export function lookUp<T>(table: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) throw new TypeError(`${name}: expected ${Object.keys(table).join(', ')}`);
  return found;
}
