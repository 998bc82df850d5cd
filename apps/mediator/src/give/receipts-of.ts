import type { Grounds, Purpose } from '@jalon/history';
import { receiptOf, type Receipt } from '@jalon/history/receipt';
import { TENANT } from '../desk/desk.ts';

/** The receipt of each purpose that somebody was told of, in the order in which they were. */
export function receiptsOf(grounds: Grounds, subject: string, now: string): readonly Receipt[] {
  const purposes = new Set<Purpose>(grounds.logs.map(({ record }) => record.purpose));
  return [...purposes].flatMap((purpose) => receiptOf(grounds, { tenant: TENANT, subject, purpose }, now) ?? []);
}

/** The same once it has ended, aloud: where everything is erased, nothing is left to make it from. */
export function endedReceipt(receipt: Receipt, at: string): Receipt {
  return receipt.standing === 'ended'
    ? receipt
    : { ...receipt, standing: 'ended', since: at, method: 'oral', until: null };
}
