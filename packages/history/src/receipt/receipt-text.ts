import { RIGHT_NAMES } from '../ground/rights.ts';
import type { Receipt } from './receipt.ts';

/** A receipt as JSON with short keys, for a QR code: some 450 characters. `readReceiptText` reads it back. */
export function receiptText(receipt: Receipt): string {
  const { storage, retention, withdrawal, notice } = receipt;
  return JSON.stringify({
    r: 1,
    i: receipt.recordId,
    p: receipt.purpose,
    g: receipt.ground,
    d: receipt.categories,
    c: receipt.controllers,
    t: receipt.recipients,
    l: [storage.place, storage.country],
    h: receipt.standing,
    s: receipt.since,
    m: receipt.method,
    u: receipt.until,
    k: [retention.months, retention.after],
    y: receipt.rights.map((right) => RIGHT_NAMES.indexOf(right)).join(''),
    w: [withdrawal.contact, ...withdrawal.how],
    a: receipt.complaintAuthority,
    n: [notice.id, notice.version, notice.language, notice.channel, notice.sha256],
  });
}
