import type { ResponseDeclaration } from '../item/item.ts';
import type { ResponseValue } from '../item/item-type.ts';
import { fromQtiResponse } from './from-qti-response.ts';
import type { QtiResponse } from './qti-response.ts';

/**
 * A response in QTI's JSON form. An empty text or container is null. A value that its declaration does not allow is a programming
 * error that says where.
 */
export function toQtiResponse(declaration: ResponseDeclaration, value: ResponseValue): QtiResponse {
  const response = formOf(declaration, value);
  const read = fromQtiResponse(declaration, response);
  if (!read.ok) {
    const [error] = read.errors;
    throw new TypeError(`${declaration.id}${error?.path}: expected ${error?.expected}, not ${error?.received}`);
  }
  return read.value === null ? { base: null } : response;
}

/** Every response of an item, by its declared id; what is missing is null. */
export function toQtiResponses(
  declarations: readonly ResponseDeclaration[],
  values: Readonly<Record<string, ResponseValue>>,
): Readonly<Record<string, QtiResponse>> {
  return Object.fromEntries(
    declarations.map((declaration) => [declaration.id, toQtiResponse(declaration, values[declaration.id] ?? null)]),
  );
}

function formOf({ baseType, cardinality }: ResponseDeclaration, value: ResponseValue): QtiResponse {
  if (value === null) return { base: null };
  switch (cardinality) {
    case 'single':
      return { base: { [baseType]: value } };
    case 'multiple':
    case 'ordered':
      return { list: { [baseType]: value } };
    case 'record':
      return {
        record: Object.entries(value).map(([name, member]) => ({ name, base: { [baseType]: member as unknown } })),
      };
    default:
      return cardinality satisfies never;
  }
}
