import { COOP_GENDERS, COOP_STATUSES } from '../events/coop-codes.ts';
import type { Identity } from '../events/kinds/identity.ts';
import { ageBandOf, COOP_AGE_BANDS, type CoopAgeBand } from './age-band.ts';

/** What counts of somebody in a group; what is absent was not told. */
export type GroupMember = Pick<Identity, 'birthYear' | 'gender' | 'status'>;

/** How many took part, without anybody's name: in each of the three, the counts make up the total. */
export interface GroupCounts {
  readonly total: number;
  readonly gender: Readonly<Record<(typeof COOP_GENDERS)[number], number>>;
  readonly ageBand: Readonly<Record<CoopAgeBand, number>>;
  readonly status: Readonly<Record<(typeof COOP_STATUSES)[number], number>>;
}

/** What La Coop takes of one activity. */
export const GROUP_LIMIT = 10_000;

/** The participants of one activity as La Coop asks for them, in the year of the activity. */
export function groupCounts(
  people: readonly GroupMember[],
  year: number,
):
  | { readonly ok: true; readonly value: GroupCounts }
  | { readonly ok: false; readonly field: 'people' | 'year'; readonly expected: string } {
  if (people.length > GROUP_LIMIT) return { ok: false, field: 'people', expected: `at most ${GROUP_LIMIT}` };
  if (!Number.isInteger(year)) return { ok: false, field: 'year', expected: 'a year, such as 2026' };
  return {
    ok: true,
    value: {
      total: people.length,
      gender: counted(
        COOP_GENDERS,
        people.map(({ gender }) => gender),
      ),
      ageBand: counted(
        COOP_AGE_BANDS,
        people.map(({ birthYear }) => ageBandOf(birthYear, year)),
      ),
      status: counted(
        COOP_STATUSES,
        people.map(({ status }) => status),
      ),
    },
  };
}

/** How many of each code; what is no such code was not told. */
function counted<C extends string>(
  codes: readonly (C | 'non_communique')[],
  told: readonly (C | undefined)[],
): Readonly<Record<C | 'non_communique', number>> {
  const counts = Object.fromEntries(codes.map((code) => [code, 0])) as Record<string, number>;
  for (const one of told) counts[one !== undefined && codes.includes(one) ? one : 'non_communique']! += 1;
  return counts as Record<C | 'non_communique', number>;
}
