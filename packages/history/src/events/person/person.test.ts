import { expect, it } from 'vitest';
import { groundEventOf, person, recordOf } from '../../ground.test-support.ts';
import type { ConsentGround } from '../../ground/ground.ts';
import { groundsFromEvents } from '../../ground/grounds.ts';
import type { GroundRecord } from '../../ground/ground-record.ts';
import type { HistoryEvent } from '../../history-event.ts';
import { eventOf } from '../payload.test-arbitrary.ts';
import { readEvents } from '../read-events.ts';
import { identityPermit, type IdentityPermit } from './identity-permit.ts';
import { personOf } from './person.ts';

const NOW = '2026-03-02T09:00:00.000Z';
const named = eventOf('identity', { displayName: 'Anna' }, { purpose: 'known-by-name' });

function permitOf(
  record: Partial<GroundRecord<ConsentGround>>,
  state: 'given' | 'refused' = 'given',
  subject = 'anna',
): IdentityPermit | null {
  const whole = recordOf(
    { kind: 'consent', explicit: true },
    { purpose: 'known-by-name', dataCategories: ['identity'], ...record },
  );
  const told = groundEventOf('g-1', '2026-02-01T09:00:00.000Z', whole, { state, by: person });
  const permit = identityPermit(groundsFromEvents([told]), { tenant: 'town', subject, now: NOW });
  return permit.permit ? permit : null;
}

function who(events: readonly HistoryEvent[], permit: IdentityPermit | null, subject = 'anna'): string {
  const found = personOf(readEvents(events).events, { subject, code: 'K7F2' }, permit);
  return found.kind === 'identified' ? found.name : found.code;
}

it('a person is a code until they agreed that their name is kept', () => {
  expect(who([named], null)).toBe('K7F2');
  expect(permitOf({}, 'refused')).toBeNull();
  expect(permitOf({ dataCategories: ['results'] })).toBeNull();
  expect(who([named], permitOf({}))).toBe('Anna');
});

it('what they agreed to is theirs alone, and for that purpose alone', () => {
  expect(permitOf({}, 'given', 'bela')).toBeNull();
  expect(
    who(
      [eventOf('identity', { displayName: 'Bela' }, { subject: 'bela', purpose: 'known-by-name' })],
      permitOf({}),
      'bela',
    ),
  ).toBe('K7F2');
  expect(who([{ ...named, purpose: 'share-with-structure' }], permitOf({}))).toBe('K7F2');
  expect(who([{ ...named, subject: 'bela' }], permitOf({}))).toBe('K7F2');
});

it('the last word stands: another name, or none any more', () => {
  const renamed = eventOf(
    'identity',
    { displayName: 'Anne' },
    { id: 'i-2', purpose: 'known-by-name', at: '2026-03-01T10:00:00.000Z' },
  );
  const unnamed = eventOf(
    'identity',
    { birthYear: 1950 },
    { id: 'i-3', purpose: 'known-by-name', at: '2026-03-01T11:00:00.000Z' },
  );
  expect(who([renamed, named], permitOf({}))).toBe('Anne');
  expect(who([unnamed, named, renamed], permitOf({}))).toBe('K7F2');
});
