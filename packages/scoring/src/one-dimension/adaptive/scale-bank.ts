import { exp } from '../../numeric/exp.ts';
import { ROWS_AT_ONCE } from '../../numeric/row-moments.ts';
import { square } from '../../numeric/square.ts';
import type { NormalPrior } from '../estimators/estimator.ts';
import { checkNormalPrior } from '../estimators/check-normal-prior.ts';
import { checkGrid, type Grid1d } from '../grid.ts';
import { itemInformation } from '../item-information.ts';
import { curvesOfItem, type ScaleItem } from '../models/curves-of-item.ts';
import { emptyPoint, type CurvePoint, type ItemCurves } from '../models/item-curves.ts';
import { once } from './once.ts';

/** A bank as arrays: what does not depend on the answers, computed once. Items are their positions from 0. */
export interface ScaleBank {
  readonly size: number;
  readonly items: readonly ScaleItem[];
  readonly curves: readonly ItemCurves[];
  readonly nodes: Float64Array;
  /** Width of each node's cell, trapezoid rule: half at both ends. */
  readonly cell: Float64Array;
  /** Prior density at the nodes. */
  readonly prior: Float64Array;
  /** π·cell, times x, times x². */
  readonly priorWeight: Float64Array;
  readonly priorMoment: Float64Array;
  readonly priorSquare: Float64Array;
  /** First row of each item in tables by category, and the number of rows at the end. */
  readonly rows: Int32Array;
  /** P[row][node]. */
  readonly p: Float64Array;
  /** Where in `p` the rows of all categories but each item's lowest begin, in order, then spare places (see `rowMoments`). */
  readonly upperRows: Int32Array;
  /** Room for the moments of `upperRows`; written and read at once. */
  readonly moment0: Float64Array;
  readonly moment1: Float64Array;
  /** a, b, c, d by item where all are logistic: a faster way to their information. */
  readonly logistic: LogisticArrays | null;
  /** ln P[row][node], built at the first call. */
  readonly logP: () => Float64Array;
  /** I[item][node], built at the first call. */
  readonly information: () => Float64Array;
  /** H[item][node], entropy of the answer in nats, built at the first call. */
  readonly entropy: () => Float64Array;
  /** Room for one item at one θ, by number of categories; written and read at once. */
  readonly scratch: (item: number) => CurvePoint;
}

/** The parameters of a bank of logistic items, one array each, by position in the bank. */
export interface LogisticArrays {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
  readonly d: Float64Array;
}

/** Turns items into tables on a grid. */
export function scaleBank(items: readonly ScaleItem[], { mean, sd }: NormalPrior, grid: Grid1d): ScaleBank {
  checkNormalPrior({ mean, sd }, 'prior');
  checkGrid(grid, 'grid');
  const curves = items.map((item, i) => curvesOfItem(item, `items[${i}]`));
  const count = grid.nodes;
  const step = (grid.to - grid.from) / (count - 1);
  const nodes = Float64Array.from({ length: count }, (_, q) => grid.from + q * step);
  const cell = Float64Array.from({ length: count }, (_, q) => (q === 0 || q === count - 1 ? step / 2 : step));
  const prior = nodes.map((x) => (PEAK / sd) * exp(-0.5 * square((x - mean) / sd)));
  const weight = prior.map((density, q) => density * (cell[q] as number));
  const rows = new Int32Array(items.length + 1);
  for (const [i, { categories }] of curves.entries()) rows[i + 1] = (rows[i] as number) + categories;
  const upperRows = new Int32Array((rows[items.length] as number) - items.length + ROWS_AT_ONCE - 1);
  let upper = 0;
  for (let i = 0; i < items.length; i++)
    for (let row = (rows[i] as number) + 1; row < (rows[i + 1] as number); row++) upperRows[upper++] = row * count;
  const points = new Map([...new Set(curves.map(({ categories }) => categories))].map((n) => [n, emptyPoint(n)]));
  const scratch = (item: number): CurvePoint => points.get((curves[item] as ItemCurves).categories) as CurvePoint;

  const byCategory = (value: (point: CurvePoint, category: number) => number): Float64Array => {
    const table = new Float64Array((rows[items.length] as number) * count);
    for (const [i, { at, categories }] of curves.entries()) {
      const point = scratch(i);
      for (let q = 0; q < count; q++) {
        at(nodes[q] as number, point);
        for (let c = 0; c < categories; c++) table[((rows[i] as number) + c) * count + q] = value(point, c);
      }
    }
    return table;
  };
  const byItem = (value: (point: CurvePoint) => number): Float64Array => {
    const table = new Float64Array(items.length * count);
    for (const [i, { at }] of curves.entries()) {
      const point = scratch(i);
      for (let q = 0; q < count; q++) {
        at(nodes[q] as number, point);
        table[i * count + q] = value(point);
      }
    }
    return table;
  };
  return {
    size: items.length,
    items,
    curves,
    nodes,
    cell,
    prior,
    priorWeight: weight,
    priorMoment: weight.map((w, q) => w * (nodes[q] as number)),
    priorSquare: weight.map((w, q) => w * square(nodes[q] as number)),
    rows,
    upperRows,
    moment0: new Float64Array(upperRows.length),
    moment1: new Float64Array(upperRows.length),
    p: byCategory(({ p }, c) => p[c] as number),
    logistic: logisticArrays(curves),
    logP: once(() => byCategory(({ logP }, c) => logP[c] as number)),
    information: once(() => byItem((point) => itemInformation(point).information)),
    entropy: once(() => byItem(entropyOf)),
    scratch,
  };
}

/** 1/√(2π). */
const PEAK = 0.3989422804014327;

function entropyOf({ p, logP }: CurvePoint): number {
  let entropy = 0;
  for (let c = 0; c < p.length; c++) if ((p[c] as number) > 0) entropy -= (p[c] as number) * (logP[c] as number);
  return entropy;
}

function logisticArrays(curves: readonly ItemCurves[]): LogisticArrays | null {
  const all = curves.flatMap(({ logistic }) => (logistic ? [logistic] : []));
  if (all.length !== curves.length) return null;
  return {
    a: Float64Array.from(all, ({ a }) => a),
    b: Float64Array.from(all, ({ b }) => b),
    c: Float64Array.from(all, ({ c }) => c),
    d: Float64Array.from(all, ({ d }) => d),
  };
}
