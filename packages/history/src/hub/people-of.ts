import type { HubScope } from './hub-scope.ts';
import type { Person } from './hub-store.ts';

/** These subjects of a tenant with their marks, each once, sorted. */
export async function peopleOf(
  { mark, markKey }: Pick<HubScope, 'mark' | 'markKey'>,
  tenant: string,
  subjects: readonly string[],
): Promise<readonly Person[]> {
  const key = await markKey(tenant);
  const each = [...new Set(subjects)].toSorted();
  return Promise.all(each.map(async (subject) => ({ subject, mark: await mark(key, subject) })));
}
