import { checkItem } from '../item/check-item.ts';
import { outcomeMixing } from '../item/outcome-mixing.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { secondsOf } from '../item/seconds-of.ts';
import { checkPrior } from '../prior/check-prior.ts';
import type { GaussianPrior } from '../prior/gaussian-prior.ts';
import type { Model } from '../prior/model.ts';
import { priorCovariance } from '../prior/prior-covariance.ts';
import { exp } from '../numeric/exp.ts';
import { refuse } from '../refuser.ts';
import type { Config } from './config.ts';
import { itemSite, type SiteTable } from './item-site.ts';
import { knownDimension } from './known-dimension.ts';
import { knowledgeTable } from './knowledge-table.ts';
import { covers, dimensionNodes, NODES, nodesBetween } from './nodes.ts';
import { priorArrays, type PriorArrays } from './prior-arrays.ts';
import { along, varianceAlong, type Site } from './site.ts';

/** A configuration turned into arrays: everything that does not depend on the answers. */
export interface Compiled extends PriorArrays {
  /** K: number of dimensions. */
  readonly size: number;
  readonly indexByDimension: ReadonlyMap<string, number>;
  /** One per dimension, in the model's order, then one per way of loading on several. */
  readonly sites: readonly Site[];
  /** By site, the steepest slope of its items, uncertainty included: how finely their curves have to be summed. */
  readonly steepest: Float64Array;
  readonly items: ReadonlyMap<string, CompiledItem>;
  /** The same in the configuration's order. */
  readonly inOrder: readonly CompiledItem[];
  /** The `known` of all items, one after the other: what is read together lies together. */
  readonly table: Float64Array;
  /** The `mixing` of all items, likewise. */
  readonly mixings: Float64Array;
}

/** One item turned into arrays. */
export interface CompiledItem {
  /** Position in `config.items`; ties go to the lowest. */
  readonly index: number;
  /** The dimension it counts for. */
  readonly dimension: number;
  /** The site its answers inform: `dimension`, unless it loads on several. */
  readonly site: number;
  readonly area: string;
  readonly seconds: number;
  readonly categories: number;
  /** First category that counts as a success (credit ≥ .5); `categories` when none does. */
  readonly successFrom: number;
  /** P[knowledge category][node], row by row: a part of the configuration's `table`. */
  readonly known: Float64Array;
  /** Where `known` begins in `table`. */
  readonly row: number;
  /** P[knowledge category][outcome], row by row, "I don't know" last: a part of the configuration's `mixings`. */
  readonly mixing: Float64Array;
  /** Where `mixing` begins in `mixings`. */
  readonly mixingAt: number;
}

const SUCCESS_CREDIT = 0.5;
/** Standard deviations: the outer node of three (see `knowledgeCurves`), √3. */
const UPPER_END = 1.7320508075688772;
type ByPrior = WeakMap<Model | GaussianPrior, Compiled>;
const CACHE: WeakMap<readonly ScoredItem[], WeakMap<Model, ByPrior>> = /* @__PURE__ */ new WeakMap();

/** The configuration's arrays, built at the first call for this `items`, `model` and `prior`, then remembered as long as they live. */
export function compiledConfig({ items, model, prior }: Config): Compiled {
  const key = prior ?? model;
  let byModel = CACHE.get(items);
  if (!byModel) CACHE.set(items, (byModel = new WeakMap()));
  let byPrior = byModel.get(model);
  if (!byPrior) byModel.set(model, (byPrior = new WeakMap()));
  let compiled = byPrior.get(key);
  if (!compiled) {
    const own = byPrior.get(model) ?? compile(items, model);
    compiled = prior ? withPrior(own, items, model, givenPrior(prior, own)) : own;
    byPrior.set(model, own).set(key, compiled);
  }
  return compiled;
}

function givenPrior(prior: GaussianPrior, own: Compiled): PriorArrays {
  checkPrior(prior, own.size);
  for (const [i, id] of (prior.observed ?? []).entries()) knownDimension(own, id, `prior.observed[${i}]`);
  const arrays = priorArrays(Float64Array.from(prior.mean), Float64Array.from(prior.covariance));
  return arrays ?? refuse('invalid-prior', 'prior.covariance', 'a positive definite matrix');
}

/** The same tables, unless the prior leaves the grid of some site. */
function withPrior(own: Compiled, items: readonly ScoredItem[], model: Model, prior: PriorArrays): Compiled {
  const isOn = (site: Site): boolean => covers(site.nodes, ...expected(prior, site));
  return own.sites.every(isOn) ? { ...own, ...prior } : compile(items, model, prior);
}

/** Mean and variance of η before any answer. */
function expected(
  { priorMean, priorCovariance: covariance }: PriorArrays,
  line: Omit<Site, 'nodes'>,
): [number, number] {
  return [along(priorMean, line), varianceAlong(covariance, priorMean.length, line)];
}

/** The compiled item of this id, or an error that names where it was asked for. */
export function compiledItem(compiled: Compiled, id: string, field: string): CompiledItem {
  return compiled.items.get(id) ?? refuse('unknown-item', field, `an item of the configuration, not ${id}`);
}

/** `prior`: in place of the model's own. */
function compile(items: readonly ScoredItem[], model: Model, prior?: PriorArrays): Compiled {
  const covariance = priorCovariance(model);
  const size = model.dimensions.length;
  const mean = Float64Array.from(model.dimensions, (dimension) => dimension.mean);
  const usual =
    priorArrays(mean, covariance) ?? refuse('invalid-model', 'model.dimensions', 'a positive definite matrix');
  const arrays = prior ?? usual;
  const nodesOf = (line: Omit<Site, 'nodes'>): Float64Array => {
    const nodes = dimensionNodes(...expected(usual, line));
    const [mean, variance] = expected(arrays, line);
    if (covers(nodes, mean, variance)) return nodes;
    const given = dimensionNodes(mean, variance);
    const ends = [nodes[0], nodes.at(-1), given[0], given.at(-1)] as readonly number[];
    return nodesBetween(Math.min(...ends), Math.max(...ends));
  };
  const sites = model.dimensions.map((_, k): Site => {
    const line = { dimensions: [k], weights: [1] };
    return { ...line, nodes: nodesOf(line) };
  });
  const indexByDimension = new Map(model.dimensions.map(({ id }, k) => [id, k]));
  const siteTable: SiteTable = { sites, indexByKey: new Map() };
  const table = new Float64Array(items.reduce((sum, { credits }) => sum + credits.length * NODES, 0));
  const mixings = new Float64Array(items.reduce((sum, { credits: { length } }) => sum + length * (length + 1), 0));
  let row = 0;
  let mixingAt = 0;
  const inOrder = items.map((item, index): CompiledItem => {
    checkItem(item, `items[${index}]`);
    const site = itemSite(item, `items[${index}]`, indexByDimension, nodesOf, siteTable);
    const dimension = indexByDimension.get(item.dimension) as number;
    const success = item.credits.findIndex((credit) => credit >= SUCCESS_CREDIT);
    const known = table.subarray(row, row + item.credits.length * NODES);
    known.set(knowledgeTable(item, (sites[site] as Site).nodes));
    row += known.length;
    const mixing = mixings.subarray(mixingAt, mixingAt + item.credits.length * (item.credits.length + 1));
    mixing.set(outcomeMixing(item.credits.length, item.chance, item.slip, item.dontKnow));
    mixingAt += mixing.length;
    return {
      index,
      dimension,
      site,
      area: (model.dimensions[dimension] as Model['dimensions'][number]).area,
      seconds: secondsOf(item),
      categories: item.credits.length,
      successFrom: success === -1 ? item.credits.length : success,
      known,
      row: row - known.length,
      mixing,
      mixingAt: mixingAt - mixing.length,
    };
  });
  const steepest = new Float64Array(sites.length);
  for (const { index, site } of inOrder)
    steepest[site] = Math.max(steepest[site] as number, steepness(items[index] as ScoredItem));
  const byId = new Map(inOrder.map((item) => [(items[item.index] as ScoredItem).id, item]));
  if (byId.size !== items.length) refuse('invalid-item', 'items', 'distinct ids');
  return {
    size,
    indexByDimension,
    sites,
    ...arrays,
    steepest,
    items: byId,
    inOrder,
    table,
    mixings,
  };
}

/** The slope a at the upper end of its uncertainty; times the steps for GPCM, whose highest category is that much steeper against the lowest. */
function steepness({ model, a, b, sd }: ScoredItem): number {
  return a * exp(UPPER_END * sd.logA) * (model === 'GPCM' ? b.length : 1);
}
