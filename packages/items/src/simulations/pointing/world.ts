import type { ActionInput } from '../../simulation/action-input.ts';

/** A surface with things to press. Facts: `pressed.<id>`, `opened.<id>` (double press), `selected` (the target chosen last, or `none`), `presses.wrong` (on other targets than that one), `presses.missed`, `presses.total`. */
export interface PointingWorld {
  readonly kind: 'pointing';
  /** CSS pixels; at most 320 × 280 so that it fits a small phone. */
  readonly surface: { readonly width: number; readonly height: number };
  /** `press`: one press chooses. `double`: one press selects, a double press opens. */
  readonly gesture: 'press' | 'double';
  readonly targets: readonly PointingTarget[];
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

/** Targets pressed and opened by id, in order; the one chosen last; `missed` counts presses beside all of them. */
export interface PointingState {
  readonly pressed: readonly string[];
  readonly opened: readonly string[];
  readonly selected: string | null;
  readonly missed: number;
}

/** `target: null` is a press beside every target. */
export type PointingAction =
  | { readonly type: 'press'; readonly target: string | null; readonly input: ActionInput }
  | { readonly type: 'open'; readonly target: string; readonly input: ActionInput };
