import { exp, normal, random, type Config, type ScoredItem } from './index.ts';

const AREA_SIZES = [3, 6, 4, 4, 4];

/** 21 competences after calibration (v = 1, g = .55, s = .15) and 252 right-or-wrong items, a = exp(.25 + .3Z) on .4…3, b = 1.2Z. */
export function calibratedConfig(seed = 7): Config {
  const dimensions = AREA_SIZES.flatMap((size, area) =>
    Array.from({ length: size }, (_, i) => ({
      id: `${area}.${i}`,
      area: `${area}`,
      mean: 0,
      general: 0.55,
      specific: 0.15,
    })),
  );
  const u = random(seed);
  const items = Array.from({ length: 252 }, (_, j): ScoredItem => {
    const a = Math.min(3, Math.max(0.4, exp(0.25 + 0.3 * normal(u))));
    return {
      id: `${j}`,
      dimension: `${dimensions[j % 21]?.id}`,
      family: '',
      seconds: 1,
      model: '2PL',
      a,
      b: [1.2 * normal(u)],
      credits: [0, 1],
      chance: 0,
      slip: 0,
      sd: { b: 0, logA: 0 },
    };
  });
  return { model: { schema: 'jalon.model/1', id: 'calibrated', variance: 1, dimensions }, items, seed: 1 };
}
