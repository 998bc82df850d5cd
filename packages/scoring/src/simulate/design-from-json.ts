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
  const who = numbersAt(people, 'people', ['count', 'seed']);
  for (const persona of ['careless', 'dontKnow'])
    if (who[persona] !== undefined) numbersAt(who[persona], `people.${persona}`, ['people', 'answers']);
  if (who['abilities'] !== undefined)
    for (const [e, row] of listAt(who['abilities'], 'people.abilities').entries())
      listAt(row, `people.abilities[${e}]`);
  return { design, people } as unknown as DesignFile;
}

function choiceAt(value: unknown, field: string): void {
  const choice = objectAt(value, field);
  switch (choice['kind']) {
    case 'adaptive':
      numberAt(choice['randomesque'], `${field}.randomesque`);
      if (typeof choice['perSecond'] !== 'boolean') refuse(`${field}.perSecond`, 'true or false');
      if (choice['comfort'] !== null)
        numbersAt(choice['comfort'], `${field}.comfort`, ['first', 'firstCount', 'usual', 'afterOne', 'afterTwo']);
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
    const { id, dimension, model, b, credits, sd } = numbersAt(item, path, ['seconds', 'a', 'chance', 'slip']);
    for (const [name, words] of Object.entries({ id, dimension, model })) textAt(words, `${path}.${name}`);
    for (const [name, list] of Object.entries({ b, credits })) listAt(list, `${path}.${name}`);
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
