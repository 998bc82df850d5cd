import type { Identity } from '../events/kinds/identity.ts';
import type { AnonymousPerson, IdentifiedPerson } from '../events/person/person.ts';
import { codeOf } from './code-of.ts';

/** Somebody who agreed to be known by this name. */
export function named(
  name: string,
  rest: Omit<Identity, 'displayName'> = {},
  subject: string = name,
): IdentifiedPerson {
  const identity = { displayName: name, ...rest };
  const since = '2026-03-01T09:00:00.000Z';
  return { kind: 'identified', subject, code: codeOf(subject), name, identity, since } as unknown as IdentifiedPerson;
}

/** Somebody known by a code. */
export function coded(subject: string): AnonymousPerson {
  return { kind: 'anonymous', subject, code: codeOf(subject) };
}

const FIRST =
  'Marie,Jean,Monique,Michel,Françoise,André,Éloïse,Mohamed,Fatima,Jean-Pierre,Anne-Sophie,Gérard,Nathalie,Sébastien,Yvette,Hélène,Zoé,Ahmed,Léa,Nguyễn';
const LAST =
  'Martin,Bernard,Dubois,Thomas,Robert,Petit,Durand,Leroy,Moreau,Simon,Laurent,Lefebvre,Michel,Garcia,Fournier,Girard,Dupont,Benali,Traoré,Le Gall,de La Fontaine,N’Diaye,Muñoz,Roux,Faure';

/** So many people of one list, each name once and one year of birth in two. */
export function townOf(count: number): readonly IdentifiedPerson[] {
  const [first, last] = [FIRST.split(','), LAST.split(',')];
  return Array.from({ length: count }, (_, n) => {
    const name = `${first[n % first.length]} ${last[Math.floor(n / first.length) % last.length]}`;
    return named(name, n % 2 === 0 ? { birthYear: 1930 + (n % 70), commune: '75056' } : {}, `p-${n}`);
  });
}

/** Milliseconds of the quickest of ten: what the machine does beside slows the others. */
export function quickestOf(run: () => unknown): number {
  let least = Infinity;
  for (let n = 0; n < 10; n += 1) {
    const from = performance.now();
    run();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}
