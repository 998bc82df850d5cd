import type { FormState, FormWorld } from '@jalon/items';
import { weightOf } from '@jalon/items/simulations/form';
import { messageOf } from './message-of.ts';
import type { FormWords } from './form-words.ts';

/** What a screen reader is told that an action changed; null where the focus says it, or nothing needs saying. */
export function whatChanged(world: FormWorld, before: FormState, after: FormState, words: FormWords): string | null {
  const named = (id: string | undefined) => world.documents?.find((one) => one.id === id);
  if (after.submitted && !before.submitted) return world.receipt === undefined ? (world.thanks ?? words.sent) : null;
  if (after.kept.length > before.kept.length) return after.kept.at(-1) === 'save' ? words.saved : words.printed;
  if (after.errors !== before.errors && after.errors.length > 0) return words.errors(after.errors.length);
  if (after.refused !== null && after.refused !== before.refused) {
    const field = world.fields.find(({ id }) => id === after.refused?.field);
    return field === undefined ? null : messageOf({ field, world, state: after, words });
  }
  if (after.reduced.length > before.reduced.length) {
    const document = named(after.reduced.at(-1));
    return document === undefined ? null : words.reduced(document.name, words.weight(weightOf(document, after)));
  }
  const attached = world.fields.find(
    ({ id, kind }) => kind === 'file' && after.values[id] !== before.values[id] && after.values[id] !== '',
  );
  const document = attached === undefined ? undefined : named(after.values[attached.id]);
  return document === undefined ? null : words.attached(document.name);
}
