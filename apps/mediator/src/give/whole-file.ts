import type { HistoryError } from '@jalon/history';
import { personExport, type PersonExport } from '@jalon/history/export';
import { TENANT, type Desk } from '../desk/desk.ts';

/** The whole file, and whether some of it cannot be read. */
export type WholeFile =
  | { readonly ok: true; readonly value: PersonExport; readonly isDamaged: boolean }
  | { readonly ok: false; readonly error: HistoryError };

/** Everything that is kept of somebody, what may not be used now too: they may see it. */
export async function wholeFile(desk: Desk, subject: string): Promise<WholeFile> {
  const swept = await desk.historyOf(subject).grounds();
  if (!swept.ok) return swept;
  const kept = await desk.store.read(subject);
  if (!kept.ok && kept.error.intact === undefined) return { ok: false, error: kept.error };
  const events = kept.ok ? kept.value : (kept.error.intact ?? []);
  return { ok: true, value: personExport({ tenant: TENANT, subject }, events, desk.clock()), isDamaged: !kept.ok };
}
