import { describe, expect, it } from 'vitest';
import type { DataKind } from '../../event-kind.ts';
import { eventOf } from '../payload.test-arbitrary.ts';
import { readEvent } from '../read-event.ts';

/** What reading a payload answers, in short: `ok`, or what is wrong and where. */
function told(kind: DataKind, payload: unknown): string {
  const read = readEvent(eventOf(kind, payload as never), { notesEnabled: true });
  return read.ok ? 'ok' : `${read.code} ${read.field}`;
}

const OBSERVED = {
  schema: 'jalon.observation/1',
  itemId: 'item:mail-open',
  itemVersion: '1.0.0',
  status: 'answered',
  credit: 1,
  evidence: [],
  source: 'screen',
};
const observed = (part: object): unknown => ({
  diagnostic: 'd-1',
  dimension: 'digcomp:2.1',
  at: '2026-03-01T09:00:00.000Z',
  observation: { ...OBSERVED, ...part },
});

const VISIT = {
  on: '2026-03-01',
  type: 'individuel',
  minutes: 45,
  place: 'lieu_activite',
  structure: 'structure-1',
  commune: null,
  themes: ['email'],
  devices: ['ordinateur'],
  autonomy: 'partiellement_autonome',
  workshopLevel: null,
  orientation: null,
};

const ESTIMATE = { id: 'digcomp:2.1', mean: 0.2, sd: 0.5, answers: 3, claim: { kind: 'unexplored' } };
const profile = (part: object): unknown => ({
  diagnostic: 'd-1',
  engine: { id: 'jalon-mirt', version: '1' },
  parameters: { id: 'declared', version: '3' },
  provisional: true,
  dimensions: [],
  areas: [{ ...ESTIMATE, ...part }],
});

const STEP = { plan: 'p', step: 's' };

describe('what is kept is codes and numbers within bounds', () => {
  it.each<[told: string, kind: DataKind, payload: unknown]>([
    ['ok', 'observation', observed({})],
    ['ok', 'observation', observed({ status: 'skipped', credit: null, reason: 'no-mouse' })],
    ['invalid observation.credit', 'observation', observed({ credit: null })],
    ['invalid observation.credit', 'observation', observed({ status: 'dont_know' })],
    ['invalid observation.credit', 'observation', observed({ credit: 1.01 })],
    ['invalid observation.status', 'observation', observed({ status: 'failed' })],
    ['invalid observation.itemId', 'observation', observed({ itemId: 'mail-open' })],
    ['invalid observation.evidence.0', 'observation', observed({ evidence: ['she typed her password'] })],
    ['invalid observation.typed', 'observation', observed({ typed: 'azerty' })],
    ['ok', 'profile', profile({})],
    ['ok', 'profile', profile({ claim: { kind: 'range', from: 'basic', to: 'advanced', probability: 1 + 1e-12 } })],
    ['invalid areas.0.sd', 'profile', profile({ sd: 0 })],
    ['invalid areas.0.mean', 'profile', profile({ mean: Number.NaN })],
    ['invalid areas.0.claim.kind', 'profile', profile({ claim: { kind: 'toString' } })],
    ['invalid areas.0.claim.probability', 'profile', profile({ claim: { kind: 'level', level: 'basic' } })],
    ['invalid areas.0.claim.level', 'profile', profile({ claim: { kind: 'unexplored', level: 'basic' } })],
    ['ok', 'accompaniment', VISIT],
    ['ok', 'accompaniment', { ...VISIT, type: 'collectif', autonomy: null, workshopLevel: 'debutant' }],
    ['invalid autonomy', 'accompaniment', { ...VISIT, type: 'collectif' }],
    ['invalid workshopLevel', 'accompaniment', { ...VISIT, workshopLevel: 'debutant' }],
    ['invalid on', 'accompaniment', { ...VISIT, on: '2026-02-30' }],
    ['invalid minutes', 'accompaniment', { ...VISIT, minutes: 0 }],
    ['invalid minutes', 'accompaniment', { ...VISIT, minutes: 1441 }],
    ['invalid themes', 'accompaniment', { ...VISIT, themes: [] }],
    ['invalid themes.1', 'accompaniment', { ...VISIT, themes: ['email', 'email'] }],
    ['invalid themes.0', 'accompaniment', { ...VISIT, themes: ['e-mail'] }],
    ['invalid devices', 'accompaniment', { ...VISIT, devices: ['aucun', 'tablette'] }],
    ['invalid commune', 'accompaniment', { ...VISIT, commune: '20004' }],
    ['invalid orientation', 'accompaniment', { ...VISIT, orientation: 'caf' }],
    ['invalid reason', 'recommendation-refused', { ...STEP, reason: 'lazy', by: 'helper' }],
    ['invalid reason', 'recommendation-refused', { ...STEP, reason: 'urgent-first', by: 'helper' }],
    ['ok', 'recommendation-overridden', { ...STEP, reason: 'urgent-first', instead: null, helper: 'm-1' }],
    ['invalid helper', 'recommendation-overridden', { ...STEP, reason: 'other', instead: null, helper: 'Mme Durand' }],
    ['invalid done', 'step-done', { ...STEP, done: 'yes', how: null }],
    ['invalid what', 'sharing', { to: 'library', record: 'r-1', what: [], how: 'paper' }],
    ['invalid what.0', 'sharing', { to: 'library', record: 'r-1', what: ['health'], how: 'paper' }],
    ['invalid by.id', 'attestation', { what: 'attended', about: 'w-1', by: { role: 'helper', id: 'Mme Durand' } }],
    ['invalid schema', 'diagnostic', { schema: 'jalon.diagnostic/2', bank: { id: 'b', version: '1' } }],
    ['invalid diagnostic', 'diagnostic-finished', { diagnostic: 'x'.repeat(121), ending: 'person', tried: 0 }],
  ])('%s: %s %j', (expected, kind, payload) => {
    expect(told(kind, payload)).toBe(expected);
  });
});

describe('a social security number goes nowhere', () => {
  it.each<[told: string, kind: DataKind, payload: unknown]>([
    ['nir-shaped displayName', 'identity', { displayName: 'Anna 2 69 05 49 588 157 80' }],
    ['nir-shaped phone', 'contact', { phone: '2 69 05 49 588 157 80', email: null, prefers: null }],
    ['nir-shaped email', 'contact', { phone: null, email: '269054958815780@exemple.fr', prefers: null }],
    ['nir-shaped text', 'note', { text: 'Numéro : 2.69.05.49.588.157.80', about: null }],
    ['invalid about', 'note', { text: 'Vient lundi.', about: '269054958815780' }],
    ['invalid diagnostic', 'diagnostic-finished', { diagnostic: '2690549588157', ending: 'person', tried: 0 }],
  ])('%s: %s %j', (expected, kind, payload) => {
    expect(told(kind, payload)).toBe(expected);
  });
});

describe('identity, contact and notes', () => {
  it.each<[told: string, kind: DataKind, payload: unknown]>([
    ['ok', 'identity', {}],
    ['ok', 'identity', { displayName: 'Jean-Noël d’Été', birthYear: 1950, commune: '2A004' }],
    ['invalid displayName', 'identity', { displayName: '  ' }],
    ['invalid displayName', 'identity', { displayName: 'A'.repeat(81) }],
    ['invalid displayName', 'identity', { displayName: 'Anna\nMarie' }],
    ['invalid birthYear', 'identity', { birthYear: '1950-02-03' }],
    ['invalid gender', 'identity', { gender: 'f' }],
    ['ok', 'contact', { phone: '+33 6 12 34 56 78', email: null, prefers: 'text' }],
    ['invalid phone', 'contact', { phone: 'after six', email: null, prefers: null }],
    ['invalid email', 'contact', { phone: null, email: 'anna at home', prefers: null }],
    ['health-shaped text', 'note', { text: 'Suivie pour un diabète', about: null }],
    ['too-long text', 'note', { text: 'a'.repeat(501), about: null }],
    ['invalid text', 'note', { text: ' ', about: null }],
  ])('%s: %s %j', (expected, kind, payload) => {
    expect(told(kind, payload)).toBe(expected);
  });
});
