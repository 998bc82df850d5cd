import type { Item } from '@jalon/items';
import { isApplicable, type Device } from './applicability.ts';
import { isEvidence } from './declarations.ts';
import type { DiagnosticState } from './diagnostic-state.ts';
import { preferences, type Preferences } from './preferences.ts';

/** Items that may fairly be asked now: the right gestures and screen, none seen before, one of each family, and evidence of something. */
export function candidates(state: DiagnosticState): readonly Item[] {
  const seen = new Set(state.activities.map(({ itemId }) => itemId));
  // What turned out not to apply taught nothing: another of its family may take its place.
  const families = new Set(
    state.activities
      .filter(({ observation }) => observation?.status !== 'not_applicable')
      .map(({ itemId }) => state.config.itemsById.get(itemId)?.item.meta.family),
  );
  const wishes = preferences(state);
  const device = deviceOf(state, wishes);
  return state.config.bank.items
    .map(({ item }) => item)
    .filter(
      (item) =>
        isEvidence(item) && !seen.has(item.id) && !families.has(item.meta.family) && isApplicable(item, wishes, device),
    );
}

/** What the person answers on. A finger means a phone or a tablet, whatever the window's width. */
export function deviceOf({ opening }: DiagnosticState, { input }: Preferences): Device {
  const { screen, without } = opening;
  return { screen: input === 'finger' && screen === 'desktop' ? 'tablet' : screen, ...(without && { without }) };
}
