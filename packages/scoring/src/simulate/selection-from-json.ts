import { booleanAt, ifThere, listAt, numberAt, numbersAt, objectAt, tableAt, textAt } from './json-kinds.ts';

const COMFORT = ['first', 'firstCount', 'usual', 'afterOne', 'afterTwo'];

/** Refuses JSON that says how to choose in another kind than `SelectOptions` does, naming the field. */
export function selectionAt(value: unknown, field: string): void {
  const { criterion, weights, perSecond, comfort, randomesque } = objectAt(value, field);
  numberAt(randomesque, `${field}.randomesque`);
  booleanAt(perSecond, `${field}.perSecond`);
  if (comfort !== null)
    ifThere(numbersAt(comfort, `${field}.comfort`, COMFORT)['strength'], `${field}.comfort.strength`, numberAt);
  ifThere(weights, `${field}.weights`, (table, place) => tableAt(table, place, numberAt));
  ifThere(criterion, `${field}.criterion`, criterionAt);
}

function criterionAt(value: unknown, field: string): void {
  if (typeof value !== 'string') listAt(objectAt(value, field)['order'], `${field}.order`, textAt);
}
