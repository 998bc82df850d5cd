import type { Compiled } from '../engine/compiled.ts';
import { NODES } from '../engine/nodes.ts';
import { ROWS_AT_ONCE } from '../numeric/row-moments.ts';
import { emptyMarginals, type Marginals } from './marginals.ts';

/** Working arrays of one choice, written and read within it. */
export interface ChoiceRoom {
  readonly marginals: Marginals;
  /** By row: where it begins in the table, and its moments. */
  readonly offsets: Int32Array;
  readonly moment0: Float64Array;
  readonly moment1: Float64Array;
  /** By item, its first row. */
  readonly firsts: Int32Array;
}

const ROOMS: WeakMap<Compiled, ChoiceRoom> = /* @__PURE__ */ new WeakMap();

/** The room of a configuration for weighing `items` of its items: made once, because allocating costs more than weighing. */
export function choiceRoom(compiled: Compiled, items: number): ChoiceRoom {
  const known = ROOMS.get(compiled);
  if (known && items <= known.firsts.length) return known;
  const { sites, inOrder, table } = compiled;
  const most = Math.max(items, inOrder.length);
  // More items than there are means that some were named twice.
  const copies = Math.ceil(most / inOrder.length);
  const room = newRoom(emptyMarginals(sites.length), (copies * table.length) / NODES, copies * inOrder.length);
  ROOMS.set(compiled, room);
  return room;
}

/** Room for so many items of so many rows in all. */
export function newRoom(marginals: Marginals, rows: number, items: number): ChoiceRoom {
  const length = rows + ROWS_AT_ONCE - 1;
  return {
    marginals,
    offsets: new Int32Array(length),
    moment0: new Float64Array(length),
    moment1: new Float64Array(length),
    firsts: new Int32Array(items),
  };
}
