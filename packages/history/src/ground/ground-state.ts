import type { DenyReason } from '../decision.ts';
import type { GroundRecord } from './ground-record.ts';

/** Where a purpose stands: it holds, it holds for storing only, or it does not. */
export type GroundState =
  | HeldGround
  | {
      readonly kind: 'denied';
      readonly reason: DenyReason;
      /** What is open besides: it is heard under the other grounds of the purpose. */
      readonly open?: OpenReason;
    };

/** What may be lifted, and holds up everything but storing until then. */
export type OpenReason = 'objected' | 'restricted';

/** On which record a purpose stands, since when, and until when where that is known beforehand. */
export type HeldGround = {
  readonly record: GroundRecord;
  readonly since: string;
  /** The first instant at which consent has expired; null for the other grounds. */
  readonly until: string | null;
} & ({ readonly kind: 'holds' } | { readonly kind: 'storage-only'; readonly reason: OpenReason });
