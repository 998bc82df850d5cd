/** A member of a JSON object as texts, trimmed, without those that are empty: of a list or of one; `null` where it is anything else. */
export function textsOf(value: unknown): { readonly texts: readonly string[]; readonly isList: boolean } | null {
  const isList = Array.isArray(value);
  const values: readonly unknown[] = isList ? value : [value];
  if (!values.every((one) => isText(one))) return null;
  return { texts: values.map((one) => String(one).trim()).filter((one) => one !== ''), isList };
}

function isText(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
