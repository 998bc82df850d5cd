import {
  exp,
  log,
  normal,
  outcomeProbabilities,
  random,
  defaultModel,
  type Config,
  type Model,
  type Outcome,
  type ScoredItem,
} from './index.ts';

const AREAS = [
  ['jalon:0', 6],
  ['digcomp:1', 3],
  ['digcomp:2', 6],
  ['digcomp:3', 4],
  ['digcomp:4', 4],
  ['digcomp:5', 4],
] as const;

/** The 27 dimensions under the cautious prior. */
export function exampleModel(): Model {
  const dimensions = AREAS.flatMap(([area, count]) =>
    Array.from({ length: count }, (_, i) => ({ id: `${area}.${i + 1}`, area, groundwork: area === 'jalon:0' })),
  );
  return defaultModel(dimensions, 'inclusion');
}

/** A seeded bank: a third of the items graded, difficulties from very easy to hard. */
export function exampleConfig(size: number, seed: number, sd = { b: 0.5, logA: 0.25 }): Config {
  const model = exampleModel();
  const u = random(seed);
  const items = Array.from({ length: size }, (_, i): ScoredItem => {
    const graded = i % 3 === 0;
    const b = -4 + 5.5 * u();
    return {
      id: `item:${i}`,
      dimension: (model.dimensions[i % model.dimensions.length] as Model['dimensions'][number]).id,
      family: `family:${i}`,
      seconds: 20 + Math.floor(60 * u()),
      model: graded ? 'GRM' : '2PL',
      a: exp(0.25 + 0.3 * normal(u)),
      b: graded ? [b, b + 0.4 + u()] : [b],
      credits: graded ? [0, 0.5, 1] : [0, 1],
      chance: graded ? 0.03 : 0.25,
      slip: 0.03,
      sd,
    };
  });
  return { model, items, seed };
}

/** The same items again and again under other names, so many in all. */
export function copies(config: Config, count: number): Config {
  const { items } = config;
  return {
    ...config,
    items: Array.from({ length: count }, (_, i) => ({ ...(items[i % items.length] as ScoredItem), id: `copy:${i}` })),
  };
}

/** Any outcome of the item, drawn evenly. */
export function anyOutcome(item: ScoredItem, u: number): Outcome {
  const row = Math.floor(u * (item.credits.length + 1));
  return row === item.credits.length ? { kind: 'dont_know' } : { kind: 'category', category: row };
}

/** The item as it might truly be, drawn from the uncertainty of its parameters. */
export function trueItem(item: ScoredItem, u: () => number): ScoredItem {
  const shift = item.sd.b * normal(u);
  return {
    ...item,
    a: exp(log(item.a) + item.sd.logA * normal(u)),
    b: item.b.map((b) => b + shift),
    sd: { b: 0, logA: 0 },
  };
}

/** What somebody at θ answers to the item. */
export function drawnOutcome(item: ScoredItem, theta: number, u: number): Outcome {
  const { categories } = outcomeProbabilities(item, theta);
  let sum = 0;
  for (const [category, p] of categories.entries()) {
    sum += p;
    if (u < sum) return { kind: 'category', category };
  }
  return { kind: 'dont_know' };
}
