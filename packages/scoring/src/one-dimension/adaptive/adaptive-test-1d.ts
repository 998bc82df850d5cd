import { criterion1dByName, type CriterionName1d } from '../criteria/criterion-1d-by-name.ts';
import type { Criterion1d } from '../criteria/criterion-1d.ts';
import { hashUniform } from '../../numeric/hash-uniform.ts';
import { ScoringError } from '../../scoring-error.ts';
import { checkNormalPrior } from '../estimators/check-normal-prior.ts';
import { estimatorOptions } from '../estimators/estimate-options.ts';
import { estimatorByName } from '../estimators/estimator-by-name.ts';
import { SEARCH_RANGE, type Method1d, type NormalPrior } from '../estimators/estimator.ts';
import type { Grid1d } from '../grid.ts';
import { isSummable, usualGrid } from '../usual-grid.ts';
import type { ScaleItem } from '../models/curves-of-item.ts';
import type { ItemCurves } from '../models/item-curves.ts';
import { checkCategory, curvesLikelihood } from '../scale-likelihood.ts';
import { bestItem, searchOrder } from './best-item.ts';
import { bestItems } from './best-items.ts';
import { checkChoice1d, type Choice1d } from './choice-1d.ts';
import { finePosterior } from './fine-posterior.ts';
import { fromLists, informationLists } from './information-lists.ts';
import type { Progress1d } from './progress-1d.ts';
import { once } from './once.ts';
import { scaleBank } from './scale-bank.ts';
import { priorStanding, standingAfter, type GridStanding } from './standing.ts';

/** An adaptive test on one scale; only `items` and `prior` have to be given. */
export interface AdaptiveTest1dOptions {
  readonly items: readonly ScaleItem[];
  readonly prior: NormalPrior;
  /** Where the posterior is held, and EAP taken. Unless said: μ ± 7σ in steps of at most .2, EAP on a finer grid of its own once it is narrower than those steps can sum. */
  readonly grid?: Grid1d;
  /** MFI unless said. */
  readonly criterion?: CriterionName1d | Criterion1d;
  /** For the first item alone; the same as the others unless said. */
  readonly firstCriterion?: CriterionName1d | Criterion1d;
  /** Of the provisional and final estimates; EAP on the grid unless said. */
  readonly estimator?: Method1d;
  /** Where estimators other than EAP search; ±8 unless said. */
  readonly range?: readonly [number, number];
  /** Pre-sorted lists of items by θ (MFI only): choosing takes the same time whatever the bank. */
  readonly lists?: boolean;
}

/** The test, its tables built. */
export interface AdaptiveTest1d {
  readonly start: () => Progress1d;
  /** The next item; null when all that may be were given. */
  readonly next: (progress: Progress1d, choice?: Choice1d) => number | null;
  readonly answer: (progress: Progress1d, item: number, category: number) => Progress1d;
  /** From saved items and responses, the same progress to the last bit. */
  readonly resume: (items: readonly number[], responses: readonly number[]) => Progress1d;
}

/** Prepares an adaptive test: probability tables by item and node, so that an answer costs a product per node and no exponential. */
export function adaptiveTest1d(options: AdaptiveTest1dOptions): AdaptiveTest1d {
  checkNormalPrior(options.prior, 'options.prior');
  const { items, prior, estimator = 'EAP', range = SEARCH_RANGE, grid = usualGrid(prior) } = options;
  if (items.length === 0) throw new ScoringError('invalid-item', 'items', 'at least one item');
  const settings = estimatorOptions({ method: 'EAP', prior, range, ...(options.grid ? { grid: options.grid } : {}) });
  const estimate = estimatorByName(estimator, 'options.estimator');
  const criterion = criterionOf(options.criterion ?? 'MFI', 'options.criterion');
  const firstCriterion = criterionOf(options.firstCriterion ?? criterion, 'options.firstCriterion');
  if (options.lists && criterion.name !== 'MFI')
    throw new ScoringError('invalid-options', 'options.lists', 'the criterion MFI, the only one with pre-sorted lists');
  const bank = scaleBank(items, prior, grid);
  const search = searchOrder(criterion, bank);
  const lists = options.lists ? informationLists(bank) : null;
  const used = new Uint8Array(bank.size); // Marked and cleared within one call.
  const atStart = priorStanding(bank);
  // The same for everybody.
  const firstItem = once(() =>
    bestItem(firstCriterion, { bank, standing: atStart, theta: atStart.mean, step: 0 }, used, null),
  );

  const finer = once(() => finePosterior(bank, prior, grid));

  const estimated = (
    standing: GridStanding,
    given: readonly number[],
    responses: readonly number[],
  ): Pick<Progress1d, 'theta' | 'se'> => {
    const se = Math.sqrt(standing.variance);
    const enough = options.grid !== undefined || isSummable(grid, se);
    if (given.length === 0 || (estimator === 'EAP' && enough)) return { theta: standing.mean, se };
    if (estimator === 'EAP') {
      const fine = finer()(given, responses, standing);
      if (fine) return fine;
    }
    const likelihood = curvesLikelihood(
      given.map((item, i) => ({ curves: bank.curves[item] as ItemCurves, category: responses[i] as number })),
    );
    const found = estimate(likelihood, settings);
    const [low, high] = range;
    const end = likelihood.value(high) > likelihood.value(low) ? high : low;
    return { theta: found.theta ?? end, se: found.se };
  };

  const answer = (progress: Progress1d, item: number, category: number): Progress1d => {
    const curves = bank.curves[item];
    if (!curves) throw new ScoringError('unknown-item', 'item', `a position from 0 to ${bank.size - 1}, not ${item}`);
    if (progress.items.includes(item))
      throw new ScoringError('unknown-item', 'item', `an item not given yet, not ${item}`);
    checkCategory(category, curves, 'category');
    const given = [...progress.items, item];
    const responses = [...progress.responses, category];
    const standing = standingAfter(bank, progress.standing, item, category);
    const { theta, se } = estimated(standing, given, responses);
    return { items: given, responses, theta, se, standing };
  };

  const chosenAmong = ({ items: given, theta, standing }: Progress1d, choice: Choice1d): number | null => {
    checkChoice1d(choice, bank.size);
    const { candidates, randomesque: { among, seed } = { among: 1, seed: 0 } } = choice;
    if (candidates) used.fill(1);
    for (const item of candidates ?? []) used[item] = 0;
    for (const item of given) used[item] = 1;
    const view = { bank, standing, theta, step: given.length };
    const best =
      given.length === 0
        ? bestItems(firstCriterion, view, used, null, null, among)
        : bestItems(criterion, view, used, search, lists, among);
    used.fill(0);
    return best[best.length > 1 ? Math.floor(hashUniform(seed, given.length) * best.length) : 0] ?? null;
  };

  const start = (): Progress1d => ({ items: [], responses: [], standing: atStart, ...estimated(atStart, [], []) });

  return {
    start,
    answer,
    next(progress, choice) {
      if (choice) return chosenAmong(progress, choice);
      const { items: given, theta, standing } = progress;
      if (given.length === 0) return firstItem();
      for (const item of given) used[item] = 1;
      const quick = lists ? fromLists(bank, lists, theta, used) : null;
      const chosen = quick ?? bestItem(criterion, { bank, standing, theta, step: given.length }, used, search);
      for (const item of given) used[item] = 0;
      return chosen;
    },
    resume(given, responses) {
      if (responses.length !== given.length)
        throw new ScoringError('invalid-outcome', 'responses', `one for each of the ${given.length} items`);
      return given.reduce((progress, item, i) => answer(progress, item, responses[i] as number), start());
    },
  };
}

function criterionOf(criterion: CriterionName1d | Criterion1d, field: string): Criterion1d {
  return typeof criterion === 'object' ? criterion : criterion1dByName(criterion, field);
}
