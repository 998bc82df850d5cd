import type { ActionInput } from '../../simulation/action-input.ts';

/**
 * A surface with things to press. Facts of every surface: `pressed.<id>`, `selected` (the target chosen last, or `none`),
 * `presses.wrong` (on other targets than that one), `presses.missed`, `presses.total`, `opened.<id>` (double press).
 * With `double`: `double.slow`, `double.slipped`, `double.triple`, `double.single` (presses that were nearly a double one).
 * With `right`: `menu` (the target whose menu is open, or `none`) and `chosen.<id>` (the entry chosen last in its menu, or `none`).
 * With a `window`: `seen.<id>` (the target came into view).
 */
export interface PointingWorld {
  readonly kind: 'pointing';
  /** CSS pixels; at most 320 × 280 so that it fits a small phone, 1200 high where it is seen through a window. */
  readonly surface: { readonly width: number; readonly height: number };
  /** Height of the window through which a higher surface is seen, by scrolling; CSS pixels, at most 280. */
  readonly window?: number;
  /** `press`: one press chooses. `double`: one press selects, a double press opens. `right`: a right press opens a menu. */
  readonly gesture: 'press' | 'double' | 'right';
  /** What the menu offers, the same on every target; only with `right`. */
  readonly menu?: readonly MenuEntry[];
  readonly targets: readonly PointingTarget[];
}

/** One line of the menu that a right press opens. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
}

/** One thing on the surface that can be pressed. */
export interface PointingTarget {
  readonly id: string;
  /** Its accessible name, shown under or in it unless `labelHidden`. */
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly icon:
    | 'circle'
    | 'square'
    | 'star'
    | 'folder'
    | 'letter'
    | 'photo'
    | 'house'
    | 'cross'
    | 'magnifier'
    | 'wifi'
    | 'battery'
    | 'printer'
    | 'bin'
    | 'gear'
    | 'pencil'
    | 'lock'
    | 'sheet'
    | 'camera'
    | 'phone'
    | 'sound'
    | 'arrow-back'
    | 'menu'
    | 'plus'
    | 'paperclip';
  /** Top left corner and side, CSS pixels in the surface; size ≥ 24. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** How a double press was nearly one, as `classifyPresses` of `@jalon/items/measures` tells: only noticed. */
export type AlmostDouble = 'slow' | 'slipped' | 'triple' | 'single';

/**
 * Targets pressed and opened by id, in order; the one chosen last; `missed` counts presses beside all of them. The target whose
 * menu is open; the entry chosen last on each; targets that came into view; how double presses were nearly ones.
 */
export interface PointingState {
  readonly pressed: readonly string[];
  readonly opened: readonly string[];
  readonly selected: string | null;
  readonly missed: number;
  readonly menu: string | null;
  readonly chosen: Readonly<Record<string, string>>;
  readonly seen: readonly string[];
  readonly almost: readonly AlmostDouble[];
}

/** `target: null` is a press beside every target. `see` and `almost` are noticed, not done. */
export type PointingAction =
  | { readonly type: 'press'; readonly target: string | null; readonly input: ActionInput }
  | { readonly type: 'open'; readonly target: string; readonly input: ActionInput }
  | { readonly type: 'menu'; readonly target: string; readonly input: ActionInput }
  | { readonly type: 'choose'; readonly entry: string; readonly input: ActionInput }
  | { readonly type: 'close' }
  | { readonly type: 'see'; readonly target: string }
  | { readonly type: 'almost'; readonly how: AlmostDouble };
