import type { Item, Modality } from '@jalon/items';
import type { DimensionId } from '@jalon/referential';
import { isEvidence } from './declarations.ts';
import type { DiagnosticState } from './diagnostic-state.ts';
import { preferences, type Preferences } from './preferences.ts';

/** Items that may fairly be asked now: the right gestures and screen, none seen before, one of each family, and evidence of something. */
export function candidates(state: DiagnosticState): readonly Item[] {
  const seen = new Set(state.activities.map(({ itemId }) => itemId));
  const families = new Set([...seen].map((id) => state.config.itemsById.get(id)?.item.meta.family));
  const wishes = preferences(state);
  return state.config.bank.items
    .map(({ item }) => item)
    .filter(
      (item) =>
        isEvidence(item) &&
        !seen.has(item.id) &&
        !families.has(item.meta.family) &&
        isApplicable(item, wishes, screenOf(state, wishes)),
    );
}

/** False where the skill cannot be observed fairly: such an item is left out and never counts against anybody. */
export function isApplicable(item: Item, wishes: Preferences, screen: 'desktop' | 'tablet' | 'phone'): boolean {
  if (item.meta.deviceSupport[screen] !== 'comfortable' || isOutOfReach(item.meta.dimension, wishes)) return false;
  return item.meta.construct.every((modality) => canUse(modality, wishes));
}

/** Gestures that somebody says they do without are not asked about either, not even what they are for. */
function isOutOfReach(dimension: DimensionId, { keyboardOnly, touchOnly }: Preferences): boolean {
  if (dimension === 'jalon:0.1') return keyboardOnly || touchOnly;
  if (dimension === 'jalon:0.2') return keyboardOnly;
  return dimension === 'jalon:0.3' && touchOnly;
}

function canUse(modality: Modality, { input, keyboardOnly, touchOnly }: Preferences): boolean {
  switch (modality) {
    case 'pointer.press':
    case 'pointer.double':
    case 'pointer.right':
    case 'pointer.drag':
      return input === 'mouse' && !keyboardOnly && !touchOnly;
    case 'touch.tap':
    case 'touch.drag':
    case 'touch.long':
    case 'touch.swipe':
    case 'touch.pinch':
      return input === 'finger' && !keyboardOnly;
    case 'keyboard.text':
      return !touchOnly;
    case 'keyboard.keys':
      return input !== 'finger' && !touchOnly;
    case 'scroll':
      return true;
    case 'audio':
      return false;
    default: {
      const never: never = modality;
      return never;
    }
  }
}

/** A finger means a phone or a tablet, whatever the window's width. */
function screenOf(state: DiagnosticState, { input }: Preferences): 'desktop' | 'tablet' | 'phone' {
  const { screen } = state.opening;
  return input === 'finger' && screen === 'desktop' ? 'tablet' : screen;
}
