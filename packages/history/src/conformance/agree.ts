/** Throws unless two JSON values say the same; the order of keys does not matter. */
export function agree(found: unknown, expected: unknown, what: string): void {
  const [left, right] = [textOf(found), textOf(expected)];
  if (left !== right) throw new Error(`${what}: expected ${right}, found ${left}`);
}

/** Throws unless it holds. */
export function holds(found: boolean, what: string): void {
  if (!found) throw new Error(what);
}

/** Throws unless something was refused, by a rejected promise. */
export async function refuses(work: () => Promise<unknown>, what: string): Promise<void> {
  let done = true;
  try {
    await work();
  } catch {
    done = false;
  }
  if (done) throw new Error(`${what}: expected a rejection`);
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isFields(inner) ? sorted(inner) : inner)) ?? 'undefined';
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
