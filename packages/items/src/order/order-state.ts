/** An order as it stands: plain JSON. */
export interface OrderState {
  /** Every option's id as it is offered, drawn from the seed. */
  readonly order: readonly string[];
  /** Ids placed so far, first to last. */
  readonly placed: readonly string[];
}

/**
 * `place`: puts it last, or before another that is placed; also moves what is placed. `take`: takes it back. Nothing is placed
 * at first, so that an order that was right by luck is never handed in unmade.
 */
export type OrderAction =
  | { readonly type: 'place'; readonly option: string; readonly before?: string }
  | { readonly type: 'take'; readonly option: string };
