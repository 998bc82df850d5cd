import { ScoringError } from '../scoring-error.ts';
import type { SimulationDesign } from './design.ts';
import type { SimulatedPeople } from './people.ts';

/** A design file: the design, and under `people` who is simulated. */
export interface DesignFile {
  readonly design: SimulationDesign;
  readonly people: SimulatedPeople;
}

/**
 * Reads a design from parsed JSON of unknown origin: every field must be of the right kind, else a typed error names it.
 * Values are checked by `simulate` itself.
 */
export function designFromJson(json: unknown): DesignFile {
  const file = objectAt(json, 'design');
  const { people, ...design } = file;
  textAt(design['schema'], 'design.schema');
  numberAt(design['seed'], 'design.seed');
  modelAt(design['model'], 'design.model');
  if (Array.isArray(design['items'])) itemsAt(design['items'], 'design.items');
  else numbersAt(design['items'], 'design.items', ['count', 'seed', 'mean', 'sd', 'chance', 'slip']);
  const truth = design['truth'] === undefined ? {} : objectAt(design['truth'], 'design.truth');
  if (truth['model'] !== undefined) modelAt(truth['model'], 'design.truth.model');
  if (truth['items'] !== undefined) itemsAt(truth['items'], 'design.truth.items');
  choiceAt(design['choice'], 'design.choice');
  const { rule } = numbersAt(design['stop'], 'design.stop', ['items']);
  if (rule !== undefined) ruleAt(rule, 'design.stop.rule');
  for (const list of ['checkpoints', 'regions'])
    if (design[list] !== undefined)
      for (const [i, value] of listAt(design[list], `design.${list}`).entries())
        numberAt(value, `design.${list}[${i}]`);
  if (design['cuts'] !== undefined)
    for (const [id, cuts] of Object.entries(objectAt(design['cuts'], 'design.cuts')))
      for (const [c, cut] of listAt(cuts, `design.cuts.${id}`).entries()) numberAt(cut, `design.cuts.${id}[${c}]`);
  if (design['claimAt'] !== undefined) numberAt(design['claimAt'], 'design.claimAt');
  const who = numbersAt(people, 'people', ['count', 'seed']);
  for (const persona of ['careless', 'dontKnow'])
    if (who[persona] !== undefined) numbersAt(who[persona], `people.${persona}`, ['people', 'answers']);
  if (who['shift'] !== undefined) numberAt(who['shift'], 'people.shift');
  if (who['abilities'] !== undefined)
    for (const [e, row] of listAt(who['abilities'], 'people.abilities').entries())
      for (const [k, theta] of listAt(row, `people.abilities[${e}]`).entries())
        numberAt(theta, `people.abilities[${e}][${k}]`);
  return { design, people } as unknown as DesignFile;
}

function choiceAt(value: unknown, field: string): void {
  const choice = objectAt(value, field);
  switch (choice['kind']) {
    case 'adaptive':
      numberAt(choice['randomesque'], `${field}.randomesque`);
      if (typeof choice['perSecond'] !== 'boolean') refuse(`${field}.perSecond`, 'true or false');
      if (choice['comfort'] !== null) {
        const { strength } = numbersAt(choice['comfort'], `${field}.comfort`, COMFORT);
        if (strength !== undefined) numberAt(strength, `${field}.comfort.strength`);
      }
      if (choice['weights'] !== undefined)
        for (const [id, weight] of Object.entries(objectAt(choice['weights'], `${field}.weights`)))
          numberAt(weight, `${field}.weights.${id}`);
      if (choice['criterion'] !== undefined) criterionAt(choice['criterion'], `${field}.criterion`);
      return;
    case 'fixed':
      for (const [i, id] of listAt(choice['items'], `${field}.items`).entries()) textAt(id, `${field}.items[${i}]`);
      return;
    case 'random':
      return;
    default:
      refuse(`${field}.kind`, 'adaptive, fixed or random');
  }
}

const COMFORT = ['first', 'firstCount', 'usual', 'afterOne', 'afterTwo'];

function criterionAt(value: unknown, field: string): void {
  if (typeof value === 'string') return;
  const { order } = objectAt(value, field);
  for (const [i, id] of listAt(order, `${field}.order`).entries()) textAt(id, `${field}.order[${i}]`);
}

/** The number that each kind of condition holds. */
const CONDITIONS: Readonly<Record<string, string>> = {
  length: 'items',
  minutes: 'minutes',
  precision: 'sd',
  level: 'probability',
  gain: 'below',
};

function ruleAt(value: unknown, field: string): void {
  const rule = objectAt(value, field);
  for (const name of ['all', 'any'])
    if (rule[name] !== undefined) {
      for (const [i, part] of listAt(rule[name], `${field}.${name}`).entries()) ruleAt(part, `${field}.${name}[${i}]`);
      return;
    }
  const { kind, on } = rule;
  const bound = typeof kind === 'string' && Object.hasOwn(CONDITIONS, kind) ? CONDITIONS[kind] : undefined;
  if (bound === undefined) refuse(`${field}.kind`, Object.keys(CONDITIONS).join(', '));
  numberAt(rule[bound], `${field}.${bound}`);
  if ((kind === 'precision' || kind === 'level') && on !== 'area' && on !== 'dimension')
    refuse(`${field}.on`, 'area or dimension');
}

function modelAt(value: unknown, field: string): void {
  const { dimensions, variance, schema } = objectAt(value, field);
  textAt(schema, `${field}.schema`);
  numberAt(variance, `${field}.variance`);
  for (const [k, dimension] of listAt(dimensions, `${field}.dimensions`).entries()) {
    const { id, area } = numbersAt(dimension, `${field}.dimensions[${k}]`, ['mean', 'general', 'specific']);
    textAt(id, `${field}.dimensions[${k}].id`);
    textAt(area, `${field}.dimensions[${k}].area`);
  }
}

function itemsAt(value: unknown, field: string): void {
  for (const [i, item] of listAt(value, field).entries()) {
    const path = `${field}[${i}]`;
    const { id, dimension, model, b, credits, sd, loadings } = numbersAt(item, path, [
      'seconds',
      'a',
      'chance',
      'slip',
    ]);
    for (const [name, words] of Object.entries({ id, dimension, model })) textAt(words, `${path}.${name}`);
    for (const [name, list] of Object.entries({ b, credits }))
      for (const [c, one] of listAt(list, `${path}.${name}`).entries()) numberAt(one, `${path}.${name}[${c}]`);
    if (loadings !== undefined)
      for (const [name, weight] of Object.entries(objectAt(loadings, `${path}.loadings`)))
        numberAt(weight, `${path}.loadings.${name}`);
    numbersAt(sd, `${path}.sd`, ['b', 'logA']);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function numbersAt(value: unknown, field: string, names: readonly string[]): Fields {
  const object = objectAt(value, field);
  for (const name of names) numberAt(object[name], `${field}.${name}`);
  return object;
}

function objectAt(value: unknown, field: string): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : refuse(field, 'an object');
}

function listAt(value: unknown, field: string): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(field, 'a list');
}

function textAt(value: unknown, field: string): void {
  if (typeof value !== 'string') refuse(field, 'a text');
}

function numberAt(value: unknown, field: string): void {
  if (typeof value !== 'number') refuse(field, 'a number');
}

function refuse(field: string, expected: string): never {
  throw new ScoringError('invalid-design', field, expected);
}
