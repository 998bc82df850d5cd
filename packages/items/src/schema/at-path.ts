/** One step of a path: a member's name or an index. */
export type PathStep = string | number;

/** The JSON Pointer of a path. */
export function pointer(path: readonly PathStep[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What stands at a path, told in at most 80 characters. */
export function received(root: unknown, path: readonly PathStep[]): string {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return 'nothing';
    value = (value as Readonly<Record<PathStep, unknown>>)[step];
  }
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
