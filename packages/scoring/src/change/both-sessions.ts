import type { Answer, Config } from '../engine/config.ts';
import { resume } from '../engine/resume.ts';
import { settle } from '../engine/settle.ts';
import type { State } from '../engine/state.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import type { GaussianPrior } from '../prior/gaussian-prior.ts';
import type { Model } from '../prior/model.ts';
import { priorCovariance } from '../prior/prior-covariance.ts';
import type { RetestDrift } from '../start/retest-prior.ts';

/** Next to nothing is believed: three logits either way, as a variance. */
const VAGUE = 9;

/**
 * What is believed of change before any answer, variances (logits²): next to nothing of the change that all dimensions have in
 * common, so that what is found is not drawn towards none; an area departs from it by .7, a dimension by .3.
 */
const CHANGE: RetestDrift = { general: VAGUE, area: 0.5, own: 0.1 };

/**
 * Two sessions as one measurement, settled: every dimension twice, first as it was before, then as it was after (Embretson 1991). Halfway
 * between the two, competences differ as the model expects, but next to nothing is believed of their common level either: else people far
 * from it would be found to come closer, which is no progress.
 */
export function bothSessions(before: State, after: State): State {
  const { model } = before.config;
  const sides = [before, after].map((state, side) => asked(state, side));
  const config: Config = {
    model: {
      ...model,
      // That of each side, so that the tables are laid out once for all.
      variance: model.variance + VAGUE + (CHANGE.general + CHANGE.area + CHANGE.own) / 4,
      dimensions: sides.flatMap((_, side) => model.dimensions.map((own) => ({ ...own, id: named(own.id, side) }))),
    },
    items: sides.flatMap(({ items }) => items),
    prior: priorOfBoth(model),
    seed: after.config.seed,
  };
  const answers = sides.flatMap((side) => side.answers);
  return settle(resume(config, answers));
}

/** θ₁ = M − d/2, θ₂ = M + d/2, M ~ N(μ, Σ₀ + 9·11′) and d ~ N(0, Q) apart. */
function priorOfBoth(model: Model): GaussianPrior {
  const { dimensions } = model;
  const size = dimensions.length;
  const middle = priorCovariance(model);
  const covariance = Array.from({ length: 4 * size * size }, (_, at) => {
    const row = Math.floor(at / (2 * size));
    const column = at % (2 * size);
    const [i, j] = [row % size, column % size];
    const sameArea = dimensions[i]?.area === dimensions[j]?.area;
    const quarter = (CHANGE.general + (sameArea ? CHANGE.area : 0) + (i === j ? CHANGE.own : 0)) / 4;
    const sameSide = row < size === column < size;
    return (middle[i * size + j] as number) + VAGUE + (sameSide ? quarter : -quarter);
  });
  const mean = dimensions.map((own) => own.mean);
  return { mean: [...mean, ...mean], covariance };
}

/** What was asked in one session and answered, under names of its own. */
function asked({ config, answers }: State, side: number): { items: readonly ScoredItem[]; answers: readonly Answer[] } {
  const ids = new Set(answers.map(({ item }) => item));
  return {
    items: config.items
      .filter(({ id }) => ids.has(id))
      .map(({ loadings, ...item }) => ({
        ...item,
        id: named(item.id, side),
        dimension: named(item.dimension, side),
        ...(loadings && {
          loadings: Object.fromEntries(Object.entries(loadings).map(([id, weight]) => [named(id, side), weight])),
        }),
      })),
    answers: answers.map(({ item, outcome }) => ({ item: named(item, side), outcome })),
  };
}

function named(id: string, side: number): string {
  return `${side} ${id}`;
}
