import { decide } from '@jalon/history';
import { TENANT } from '../desk/desk.ts';
import type { PersonFile } from '../desk/person-file.ts';
import { LA_COOP } from '../desk/tell.ts';

/** Whether a name may go to La Coop, and under which record. */
export function mayShare(
  { grounds, subject }: Pick<PersonFile, 'grounds' | 'subject'>,
  now: string,
): ReturnType<typeof decide> {
  const request = { tenant: TENANT, subject, purpose: 'share-with-structure', categories: ['identity'] } as const;
  return decide(grounds, { ...request, operation: 'share', recipient: LA_COOP.id, at: now }, now);
}
