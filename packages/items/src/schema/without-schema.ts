/** The same without its `$schema`, which tells an editor how to help whoever writes it, and nothing else. */
export function withoutSchema(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input) || !Object.hasOwn(input, '$schema'))
    return input;
  const { $schema: _, ...rest } = input as { readonly $schema: unknown };
  return rest;
}
