import type { Item } from '@jalon/items';
import { parseItem } from '@jalon/items/schema';
import { provideAllSimulations } from '@jalon/items/simulations';
import office from './family-office.json' with { type: 'json' };

provideAllSimulations();
const parsed = parseItem(office);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));

/** An invented family-allowance office, from the first page of a request to its receipt: nothing but JSON, checked as any item. */
export const familyOffice: Item = parsed.value;
