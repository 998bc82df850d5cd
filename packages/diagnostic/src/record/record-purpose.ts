import type { Purpose } from '@jalon/history';

/** What entries are kept for. */
export interface RecordPurpose {
  /** `follow-up` where absent. */
  readonly purpose?: Purpose;
}
