import type { Item } from '@jalon/items';
import { isApplicable, type Device } from './applicability.ts';
import { isEvidence } from './declarations.ts';
import type { DiagnosticState } from './diagnostic-state.ts';
import { freshFirst } from './fresh-first.ts';
import { preferences, type Preferences } from './preferences.ts';

/**
 * Items that may fairly be asked now: the right gestures and screen, none asked already, one of each family, and evidence of something.
 * What an earlier diagnostic showed (`opening.seen`) is left out where its dimension has something fresh.
 */
export function candidates(state: DiagnosticState): readonly Item[] {
  const asked = new Set(state.activities.map(({ itemId }) => itemId));
  // What turned out not to apply taught nothing: another of its family may take its place.
  const families = new Set(
    state.activities
      .filter(({ observation }) => observation?.status !== 'not_applicable')
      .map(({ itemId }) => state.config.itemsById.get(itemId)?.item.meta.family),
  );
  const wishes = preferences(state);
  const device = deviceOf(state, wishes);
  const fair = state.config.bank.items
    .map(({ item }) => item)
    .filter(
      (item) =>
        isEvidence(item) &&
        !asked.has(item.id) &&
        !families.has(item.meta.family) &&
        isApplicable(item, wishes, device),
    );
  return freshFirst(fair, state.opening.seen);
}

/** What the person answers on. A finger means a phone or a tablet, whatever the window's width. */
export function deviceOf({ opening }: DiagnosticState, { input }: Preferences): Device {
  const { screen, without } = opening;
  return { screen: input === 'finger' && screen === 'desktop' ? 'tablet' : screen, ...(without && { without }) };
}
