import type { Bank } from '@jalon/bank';
import { defaultConfig, type DiagnosticConfig } from '@jalon/diagnostic';
import { partsOf } from '@jalon/items';
import { loadParts } from '@jalon/items/load';

/** What every meeting needs: the bank, what is known before a diagnostic begins, and the code of its activities. */
export interface MeetingContent {
  readonly bank: Bank;
  readonly config: DiagnosticConfig;
}

let loading: Promise<MeetingContent> | null = null;

/** Fetched once; again only after a failure. Rejects where it cannot be had. */
export function meetingContent(): Promise<MeetingContent> {
  loading ??= load().catch((cause: unknown) => {
    loading = null;
    throw cause;
  });
  return loading;
}

async function load(): Promise<MeetingContent> {
  const answer = await fetch('./bank.json');
  if (!answer.ok) throw new Error('the bank cannot be had');
  const bank = (await answer.json()) as Bank;
  await loadParts(partsOf(bank.items.map(({ item }) => item)));
  return { bank, config: defaultConfig(bank) };
}
