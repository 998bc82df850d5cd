import type { DenyReason } from '../decision.ts';
import type { GroundRecord } from './ground-record.ts';

/** Where a purpose stands: it holds, it holds for storing only, or it does not. */
export type GroundState =
  | { readonly kind: 'holds'; readonly record: GroundRecord; readonly since: string }
  | {
      readonly kind: 'storage-only';
      readonly record: GroundRecord;
      readonly since: string;
      readonly reason: 'objected' | 'restricted';
    }
  | { readonly kind: 'denied'; readonly reason: DenyReason };
