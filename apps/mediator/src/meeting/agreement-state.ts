import { decide } from '@jalon/history';
import { TENANT } from '../desk/desk.ts';
import type { PersonFile } from '../desk/person-file.ts';

/** Whether a meeting may be kept: the person agreed, said no, or still has to be asked. */
export type AgreementState = 'given' | 'refused' | 'open';

/** What somebody said of being followed, as it counts now. */
export function agreementState({ subject, grounds }: PersonFile, now: string): AgreementState {
  const may = decide(
    grounds,
    {
      tenant: TENANT,
      subject,
      purpose: 'follow-up',
      categories: ['answers', 'talk', 'results'],
      operation: 'read',
      at: now,
    },
    now,
  );
  if (may.permit) return 'given';
  const last = grounds.logs.findLast(({ record }) => record.purpose === 'follow-up')?.events.at(-1)?.state;
  return last === 'refused' || last === 'withdrawn' ? 'refused' : 'open';
}
