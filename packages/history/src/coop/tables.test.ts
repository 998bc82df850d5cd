import { expect, it } from 'vitest';
import { eventOf } from '../events/payload.test-arbitrary.ts';
import type { Accompaniment } from '../events/kinds/accompaniment.ts';
import type { HistoryEvent } from '../history-event.ts';
import { readEvents } from '../events/read-events.ts';
import { codeOf } from '../people/code-of.ts';
import { coded, named } from '../people/people.test-support.ts';
import { accompanimentTable } from './accompaniment-table.ts';
import { csvOf } from './csv-of.ts';
import { peopleTable } from './people-table.ts';

function visit(id: string, subject: string, on: string, rest: Partial<Accompaniment> = {}): HistoryEvent {
  const payload = {
    on,
    type: 'individuel',
    minutes: 45,
    place: 'domicile',
    structure: null,
    commune: '75056',
    themes: ['email', 'sante'],
    devices: ['telephone'],
    autonomy: null,
    workshopLevel: null,
    orientation: null,
    ...rest,
  };
  return eventOf('accompaniment', payload as Accompaniment, { id, subject });
}

const ANNA = named('Anna Petit', { birthYear: 1950, gender: 'feminin', commune: '75056' }, 'anna');
const { events } = readEvents([
  visit('v-1', 'bela', '2026-03-02'),
  visit('v-1', 'anna', '2026-03-01', { type: 'collectif', workshopLevel: 'debutant' }),
  visit('v-1', 'anna', '2026-03-01', { type: 'collectif', workshopLevel: 'debutant' }),
  eventOf('step-done', { plan: 'p', step: 's', done: true, how: 'alone' }, { id: 's-1' }),
]);
const both = [...events, ...readEvents([visit('v-1', 'bela', '2026-03-02')]).events];

it('accompaniments are rows in the codes of La Coop, each once, by day', () => {
  const [headings, ...rows] = accompanimentTable(both, [ANNA, coded('bela')]);
  expect(headings?.slice(0, 4)).toEqual(['date', 'personne', 'nom', 'type_activite']);
  expect(rows).toEqual([
    [
      '2026-03-01',
      ANNA.code,
      'Anna Petit',
      'collectif',
      45,
      'domicile',
      null,
      '75056',
      'email|sante',
      'telephone',
      null,
      'debutant',
      null,
    ],
    [
      '2026-03-02',
      codeOf('bela'),
      null,
      'individuel',
      45,
      'domicile',
      null,
      '75056',
      'email|sante',
      'telephone',
      null,
      null,
      null,
    ],
  ]);
});

it('nobody is named who is not identified, and no id goes out', () => {
  const csv = csvOf(accompanimentTable(both)) + csvOf(peopleTable([coded('anna'), coded('bela')], 2026));
  expect(csv).toContain(codeOf('anna'));
  expect(csv).not.toMatch(/anna|bela|Petit/);
});

it('people are rows with a band and no year of birth', () => {
  expect(peopleTable([ANNA, coded('bela')], 2026)).toEqual([
    ['personne', 'nom', 'genre', 'tranche_age', 'statut_social', 'commune'],
    [ANNA.code, 'Anna Petit', 'feminin', 'soixante_dix_plus', 'non_communique', '75056'],
    [codeOf('bela'), null, 'non_communique', 'non_communique', 'non_communique', null],
  ]);
});
