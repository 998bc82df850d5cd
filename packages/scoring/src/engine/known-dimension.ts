import { refuse } from '../refuser.ts';

/** The place of a dimension in the model, or an error that names where it was asked for. */
export function knownDimension(
  { indexByDimension }: { readonly indexByDimension: ReadonlyMap<string, number> },
  id: string,
  field: string,
): number {
  return indexByDimension.get(id) ?? refuse('unknown-dimension', field, `a dimension of the model, not ${id}`);
}
