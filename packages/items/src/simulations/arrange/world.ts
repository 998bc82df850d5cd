import type { ActionInput } from '../../simulation/action-input.ts';

/** Things to put in places, by dragging, by touching the thing then the place, or by keyboard: same result. Facts: `place.<thing>` (a place id or `none`), `moves`, `drops.beside` (dragged, and let go of outside every place). */
export interface ArrangeWorld {
  readonly kind: 'arrange';
  readonly things: readonly {
    readonly id: string;
    readonly label: string;
    readonly icon?: string;
    readonly place: string | null;
  }[];
  readonly places: readonly { readonly id: string; readonly label: string }[];
}

/** Where things are. `places` gives the place of each thing by its id, null while it waits; `moves` counts things put down, `beside` those let go of outside every place. */
export interface ArrangeState {
  /** The thing in hand, if any. */
  readonly held: string | null;
  readonly places: Readonly<Record<string, string | null>>;
  readonly moves: number;
  readonly beside: number;
}

/** One gesture: take a thing, put the thing in hand, let go of it on purpose, or drop it beside the places. */
export type ArrangeAction =
  | { readonly type: 'pick'; readonly thing: string; readonly input: ActionInput }
  | { readonly type: 'put'; readonly place: string; readonly input: ActionInput }
  | { readonly type: 'cancel' }
  | { readonly type: 'drop'; readonly input: ActionInput };
