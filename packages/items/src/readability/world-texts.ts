import type { Item } from '../item/item.ts';
import type { LearnerText } from './learner-texts.ts';

/** Members of a world that are shown as they stand. */
const SHOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'label',
  'title',
  'name',
  'text',
  'lines',
  'subject',
  'excerpt',
  'hint',
  'errorMessage',
  'service',
  'submit',
  'thanks',
  'review',
  'notes',
  'publisher',
  'owner',
  'from',
  'cookies',
]);

/** What the simulated world of an item says: free of the limits on words, never unkind. */
export function worldTexts(item: Item, locale: 'fr' | 'en'): readonly LearnerText[] {
  const body = item.content[locale];
  if (body?.type !== 'simulation') return [];
  return shown(body.world).map((text) => ({ where: item.id, locale, kind: 'label', text }));
}

function shown(value: unknown, isShown: boolean = false): readonly string[] {
  if (typeof value === 'string') return isShown ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => shown(one, isShown));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => shown(member, SHOWN.has(name)));
}
