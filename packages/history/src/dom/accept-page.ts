import type { Acceptance, DeviceChange, HubMeta } from '../sync/device-store.ts';
import type { Writing } from './database.ts';
import { draftOf, type Draft } from './draft.ts';
import { CONFIRMED, NO_HUB, UNCONFIRMED } from './read-meta.ts';

/** Writes one page of what the hub told, and how far that reaches. */
export async function acceptPage(
  transaction: Writing,
  { changes, marks, confirmed, rechecked, meta }: Acceptance,
): Promise<void> {
  const known = transaction.objectStore('meta');
  for (const mark of confirmed) {
    if ((await known.get(['mark', mark])) !== undefined) await known.put(CONFIRMED, ['mark', mark]);
  }
  for (const subject of rechecked) await known.delete(['doubt', subject]);
  const draft = await draftOf(transaction);
  for (const change of changes) {
    apply(draft, change);
    if (change.type === 'erase') await known.delete(['doubt', change.subject]);
  }
  for (const mark of marks) await known.put(UNCONFIRMED, ['mark', mark]);
  await putHub(transaction, meta);
  await draft.finish();
}

/** Replaces some of what is known of the hub. */
export async function putHub(transaction: Writing, meta: Partial<HubMeta>): Promise<void> {
  const store = transaction.objectStore('meta');
  const before = (await store.get(['hub', ''])) as Partial<HubMeta> | undefined;
  await store.put({ ...NO_HUB, ...before, ...meta }, ['hub', '']);
}

function apply(draft: Draft, change: DeviceChange): void {
  switch (change.type) {
    case 'event':
      draft.put(change.event);
      draft.leave(change.event.subject, change.event.id);
      return;
    case 'retract':
      for (const id of change.ids) draft.take(change.subject, id);
      return;
    case 'erase':
      draft.forget(change.subject);
      return;
    default:
      change satisfies never;
  }
}
