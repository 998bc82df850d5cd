import { compiledConfig, type Compiled } from '../engine/compiled.ts';
import { settle } from '../engine/settle.ts';
import type { Posterior, State } from '../engine/state.ts';
import { answersOn } from '../engine/answers-on.ts';
import { checkCuts } from './check-cuts.ts';
import { composite, compositeLevels } from './composite.ts';
import { levelProbabilities } from './level-probabilities.ts';
import { marginal, probabilityBelow, quantile } from './marginal.ts';
import type { AreaEstimate, Basis, Cuts, DimensionEstimate, Summary } from './summary.ts';

/** What is known now, by dimension, by area and overall. Settles the posterior first, so the order of answers does not show. */
export function summarise(state: State, cuts: Cuts): Summary {
  checkCuts(cuts, compiledConfig(state.config));
  const { posterior, config } = settle(state);
  const compiled = compiledConfig(config);
  const { dimensions } = config.model;
  const previous = (config.prior?.observed ?? []).map((id) => compiled.indexByDimension.get(id) as number);
  const areas = [...new Set(dimensions.map(({ area }) => area))];
  return {
    dimensions: dimensions.map(({ id, area }, k): DimensionEstimate => {
      const density = marginal(posterior, compiled, k);
      return {
        id,
        area,
        mean: posterior.mu[k] as number,
        sd: Math.sqrt(posterior.sigma[k * compiled.size + k] as number),
        interval90: [quantile(density, 0.05), quantile(density, 0.95)],
        answers: answersOn(posterior.counts, compiled.sites, [k]),
        basis: basis(posterior, compiled, k, previous),
        levels: levelProbabilities(cuts[id] ?? [], (cut) => probabilityBelow(density, cut)),
      };
    }),
    areas: areas.map((area): AreaEstimate => {
      const members = [...dimensions.keys()].filter((k) => dimensions[k]?.area === area);
      const ids = members.map((k) => dimensions[k]?.id ?? '');
      const estimate = composite(posterior, members);
      return {
        id: area,
        ...estimate,
        answers: answersOn(posterior.counts, compiled.sites, members),
        levels: compositeLevels(
          estimate,
          ids.map((id) => cuts[id] ?? []),
        ),
        weights: Object.fromEntries(ids.map((id) => [id, 1 / ids.length])),
      };
    }),
    overall: composite(posterior, [...dimensions.keys()]),
    warning: posterior.warning,
  };
}

function basis(
  { counts }: Posterior,
  { size, sites, priorCovariance }: Compiled,
  k: number,
  previous: readonly number[],
): Basis {
  const answered = sites.filter((_, s) => counts[s] !== 0).flatMap(({ dimensions }) => dimensions);
  if (answered.includes(k)) return 'observed';
  if (previous.includes(k)) return 'previous';
  return [...answered, ...previous].some((j) => priorCovariance[k * size + j] !== 0) ? 'neighbours' : 'prior';
}
