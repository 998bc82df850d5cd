import { booleanAt, ifThere, listAt, numberAt, objectAt, refuseKind, tableAt, textAt } from './json-kinds.ts';
import { selectionAt } from './selection-from-json.ts';
import { stopRuleAt } from './stop-rule-from-json.ts';

/** Refuses JSON that is no `SessionDesign`, naming the field. */
export function sessionAt(value: unknown, field: string): void {
  const { screening, blueprint, select, stop, cuts } = objectAt(value, field);
  ifThere(screening, `${field}.screening`, (list, place) => listAt(list, place, screeningStepAt));
  blueprintAt(blueprint, `${field}.blueprint`);
  tableAt(objectAt(select, `${field}.select`)['weights'], `${field}.select.weights`, numberAt);
  selectionAt(select, `${field}.select`);
  stopRuleAt(stop, `${field}.stop`);
  ifThere(cuts, `${field}.cuts`, cutsAt);
}

/** Refuses JSON that is no table of cut scores by dimension. */
export function cutsAt(value: unknown, field: string): void {
  tableAt(value, field, (list, place) => listAt(list, place, numberAt));
}

function screeningStepAt(value: unknown, field: string): void {
  const { item, failureExcludes } = objectAt(value, field);
  textAt(item, `${field}.item`);
  ifThere(failureExcludes, `${field}.failureExcludes`, textsAt);
}

function blueprintAt(value: unknown, field: string): void {
  const { length, bounds, tags, seenBefore, oneOfFamily, enemies, maxInRow, seconds, scenariosTogether } = objectAt(
    value,
    field,
  );
  numberAt(length, `${field}.length`);
  ifThere(bounds, `${field}.bounds`, (list, place) => listAt(list, place, boundAt));
  ifThere(tags, `${field}.tags`, (table, place) => tableAt(table, place, textsAt));
  ifThere(seenBefore, `${field}.seenBefore`, textsAt);
  ifThere(oneOfFamily, `${field}.oneOfFamily`, booleanAt);
  ifThere(enemies, `${field}.enemies`, (list, place) => listAt(list, place, textsAt));
  ifThere(maxInRow, `${field}.maxInRow`, maxInRowAt);
  ifThere(seconds, `${field}.seconds`, numberAt);
  ifThere(scenariosTogether, `${field}.scenariosTogether`, booleanAt);
}

function boundAt(value: unknown, field: string): void {
  const { on, of, min, max } = objectAt(value, field);
  if (on !== 'dimension' && on !== 'area' && on !== 'tag') refuseKind(`${field}.on`, 'dimension, area or tag');
  textAt(of, `${field}.of`);
  ifThere(min, `${field}.min`, numberAt);
  ifThere(max, `${field}.max`, numberAt);
}

function maxInRowAt(value: unknown, field: string): void {
  const { dimension, area, tag } = objectAt(value, field);
  ifThere(dimension, `${field}.dimension`, numberAt);
  ifThere(area, `${field}.area`, numberAt);
  ifThere(tag, `${field}.tag`, (table, place) => tableAt(table, place, numberAt));
}

function textsAt(value: unknown, field: string): void {
  listAt(value, field, textAt);
}
