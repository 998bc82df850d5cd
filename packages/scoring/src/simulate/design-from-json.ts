import type { SimulationDesign } from './design.ts';
import {
  ifThere,
  listAt,
  numberAt,
  numbersAt,
  objectAt,
  refuseKind,
  tableAt,
  textAt,
  type Fields,
} from './json-kinds.ts';
import type { SimulatedPeople } from './people.ts';
import { selectionAt } from './selection-from-json.ts';
import { cutsAt, sessionAt } from './session-from-json.ts';
import { stopRuleAt } from './stop-rule-from-json.ts';

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
  const { people, ...design } = objectAt(json, 'design');
  textAt(design['schema'], 'design.schema');
  numberAt(design['seed'], 'design.seed');
  modelAt(design['model'], 'design.model');
  if (Array.isArray(design['items'])) itemsAt(design['items'], 'design.items');
  else {
    const { tags } = numbersAt(design['items'], 'design.items', ['count', 'seed', 'mean', 'sd', 'chance', 'slip']);
    ifThere(tags, 'design.items.tags', (table, place) => tableAt(table, place, numberAt));
  }
  const truth = design['truth'] === undefined ? {} : objectAt(design['truth'], 'design.truth');
  ifThere(truth['model'], 'design.truth.model', modelAt);
  ifThere(truth['items'], 'design.truth.items', itemsAt);
  choiceAt(design['choice'], 'design.choice');
  ifThere(numbersAt(design['stop'], 'design.stop', ['items'])['rule'], 'design.stop.rule', stopRuleAt);
  for (const list of ['checkpoints', 'regions']) ifThere(design[list], `design.${list}`, numberListAt);
  ifThere(design['cuts'], 'design.cuts', cutsAt);
  ifThere(design['claimAt'], 'design.claimAt', numberAt);
  peopleAt(people);
  return { design, people } as unknown as DesignFile;
}

function choiceAt(value: unknown, field: string): void {
  const choice = objectAt(value, field);
  switch (choice['kind']) {
    case 'adaptive':
      return selectionAt(choice, field);
    case 'session':
      return sessionAt(choice, field);
    case 'fixed':
      listAt(choice['items'], `${field}.items`, textAt);
      return;
    case 'random':
      return;
    default:
      refuseKind(`${field}.kind`, 'adaptive, session, fixed or random');
  }
}

function peopleAt(people: unknown): void {
  const who: Fields = numbersAt(people, 'people', ['count', 'seed']);
  for (const persona of ['careless', 'dontKnow'])
    ifThere(who[persona], `people.${persona}`, (one, place) => numbersAt(one, place, ['people', 'answers']));
  ifThere(who['wish'], 'people.wish', (wish, place) => numbersAt(wish, place, ['usual', 'afterTwo']));
  ifThere(who['shift'], 'people.shift', numberAt);
  ifThere(who['abilities'], 'people.abilities', (rows, place) => listAt(rows, place, numberListAt));
}

function modelAt(value: unknown, field: string): void {
  const { dimensions, variance, schema } = objectAt(value, field);
  textAt(schema, `${field}.schema`);
  numberAt(variance, `${field}.variance`);
  listAt(dimensions, `${field}.dimensions`, (dimension, place) => {
    const { id, area } = numbersAt(dimension, place, ['mean', 'general', 'specific']);
    textAt(id, `${place}.id`);
    textAt(area, `${place}.area`);
  });
}

function itemsAt(value: unknown, field: string): void {
  listAt(value, field, itemAt);
}

function itemAt(value: unknown, field: string): void {
  const item = numbersAt(value, field, ['a', 'chance', 'slip']);
  ifThere(item['seconds'], `${field}.seconds`, numberAt);
  for (const name of ['id', 'dimension', 'model']) textAt(item[name], `${field}.${name}`);
  for (const name of ['b', 'credits']) numberListAt(item[name], `${field}.${name}`);
  for (const name of ['family', 'scenario']) ifThere(item[name], `${field}.${name}`, textAt);
  for (const name of ['tags', 'enemies'])
    ifThere(item[name], `${field}.${name}`, (list, place) => listAt(list, place, textAt));
  ifThere(item['loadings'], `${field}.loadings`, (table, place) => tableAt(table, place, numberAt));
  numbersAt(item['sd'], `${field}.sd`, ['b', 'logA']);
}

function numberListAt(value: unknown, field: string): void {
  listAt(value, field, numberAt);
}
