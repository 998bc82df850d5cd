import type { BeneficiarySheet } from '@jalon/history/coop';
import { entryOf } from '@jalon/history/events';
import type { Desk } from '../desk/desk.ts';
import { personFile } from '../desk/person-file.ts';
import { readSettings } from '../desk/settings.ts';
import { LA_COOP, tell } from '../desk/tell.ts';
import { mayShare } from './may-share.ts';
import { xlsxOf } from './xlsx-of.ts';

/** Who is in the file, and who said yes just now. */
export interface Sharer {
  readonly subject: string;
  readonly isAgreedNow: boolean;
}

/** What was read out before they were asked. */
export interface ReadOut {
  readonly sentences: readonly string[];
  readonly language: 'fr' | 'en';
}

/**
 * The file for La Coop: what was agreed to just now is written down first, everybody in it may be shared, and that they were is kept with
 * the rest. The code of what went wrong where there is no file.
 */
export async function makeFile(
  desk: Desk,
  sheet: BeneficiarySheet,
  people: readonly Sharer[],
  read: ReadOut,
): Promise<{ readonly ok: true; readonly file: Blob } | { readonly ok: false; readonly code: string }> {
  const settings = await readSettings(desk);
  const records = new Map<string, string>();
  for (const { subject, isAgreedNow } of people) {
    const told = { subject, purpose: 'share-with-structure', channel: 'read-aloud', said: 'given', ...read } as const;
    const agreed = isAgreedNow ? await tell(desk, settings, told) : null;
    if (agreed?.ok === false) return { ok: false, code: agreed.error.code };
    const file = await personFile(desk, subject);
    if (!file.ok) return { ok: false, code: file.error.code };
    // A yes counts strictly after it was said.
    const may = mayShare(file.value, new Date(Date.parse(desk.clock()) + 1).toISOString());
    if (!may.permit) return { ok: false, code: 'not-permitted' };
    records.set(subject, may.recordId);
  }
  const file = await xlsxOf(sheet);
  for (const [subject, record] of records) {
    const entry = entryOf('sharing', { to: LA_COOP.id, record, what: ['identity'], how: 'file' });
    // Where the follow-up has ended there is nothing to keep it with: the yes itself tells.
    if (entry.ok) await desk.historyOf(subject).append(entry.value);
  }
  return { ok: true, file };
}
