import { expect, test } from 'vitest';
import { consentRecord } from './consent-record.ts';
import { createHistory } from './create-history.ts';
import { memoryStore } from './memory-store.ts';

const least = {
  recordId: 'r-1',
  purpose: 'follow-up',
  dataCategories: ['decisions'],
  notice: { id: 'follow-up', version: '1', sha256: '0'.repeat(64), language: 'fr', channel: 'screen' },
  controllers: [{ id: 'town-hall', name: 'Mairie de Saint-Exemple' }],
} as const;

function historyOf(scope: { readonly subject?: string; readonly tenant?: string } = {}) {
  let id = 0;
  return createHistory({
    check: () => null,
    store: memoryStore(),
    clock: () => '2026-03-01T09:00:00.000Z',
    newId: () => `e-${(id += 1)}`,
    ...scope,
  });
}

test('the least that is said makes a record by which a history of the same defaults keeps that and no more', async () => {
  const history = historyOf();
  expect(await history.permit(consentRecord(least))).toMatchObject({ ok: true });
  const step = { plan: 'p', step: 's', done: true, how: null };
  expect(await history.append({ purpose: 'follow-up', kind: 'step-done', payload: step })).toMatchObject({ ok: true });
  expect(await history.append({ purpose: 'follow-up', kind: 'note', payload: { text: 'x', about: null } })).toEqual({
    ok: false,
    error: { code: 'not-permitted', reason: 'category-not-covered' },
  });
});

test('whom to tell is who answers for it; whatever else is said takes the place of what is not', async () => {
  expect(consentRecord(least)).toMatchObject({
    retention: { after: 'lastContact', months: 12 },
    withdrawal: { how: ['in-app'], contact: 'town-hall' },
    recipients: [],
    rights: ['access', 'rectification', 'erasure', 'restriction', 'portability', 'withdrawal'],
  });
  const record = consentRecord({
    ...least,
    tenant: 'town-hall',
    subject: 'p-1',
    storage: { place: 'server', country: 'FR' },
    retention: { after: 'lastUpdate', months: 3 },
  });
  expect(record).toMatchObject({ storage: { place: 'server' }, retention: { after: 'lastUpdate', months: 3 } });
  expect(await historyOf({ subject: 'p-1', tenant: 'town-hall' }).permit(record)).toMatchObject({ ok: true });
  expect(await historyOf().permit(record)).toMatchObject({ error: { field: 'subject', expected: 'this-device' } });
});

test('a yes that would permit nothing is not written down as one', async () => {
  const history = historyOf();
  const consent = consentRecord(least);
  const notGiven = { ok: false, error: { code: 'not-permitted', reason: 'not-given' } };
  expect(await history.permit(consent, { method: 'oral', collectedBy: 'helper-7' })).toEqual(notGiven);
  expect(await history.permit(consent, { by: { role: 'parent', partyRef: 'q' } })).toEqual(notGiven);
  expect(await history.permit(consentRecord({ ...least, capacity: 'under-15' }))).toMatchObject({
    error: { reason: 'guardian-missing' },
  });
  expect(await history.permit(consent, { validUntil: '2026-03-01T09:00:00.000Z' })).toMatchObject({
    error: { reason: 'expired' },
  });
  expect(await history.grounds()).toMatchObject({ value: { logs: [] } });
  const evidence = { kind: 'mediator-attestation', sha256: '0'.repeat(64) } as const;
  expect(await history.permit(consent, { method: 'oral', evidence })).toMatchObject({ ok: true });
});
