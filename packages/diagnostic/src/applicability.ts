import type { Item, Modality } from '@jalon/items';
import type { DimensionId } from '@jalon/referential';
import { evaluateCondition, type FactValue } from '@jalon/referential/condition';
import type { Opening } from './diagnostic-state.ts';
import type { Preferences } from './preferences.ts';

/**
 * Why a skill cannot be observed fairly here. `no-mouse`, `no-touch`, `no-keyboard`, `no-sound`: what the skill is made of is not used
 * or not there; `input-unknown`: nobody said what is used; `device-obstructed`, `device-inconvenient`: the screen does not suit;
 * `cannot-see`, `cannot-hear`: declared, and the item has no other way; `declared`: the item's own `notApplicableWhen` holds;
 * `said`: the person said so in front of the activity.
 */
export type NotApplicableReason = (typeof NOT_APPLICABLE_REASONS)[number];

/** The closed list of reasons. */
export const NOT_APPLICABLE_REASONS = [
  'no-mouse',
  'no-touch',
  'no-keyboard',
  'no-sound',
  'input-unknown',
  'device-obstructed',
  'device-inconvenient',
  'cannot-see',
  'cannot-hear',
  'declared',
  'said',
] as const;

/** What somebody answers on: the kind of screen, and what is declared not to be there. */
export type Device = Pick<Opening, 'screen' | 'without'>;

/** Null where the skill can be observed fairly; else the first reason why not. Such an item is left out and counts against nobody. */
export function applicability(item: Item, wishes: Preferences, device: Device): NotApplicableReason | null {
  const { meta } = item;
  const lacks = (one: NonNullable<Device['without']>[number]): boolean => device.without?.includes(one) === true;
  const asked = meta.construct.map((modality) => missing(modality, wishes)).find((reason) => reason !== null);
  if (asked !== undefined) return asked === 'no-sound' && lacks('hearing') ? 'cannot-hear' : asked;
  const unreached = outOfReach(meta.dimension, wishes);
  if (unreached !== null) return unreached;
  const support = meta.deviceSupport[device.screen];
  if (support !== 'comfortable') return `device-${support}`;
  if (lacks('sight') && meta.accessibility.blind === 'obstructed') return 'cannot-see';
  if (lacks('hearing') && (meta.accessibility.deaf === 'obstructed' || meta.needs?.sound === true))
    return 'cannot-hear';
  if (lacks('mouse') && uses(meta.construct, 'pointer')) return 'no-mouse';
  if (lacks('touch') && uses(meta.construct, 'touch')) return 'no-touch';
  if (lacks('keyboard') && (meta.needs?.keyboard === true || uses(meta.construct, 'keyboard'))) return 'no-keyboard';
  if (lacks('sound') && meta.needs?.sound === true) return 'no-sound';
  if (meta.notApplicableWhen && evaluateCondition(meta.notApplicableWhen, factsOf(wishes, device)) === 'yes')
    return 'declared';
  return null;
}

/** False where the skill cannot be observed fairly: see {@link applicability}. */
export function isApplicable(item: Item, wishes: Preferences, device: Device): boolean {
  return applicability(item, wishes, device) === null;
}

/** Gestures that somebody says they do without are not asked about either, not even what they are for. */
function outOfReach(dimension: DimensionId, { keyboardOnly, touchOnly }: Preferences): NotApplicableReason | null {
  if (dimension === 'jalon:0.1' && (keyboardOnly || touchOnly)) return 'no-mouse';
  if (dimension === 'jalon:0.2' && keyboardOnly) return 'no-touch';
  return dimension === 'jalon:0.3' && touchOnly ? 'no-keyboard' : null;
}

function missing(modality: Modality, { input, keyboardOnly, touchOnly }: Preferences): NotApplicableReason | null {
  const unless = (used: boolean, reason: NotApplicableReason): NotApplicableReason | null =>
    used ? null : input === null ? 'input-unknown' : reason;
  switch (modality) {
    case 'pointer.press':
    case 'pointer.double':
    case 'pointer.right':
    case 'pointer.drag':
      return unless(input === 'mouse' && !keyboardOnly && !touchOnly, 'no-mouse');
    case 'touch.tap':
    case 'touch.drag':
    case 'touch.long':
    case 'touch.swipe':
    case 'touch.pinch':
      return unless(input === 'finger' && !keyboardOnly, 'no-touch');
    case 'keyboard.text':
      return touchOnly ? 'no-keyboard' : null;
    case 'keyboard.keys':
      return input !== 'finger' && !touchOnly ? null : 'no-keyboard';
    case 'scroll':
      return null;
    case 'audio':
      return 'no-sound';
    default: {
      const never: never = modality;
      return never;
    }
  }
}

function uses(construct: readonly Modality[], kind: 'pointer' | 'touch' | 'keyboard'): boolean {
  return construct.some((modality) => modality.startsWith(kind));
}

/** The facts that `notApplicableWhen` speaks of. A comfort that nobody asked for stays unknown. */
function factsOf(wishes: Preferences, { screen }: Device): Readonly<Record<string, FactValue | undefined>> {
  return {
    screen,
    ...(wishes.input !== null && { input: wishes.input }),
    ...(wishes.bigText && { 'comfort.bigText': true }),
    ...(wishes.voice && { 'comfort.voice': true }),
    ...(wishes.keyboardOnly && { 'comfort.keyboardOnly': true }),
    ...(wishes.touchOnly && { 'comfort.touchOnly': true }),
  };
}
