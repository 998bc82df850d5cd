import { compiledConfig } from '../engine/compiled.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { checkSession } from './check-session.ts';
import { ScoringError } from '../scoring-error.ts';
import { checkStopRule } from '../stop/check-stop-rule.ts';
import type { ItemChoice, SimulationDesign } from './design.ts';
import type { Persona, SimulatedPeople } from './people.ts';
import { readCriterion } from './written-criterion.ts';

/** Refuses a design that cannot be simulated, naming the field. Models and items are checked as the engine checks them. */
export function checkDesign(design: SimulationDesign, items: readonly ScoredItem[], people: SimulatedPeople): void {
  const { choice, stop, truth } = design;
  expectThat(design.schema === 'jalon.simulation/1', 'design.schema', 'jalon.simulation/1');
  expectThat(Number.isInteger(design.seed), 'design.seed', 'a whole number');
  compiledConfig({ model: design.model, items, seed: 0 });
  const ids = new Set(items.map(({ id }) => id));
  const longest = choice.kind === 'fixed' ? choice.items.length : items.length;
  expectThat(isCount(stop.items) && stop.items <= longest, 'design.stop.items', `a whole number from 1 to ${longest}`);
  if (stop.rule) checkStopRule(stop.rule, 'design.stop.rule');
  if (choice.kind === 'session') {
    expectThat(!stop.rule, 'design.stop.rule', 'nothing: a session stops by its own rule, design.choice.stop');
    checkSession(choice, { model: design.model, items, seed: 0 });
  }
  checkChoice(choice);
  checkCuts(design);
  for (const [i, length] of (design.checkpoints ?? []).entries())
    expectThat(
      isCount(length) && length <= stop.items,
      `design.checkpoints[${i}]`,
      'a number of answers up to the end',
    );
  for (const [i, border] of (design.regions ?? []).entries())
    expectThat(
      Number.isFinite(border) && (i === 0 || border > (design.regions?.[i - 1] as number)),
      `design.regions[${i}]`,
      'a finite number above the one before',
    );
  if (choice.kind === 'fixed') {
    expectThat(new Set(choice.items).size === choice.items.length, 'design.choice.items', 'distinct ids');
    for (const [i, id] of choice.items.entries())
      expectThat(ids.has(id), `design.choice.items[${i}]`, `the id of an item of the design, not ${id}`);
  }
  if (truth?.items) {
    compiledConfig({ model: truth.model ?? design.model, items: truth.items, seed: 0 });
    const true_ = new Map(truth.items.map((item) => [item.id, item]));
    for (const [i, { id, credits }] of items.entries())
      expectThat(
        true_.get(id)?.credits.length === credits.length,
        'design.truth.items',
        `an item ${id} with as many categories as items[${i}]`,
      );
  }
  if (truth?.model)
    expectThat(
      truth.model.dimensions.map(({ id }) => id).join('\n') === design.model.dimensions.map(({ id }) => id).join('\n'),
      'design.truth.model.dimensions',
      'the same dimensions as the model, in the same order',
    );
  checkPeople(people, design.model.dimensions.length);
}

function checkChoice(choice: ItemChoice): void {
  if (choice.kind !== 'adaptive') return;
  const { criterion, randomesque, comfort, weights = {} } = choice;
  expectThat(isCount(randomesque), 'design.choice.randomesque', 'a whole number from 1');
  readCriterion(criterion, 'design.choice.criterion');
  for (const [name, value] of Object.entries(comfort ?? {}))
    expectThat(
      value >= 0 && (name === 'firstCount' ? value < Infinity : value <= 1),
      `design.choice.comfort.${name}`,
      name === 'firstCount' ? 'a number from 0' : 'a number from 0 to 1',
    );
  for (const [name, weight] of Object.entries(weights))
    expectThat(weight >= 0 && weight < Infinity, `design.choice.weights.${name}`, 'a finite number from 0');
}

function checkCuts({ cuts = {}, claimAt = 1, model }: SimulationDesign): void {
  expectThat(claimAt > 0 && claimAt <= 1, 'design.claimAt', 'a probability above 0');
  const [[, first] = ['', []]] = Object.entries(cuts);
  for (const [id, own] of Object.entries(cuts)) {
    const field = `design.cuts.${id}`;
    expectThat(
      model.dimensions.some((dimension) => dimension.id === id),
      field,
      'a dimension of the model',
    );
    expectThat(own.length > 0 && own.length === first.length, field, 'at least one cut, and as many everywhere');
    expectThat(
      own.every((cut, c) => Number.isFinite(cut) && (c === 0 || cut > (own[c - 1] as number))),
      field,
      'finite numbers, increasing',
    );
  }
}

function checkPeople({ count, seed, shift, abilities, careless, dontKnow, wish }: SimulatedPeople, size: number): void {
  expectThat(isCount(count), 'people.count', 'a whole number from 1');
  expectThat(Number.isInteger(seed), 'people.seed', 'a whole number');
  expectThat(shift === undefined || Number.isFinite(shift), 'people.shift', 'a finite number');
  if (abilities) {
    expectThat(abilities.length >= count, 'people.abilities', `${count} rows at least`);
    for (const [e, row] of abilities.entries())
      expectThat(
        row.length === size && row.every((theta) => Number.isFinite(theta)),
        `people.abilities[${e}]`,
        `${size} finite numbers`,
      );
  }
  checkPersona(careless, 'people.careless');
  checkPersona(dontKnow, 'people.dontKnow');
  for (const [name, chance] of Object.entries(wish ?? {}))
    expectThat(chance >= 0 && chance <= 1, `people.wish.${name}`, 'a probability from 0 to 1');
  expectThat((careless?.people ?? 0) + (dontKnow?.people ?? 0) <= 1, 'people.dontKnow.people', 'shares up to 1 in all');
}

function checkPersona(persona: Persona | undefined, path: string): void {
  if (!persona) return;
  expectThat(persona.people >= 0 && persona.people <= 1, `${path}.people`, 'a share from 0 to 1');
  expectThat(persona.answers >= 0 && persona.answers <= 1, `${path}.answers`, 'a share from 0 to 1');
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}

function expectThat(holds: boolean, field: string, expected: string): void {
  if (!holds) throw new ScoringError('invalid-design', field, expected);
}
