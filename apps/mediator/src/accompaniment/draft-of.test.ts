import { entryOf, type Accompaniment, type TypedEvent } from '@jalon/history/events';
import { expect, test } from 'vitest';
import { draftOf, hadDiagnosticOn, settled, withDevice } from './draft-of.ts';

const event = { id: 'e', at: '2026-03-01T23:30:00.000Z', subject: 'p', purpose: 'follow-up', version: 1 };
const first = draftOf({ events: [], on: '2026-03-02', commune: '29019', themes: ['email'] });
const visit = (on: string, devices: Accompaniment['devices']): TypedEvent =>
  ({ ...event, kind: 'accompaniment', payload: { ...first, on, devices } }) as unknown as TypedEvent;

test('the device of the last activity is there, whatever the order of what was kept', () => {
  const events = [visit('2026-02-03', ['tablette']), visit('2026-01-03', ['ordinateur'])];
  expect(draftOf({ events, on: '2026-03-02', commune: null, themes: [] }).devices).toEqual(['tablette']);
});

test('without a likely theme, those of the last activity are there, but a diagnostic is not made twice', () => {
  const last = { ...visit('2026-02-03', []), payload: { ...first, themes: ['diagnostic_numerique', 'email'] } };
  const events = [last as unknown as TypedEvent];
  expect(draftOf({ events, on: '2026-03-02', commune: null, themes: [] }).themes).toEqual(['email']);
  expect(draftOf({ events, on: '2026-03-02', commune: null, themes: ['sante'] }).themes).toEqual(['sante']);
});

test('as it is filled in, it can be kept, wherever and with how many', () => {
  for (const place of ['lieu_activite', 'domicile', 'a_distance', 'autre'] as const)
    for (const type of ['individuel', 'collectif'] as const) {
      const kept = settled({ ...first, place, type, autonomy: 'autonome', workshopLevel: 'debutant' });
      expect(entryOf('accompaniment', kept)).toMatchObject({ ok: true });
      expect(kept.structure).toBe(place === 'lieu_activite' ? 'structure' : null);
    }
});

test('no device stands alone', () => {
  expect(withDevice(['ordinateur'], 'aucun', true)).toEqual(['aucun']);
  expect(withDevice(['aucun'], 'telephone', true)).toEqual(['telephone']);
  expect(withDevice(['telephone'], 'telephone', false)).toEqual([]);
});

test('a diagnostic is of the day it was on, here', () => {
  const finished = { ...event, kind: 'diagnostic-finished', payload: {} } as unknown as TypedEvent;
  expect(hadDiagnosticOn([finished], '2026-03-02', () => '2026-03-02')).toBe(true);
  expect(hadDiagnosticOn([finished, visit('2026-03-01', [])], '2026-03-01', () => '2026-03-02')).toBe(false);
});
