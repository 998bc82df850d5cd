import { AREAS, DIMENSIONS } from '@jalon/referential';
import { BARRIERS } from '@jalon/referential/barriers';
import { GOAL_IDS } from '@jalon/referential/goal-needs';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { departmentSchema } from '../schema/place-in-time-schema.ts';
import { FACTS } from './facts.ts';

const names = FACTS.map((fact) => fact.name);

const TALK = ['urgent', 'device', 'input', 'connection', 'ownEmail', 'procedures', 'reading', 'wish', 'goal'].concat(
  ['bigText', 'voice', 'keyboardOnly', 'touchOnly'].map((kind) => `comfort.${kind}`),
);
const PERSON = ['ageBand', 'language', 'department', 'alreadyDone', 'fraudLived', 'comfort.signLanguage'];
const TOTALS = ['triedTotal', 'doneTotal', 'failedTotal'];

describe('FACTS', () => {
  it('names each fact once, in both languages', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const { label } of FACTS) {
      expect(label.fr).toMatch(/\p{L}/u);
      expect(label.en).toMatch(/\p{L}/u);
    }
  });

  it('has the facts of every dimension, area and barrier, and those of the talk and the totals', () => {
    const expected = [
      ...TALK,
      ...PERSON,
      ...TOTALS,
      ...BARRIERS.map(({ code }) => `barrier.${code}`),
      ...DIMENSIONS.flatMap(({ id }) => ['tried', 'done', 'level', 'reached'].map((kind) => `${kind}.${id}`)),
      ...AREAS.map(({ id }) => `reached.area.${id}`),
    ];
    expect(names.toSorted()).toEqual(expected.toSorted());
  });

  it('closes the values of texts and sets', () => {
    for (const { type, values, resources = false } of FACTS)
      expect((values ?? []).length > 0 || resources).toBe(type === 'string' || type === 'set');
    expect(FACTS.find(({ name }) => name === 'goal')?.values).toEqual(GOAL_IDS);
  });

  it('has every department once, and reads as the schema does', () => {
    const departments = FACTS.find(({ name }) => name === 'department')?.values ?? [];
    expect(departments).toHaveLength(96 + 11);
    for (const code of departments) expect(z.safeParse(departmentSchema(), code).success).toBe(true);
  });

  it('says how far a change of each fact is', () => {
    const reachOf = (wanted: string) => FACTS.find(({ name }) => name === wanted)?.reach ?? 'skill';
    expect(['connection', 'device', 'ownEmail', 'barrier.F10'].map(reachOf)).toEqual(['life', 'life', 'life', 'life']);
    expect(['done.jalon:0.1', 'reached.digcomp:1.1', 'barrier.F3'].map(reachOf)).toEqual(['skill', 'skill', 'skill']);
    expect(['ageBand', 'department', 'comfort.voice'].map(reachOf)).toEqual(['fixed', 'fixed', 'fixed']);
  });

  it('marks what may reveal health or expose the person', () => {
    const sensitive = FACTS.filter((fact) => fact.sensitive).map((fact) => fact.name);
    expect(sensitive).toEqual(
      expect.arrayContaining(['barrier.F4', 'barrier.F5', 'barrier.F6', 'reading', 'comfort.bigText']),
    );
    expect(sensitive).not.toContain('device');
  });
});
