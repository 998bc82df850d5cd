import type { GroupMember } from '@jalon/history/coop';
import type { PersonFile } from '../desk/person-file.ts';

/** What may be counted of somebody: kept with their name, or without one for the follow-up. The last word stands. */
export function groupMember({ events }: Pick<PersonFile, 'events'>): GroupMember {
  const last = events.findLast(({ kind }) => kind === 'identity');
  if (last?.kind !== 'identity') return {};
  const { birthYear, gender, status } = last.payload;
  return {
    ...(birthYear !== undefined && { birthYear }),
    ...(gender !== undefined && { gender }),
    ...(status !== undefined && { status }),
  };
}
