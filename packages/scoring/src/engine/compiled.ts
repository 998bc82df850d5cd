import { checkItem } from '../item/check-item.ts';
import { outcomeMixing } from '../item/outcome-mixing.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { cholesky } from '../numeric/cholesky.ts';
import { inverseFromCholesky } from '../numeric/inverse-from-cholesky.ts';
import { checkModel } from '../prior/check-model.ts';
import type { Model } from '../prior/model.ts';
import { priorCovariance } from '../prior/prior-covariance.ts';
import { ScoringError } from '../scoring-error.ts';
import type { Config } from './config.ts';
import { knowledgeTable } from './knowledge-table.ts';
import { dimensionNodes } from './nodes.ts';

/** A configuration turned into arrays: everything that does not depend on the answers. */
export interface Compiled {
  /** K: number of dimensions. */
  readonly size: number;
  readonly indexByDimension: ReadonlyMap<string, number>;
  /** By dimension, the nodes of its grid. */
  readonly nodes: readonly Float64Array[];
  readonly priorMean: Float64Array;
  readonly priorCovariance: Float64Array;
  /** Σ₀⁻¹ and Σ₀⁻¹μ₀. */
  readonly priorPrecision: Float64Array;
  readonly priorShift: Float64Array;
  readonly items: ReadonlyMap<string, CompiledItem>;
  /** Of the item that has most: categories and "I don't know". */
  readonly mostOutcomes: number;
}

/** One item turned into arrays. */
export interface CompiledItem {
  /** Position in `config.items`; ties go to the lowest. */
  readonly index: number;
  readonly dimension: number;
  readonly area: string;
  readonly seconds: number;
  readonly categories: number;
  /** First category that counts as a success (credit ≥ .5); `categories` when none does. */
  readonly successFrom: number;
  /** P[knowledge category][node], row by row. */
  readonly known: Float64Array;
  /** P[knowledge category][outcome], row by row, "I don't know" last. */
  readonly mixing: Float64Array;
}

const SUCCESS_CREDIT = 0.5;
const CACHE: WeakMap<readonly ScoredItem[], WeakMap<Model, Compiled>> = /* @__PURE__ */ new WeakMap();

/** The configuration's arrays, built at the first call for this `items` and `model`, then remembered as long as they live. */
export function compiledConfig({ items, model }: Config): Compiled {
  const byModel = CACHE.get(items) ?? new WeakMap<Model, Compiled>();
  CACHE.set(items, byModel);
  const known = byModel.get(model);
  if (known) return known;
  const compiled = compile(items, model);
  byModel.set(model, compiled);
  return compiled;
}

/** The compiled item of this id, or an error that names where it was asked for. */
export function compiledItem(compiled: Compiled, id: string, field: string): CompiledItem {
  const item = compiled.items.get(id);
  if (!item) throw new ScoringError('unknown-item', field, `the id of an item of the configuration, not ${id}`);
  return item;
}

function compile(items: readonly ScoredItem[], model: Model): Compiled {
  checkModel(model);
  const size = model.dimensions.length;
  const covariance = priorCovariance(model);
  const root = cholesky(covariance, size);
  if (!root)
    throw new ScoringError('invalid-model', 'model.dimensions', 'shares that make a positive definite covariance');
  const precision = inverseFromCholesky(root, size);
  const mean = Float64Array.from(model.dimensions, (dimension) => dimension.mean);
  const nodes = model.dimensions.map((dimension) => dimensionNodes(dimension.mean, model.variance));
  const indexByDimension = new Map(model.dimensions.map(({ id }, k) => [id, k]));
  const shift = mean.map((_, i) => mean.reduce((sum, mu, j) => sum + (precision[i * size + j] as number) * mu, 0));
  const compiledItems = items.map((item, index): [string, CompiledItem] => {
    checkItem(item, `items[${index}]`);
    const dimension = indexByDimension.get(item.dimension);
    if (dimension === undefined)
      throw new ScoringError('unknown-dimension', `items[${index}] (${item.id}).dimension`, 'a dimension of the model');
    const success = item.credits.findIndex((credit) => credit >= SUCCESS_CREDIT);
    return [
      item.id,
      {
        index,
        dimension,
        area: (model.dimensions[dimension] as Model['dimensions'][number]).area,
        seconds: item.seconds,
        categories: item.credits.length,
        successFrom: success === -1 ? item.credits.length : success,
        known: knowledgeTable(item, nodes[dimension] as Float64Array),
        mixing: outcomeMixing(item.credits.length, item.chance, item.slip),
      },
    ];
  });
  const byId = new Map(compiledItems);
  if (byId.size !== items.length) throw new ScoringError('invalid-item', 'items', 'distinct ids');
  return {
    size,
    indexByDimension,
    nodes,
    priorMean: mean,
    priorCovariance: covariance,
    priorPrecision: precision,
    priorShift: shift,
    items: byId,
    mostOutcomes: items.reduce((most, { credits }) => Math.max(most, credits.length + 1), 0),
  };
}
