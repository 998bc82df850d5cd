/** Whether two JSON values say the same, whatever the order of their keys: databases do not keep it. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, inOrderOfKeys) === JSON.stringify(b, inOrderOfKeys);
}

function inOrderOfKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
