import type { Bank } from '@jalon/bank';
import { defaultConfig, type DiagnosticConfig } from '@jalon/diagnostic';
import { partsOf } from '@jalon/items';
import { loadParts } from '@jalon/items/load';
import { loadContent, type Content } from '../content/load-content.ts';

/** What every meeting needs: the bank, what is known before a diagnostic begins, what helpers may advise, and the code of the activities. */
export interface MeetingContent {
  readonly bank: Bank;
  readonly config: DiagnosticConfig;
  readonly advice: Content;
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
  const advice = await loadContent();
  const { bank } = advice;
  await loadParts(partsOf(bank.items.map(({ item }) => item)));
  return { bank, config: defaultConfig(bank), advice };
}
