/** The texts of a locale object, each with its path, and the paths of those that are made from numbers or names. */
export interface ConstantTexts {
  readonly texts: readonly { readonly path: string; readonly text: string }[];
  /** `result.lines`: no text until somebody calls it. */
  readonly made: readonly string[];
}

/** Walks a locale object to its leaves, left to right; the entries of a list share its path. */
export function constantTexts(value: unknown, path: string = ''): ConstantTexts {
  if (typeof value === 'string') return { texts: [{ path, text: value }], made: [] };
  if (typeof value === 'function') return { texts: [], made: [path] };
  if (typeof value !== 'object' || value === null) return { texts: [], made: [] };
  const parts = Object.entries(value).map(([name, member]) =>
    constantTexts(member, Array.isArray(value) ? path : path === '' ? name : `${path}.${name}`),
  );
  return { texts: parts.flatMap(({ texts }) => texts), made: [...new Set(parts.flatMap(({ made }) => made))] };
}
