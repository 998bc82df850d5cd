import { describe, expect, it } from 'vitest';
import { isDimensionId } from '../is-dimension-id.ts';
import { goalById } from './goal-by-id.ts';
import { GOAL_IDS } from '../goal-needs/goal-ids.ts';
import { GOAL_NEEDS } from '../goal-needs/goal-needs.ts';
import { goalWords } from './goal-words.ts';
import { GOALS } from './goals.ts';

describe('goals', () => {
  it('have ids of their own and need known dimensions, each once, at a level that the dimension has', () => {
    expect(GOALS.map((goal) => goal.id)).toEqual(GOAL_IDS);
    expect(new Set(GOAL_IDS).size).toBe(GOALS.length);
    for (const { id, needs } of GOALS) {
      expect(id).toMatch(/^goal:[a-z]+(-[a-z]+)*$/);
      expect(needs.length).toBeGreaterThan(0);
      expect(new Set(needs.map(({ dimension }) => dimension)).size).toBe(needs.length);
      expect(needs.filter(({ dimension }) => !isDimensionId(dimension))).toEqual([]);
      for (const { dimension, level } of needs) expect(level === 'groundwork').toBe(dimension.startsWith('jalon:'));
    }
  });

  it('have words for each thing that they need, and for nothing else', () => {
    const needed = GOAL_NEEDS.map(({ id, needs }) => [id, needs.map(({ dimension }) => dimension)]);
    expect(Object.entries(goalWords()).map(([id, { whys }]) => [id, Object.keys(whys)])).toEqual(needed);
    const { needs } = goalById('goal:family') ?? {};
    expect(needs?.[0]).toMatchObject({
      dimension: 'digcomp:2.1',
      level: { band: 'basic' },
      why: { fr: expect.stringContaining('message') },
    });
  });

  it('are said in both languages', () => {
    for (const locale of ['fr', 'en'] as const) {
      const labels = GOALS.map((goal) => goal.label[locale]);
      expect(new Set(labels).size).toBe(GOALS.length);
      for (const label of labels) expect(label.trim().split(/\s+/).length).toBeLessThanOrEqual(6);
    }
  });

  it.each(['fr', 'en'] as const)('say why they need each dimension in a few words, in %s', (locale) => {
    for (const { needs } of GOALS) {
      const whys = needs.map(({ why }) => why[locale]);
      expect(new Set(whys).size).toBe(whys.length);
      for (const why of whys) expect(why).toMatch(/^\p{Lu}[^.!?'"]*[\p{L}\p{N}]$/u);
      for (const why of whys) expect(why.split(/\s+/).length).toBeLessThanOrEqual(15);
    }
  });

  it('ask more than basic only where a person acts alone, compares or helps', () => {
    const beyond = GOALS.flatMap(({ id, needs }) =>
      needs.flatMap(({ level }) =>
        level === 'groundwork' || level.band === 'basic' ? [] : [[id, level.band] as const],
      ),
    );
    expect(beyond.filter(([, band]) => band !== 'intermediate')).toEqual([['goal:help-someone', 'advanced']]);
    expect(new Set(beyond.map(([id]) => id)).size).toBeLessThan(GOALS.length);
  });

  it('are found by id; an integrator’s own goal is not among them', () => {
    for (const goal of GOALS) expect(goalById(goal.id)).toBe(goal);
    expect(goalById('goal:grow-tomatoes')).toBeNull();
  });
});
