import type { Person } from '../events/person/person.ts';
import { ageBandOf } from './age-band.ts';
import type { Table } from './table.ts';

/**
 * People in the codes of La Coop, one a row, in the order given, under a row of headings: name, gender, status and commune of those who are
 * identified, and their age band in this year instead of the year of birth; a code alone of the others.
 */
export function peopleTable(people: readonly Person[], year: number): Table {
  return [HEADINGS, ...people.map((person) => rowOf(person, year))];
}

const HEADINGS = ['personne', 'nom', 'genre', 'tranche_age', 'statut_social', 'commune'] as const;

function rowOf(person: Person, year: number): Table[number] {
  const { gender, birthYear, status, commune } = person.kind === 'identified' ? person.identity : {};
  return [
    person.code,
    person.name ?? null,
    gender ?? 'non_communique',
    ageBandOf(birthYear, year),
    status ?? 'non_communique',
    commune ?? null,
  ];
}
