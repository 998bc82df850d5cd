import {
  evaluateAttempt,
  replayAttempt,
  simulationOf,
  toDelivery,
  type BankItem,
  type Item,
  type World,
} from '@jalon/items';
import { achievableCredits, simulateAttempt } from '@jalon/items/simulate';
import { parseBankItem } from '@jalon/items/schema';
import { provideInteractions } from '@jalon/items/interactions';
import { provideAllSimulations } from '@jalon/items/simulations';
import { describe, expect, test } from 'vitest';
import { items } from './items.ts';

provideAllSimulations();
provideInteractions();

const all = items();
const isGroundwork = (item: Item): boolean => item.meta.dimension.startsWith('jalon:');

describe.each(all.map((one) => [one.item.id, one] as const))('%s', (_id, one: BankItem) => {
  const { item, key } = one;

  test('is what the schema says, key included', () => {
    expect(parseBankItem(structuredClone(one))).toEqual({ ok: true, value: one });
  });

  test.each(['fr', 'en'])(
    'can be done in %s with mouse, finger and keyboard, and reach each of its credits',
    (locale) => {
      expect(achievableCredits(item, key, locale)).toEqual(item.meta.parameters.credits);
      for (const input of ['mouse', 'touch', 'keyboard'] as const) {
        const options = { locale, seed: 7 };
        const replay = replayAttempt(
          item,
          options,
          simulateAttempt(item, key, { kind: 'ideal', input }, options, () => 0.5),
        );
        if (!replay.ok) throw new Error(`refused: ${JSON.stringify(replay)}`);
        expect(evaluateAttempt(item, key, replay.attempt)).toMatchObject({ status: 'answered', credit: 1 });
      }
    },
  );

  test('delivers no part of its key', () => {
    const delivered = JSON.stringify(toDelivery(one));
    for (const member of Object.keys(key.scoring)) expect(delivered).not.toContain(`"${member}"`);
    for (const observable of 'evidence' in key.scoring ? key.scoring.evidence.map((rule) => rule.observable) : []) {
      expect(delivered).not.toContain(observable);
    }
  });

  test('reads only facts that its world has', () => {
    const { scoring } = key;
    const conditions = scoring.template === 'goal' ? [scoring.goal, ...scoring.evidence.map((rule) => rule.when)] : [];
    const used = conditions.flatMap((condition) => factNamesIn(condition));
    for (const world of worldsOf(item)) {
      expect(simulationOf(world.kind).factNames(world)).toEqual(expect.arrayContaining(used));
    }
    expect(used.length > 0).toBe(item.type === 'simulation');
  });

  test('fits a small screen', () => {
    for (const body of Object.values(item.content)) {
      expect(body.type === 'choice' ? body.options.length : 0).toBeLessThanOrEqual(4);
    }
    for (const world of worldsOf(item))
      expect(world.kind === 'mail' ? world.messages.length : 0).toBeLessThanOrEqual(4);
    for (const { surface, window, targets } of worldsOf(item).filter((world) => world.kind === 'pointing')) {
      expect(surface.width).toBeLessThanOrEqual(320);
      expect(window ?? surface.height).toBeLessThanOrEqual(280);
      for (const { x, y, size } of targets) {
        expect(size).toBeGreaterThanOrEqual(24);
        expect(x + size).toBeLessThanOrEqual(surface.width);
        expect(y + size).toBeLessThanOrEqual(surface.height);
      }
    }
  });

  test('bears on an outcome of its own competence at least, and has steps in order', () => {
    const { dimension, outcomes, parameters, construct } = item.meta;
    // Other competences may be shown besides: outcomes and items go many to many.
    const own = outcomes.filter((outcome) => outcome.startsWith(`digcomp:LO${dimension.slice('digcomp:'.length)}.`));
    if (!isGroundwork(item)) expect(own).not.toEqual([]);
    expect(new Set(outcomes).size).toBe(outcomes.length);
    expect(outcomes.length === 0).toBe(isGroundwork(item));
    expect(parameters.credits).toHaveLength(parameters.b.length + 1);
    expect(parameters.b).toEqual(parameters.b.toSorted((a, b) => a - b));
    expect(parameters.a).toBeGreaterThanOrEqual(0.8);
    expect(parameters.a).toBeLessThanOrEqual(2.2);
    const areSkills = ['jalon:0.1', 'jalon:0.2', 'jalon:0.3'].includes(dimension);
    // What is written can be answered in no other way; whoever does without a keyboard is asked something else.
    expect(areSkills ? [] : construct).toEqual(item.type === 'entry' && !areSkills ? ['keyboard.text'] : []);
  });
});

function factNamesIn(condition: unknown): readonly string[] {
  if (typeof condition !== 'object' || condition === null) return [];
  if ('fact' in condition) return [String(condition.fact)];
  return Object.values(condition)
    .flatMap((child: unknown) => (Array.isArray(child) ? child : [child]))
    .flatMap((child) => factNamesIn(child));
}

function worldsOf(item: Item): readonly World[] {
  return Object.values(item.content).flatMap((body) => (body.type === 'simulation' ? [body.world] : []));
}
