/** JSON with members in the order of their names' UTF-16 code units and no white space (RFC 8785), so that equal data give equal texts; members that are `undefined` are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const object = value as Readonly<Record<string, unknown>>;
  const members = Object.keys(object)
    .toSorted()
    .flatMap((name) => (object[name] === undefined ? [] : `${JSON.stringify(name)}:${canonicalJson(object[name])}`));
  return `{${members.join(',')}}`;
}
