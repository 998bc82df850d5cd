import type { GroundEventBase } from '../ground/ground-event.ts';
import type { GroundKind } from '../ground/ground.ts';
import type { GroundRecord, Notice } from '../ground/ground-record.ts';
import type { Right } from '../ground/rights.ts';
import type { DataCategory, Purpose } from '../purpose.ts';

/** What a person takes home: what is kept of them, by whom, why, how long, and what they may ask. It tells nothing of the person. */
export interface Receipt {
  readonly schema: 'jalon.receipt/1';
  readonly recordId: string;
  readonly purpose: Purpose;
  readonly ground: GroundKind;
  readonly categories: readonly DataCategory[];
  /** Names of who answers for the data; at least one. */
  readonly controllers: readonly string[];
  /** Names of who else may see them. */
  readonly recipients: readonly string[];
  readonly storage: GroundRecord['storage'];
  /** `ended`: nothing of this purpose is kept any more. */
  readonly standing: 'holds' | 'objected' | 'restricted' | 'ended';
  /** When it came to stand so: an instant. */
  readonly since: string;
  /** How the last thing was told. */
  readonly method: GroundEventBase['method'];
  /** The first instant at which a consent has expired; null for the other grounds, and where it has ended. */
  readonly until: string | null;
  readonly retention: GroundRecord['retention'];
  readonly rights: readonly Right[];
  readonly withdrawal: GroundRecord['withdrawal'];
  readonly complaintAuthority: string;
  readonly notice: Notice;
}
