import type { BankItem, Item } from '@jalon/items';
import office from '../../../packages/items/docs/family-office.json' with { type: 'json' };

/** An invented allowance office, from the first page of a request to its receipt: nothing but JSON. Its test is in `@jalon/items`. */
export const familyOffice: Item = (office as unknown as BankItem).item;
