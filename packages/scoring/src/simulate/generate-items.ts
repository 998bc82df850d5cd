import type { ScoredItem } from '../item/scored-item.ts';
import { exp } from '../numeric/exp.ts';
import { hashUniform } from '../numeric/hash-uniform.ts';
import { normal } from '../numeric/normal.ts';
import { random } from '../numeric/random.ts';
import { refuser } from '../refuser.ts';
import { checkModel } from '../prior/check-model.ts';
import type { Model, ModelDimension } from '../prior/model.ts';

/** A bank to make up: right-or-wrong items dealt to the dimensions in turn, b ~ N(mean, sd²), ln a ~ N(.25, .3²). Plain JSON. */
export interface GeneratedItems {
  readonly count: number;
  readonly seed: number;
  /** Of the difficulties, logits. */
  readonly mean: number;
  readonly sd: number;
  /** γ and s of every item. */
  readonly chance: number;
  readonly slip: number;
  /** Tags and the chance that an item bears each, 0–1: for filters and bounds. */
  readonly tags?: Readonly<Record<string, number>>;
}

const LN_A = { mean: 0.25, sd: 0.3 };
const LEAST_A = 0.4;
const MOST_A = 3;
const SECONDS = 60;
/** More than any bank has; fewer than fill the memory. */
const MOST_ITEMS = 1e6;

/** The items made up; ids are their numbers. `field` names their place in errors. */
export function generateItems(bank: GeneratedItems, model: Model, field: string = 'items'): readonly ScoredItem[] {
  checkModel(model);
  checkGenerated(bank, field);
  const { count, seed, mean, sd, chance, slip, tags = {} } = bank;
  const { dimensions } = model;
  const u = random(seed);
  return Array.from({ length: count }, (_, j): ScoredItem => {
    const a = Math.min(MOST_A, Math.max(LEAST_A, exp(LN_A.mean + LN_A.sd * normal(u))));
    return {
      id: String(j),
      dimension: (dimensions[j % dimensions.length] as ModelDimension).id,
      tags: Object.entries(tags).flatMap(([tag, share], t) => (hashUniform(seed + t, j) < share ? [tag] : [])),
      seconds: SECONDS,
      model: '2PL',
      a,
      b: [mean + sd * normal(u)],
      credits: [0, 1],
      chance,
      slip,
      sd: { b: 0, logA: 0 },
    };
  });
}

function checkGenerated({ count, seed, mean, sd, chance, slip, tags = {} }: GeneratedItems, field: string): void {
  const expect = refuser('invalid-design', `${field}.`);
  expect(
    Number.isInteger(count) && count >= 1 && count <= MOST_ITEMS,
    'count',
    `a whole number from 1 to ${MOST_ITEMS}`,
  );
  expect(Number.isInteger(seed), 'seed', 'a whole number');
  expect(Number.isFinite(mean), 'mean', 'a finite number');
  expect(sd >= 0 && sd < Infinity, 'sd', 'a finite number from 0');
  for (const [name, value] of Object.entries({ chance, slip }))
    expect(value >= 0 && value < 1, name, 'a probability below 1');
  for (const [tag, share] of Object.entries(tags))
    expect(share >= 0 && share <= 1, `tags.${tag}`, 'a share from 0 to 1');
}
