import type { PersonLine } from '../desk/people-list.ts';
export function searchPeople(people: readonly PersonLine[], typed: string): readonly PersonLine[] {
  const fold = (t: string): string => t.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return people.filter(({ person }) => fold(person.name ?? person.code).includes(fold(typed)));
}
export function likelyDuplicates(_people: readonly PersonLine['person'][]): readonly { one: PersonLine['person']; other: PersonLine['person'] }[] {
  return [];
}
