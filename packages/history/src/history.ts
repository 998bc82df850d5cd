import type { DenyReason } from './decision.ts';
import type { ConsentGround, Ground } from './ground/ground.ts';
import type { GroundChange, GroundEvent, GroundEventBase } from './ground/ground-event.ts';
import type { GroundRecord } from './ground/ground-record.ts';
import type { Grounds } from './ground/grounds.ts';
import type { DataKind } from './event-kind.ts';
import type { HistoryEvent } from './history-event.ts';
import type { HistoryResult } from './history-result.ts';
import type { Json } from './json.ts';
import type { PayloadCheck } from './payload-check.ts';
import type { DataCategory, Purpose } from './purpose.ts';
import type { Store } from './store.ts';

/** What a history needs, all of it given. */
export interface HistoryOptions {
  readonly store: Store;
  /** Now, in UTC to the millisecond: `() => new Date().toISOString()`. */
  readonly clock: () => string;
  /** A new id at each call; UUID version 7 sorts by time. */
  readonly newId: () => string;
  /** Asked of every payload before it is kept. */
  readonly check: PayloadCheck;
  /** Whose history: an opaque id, never a name. `this-device` where nobody is named. */
  readonly subject?: string;
  /** Whose file it is in; `this-device` where there is no organisation. */
  readonly tenant?: string;
  /** The name of this device, 1 to 32 of `0-9a-z`, where several share their events: what is written is then stamped with it. */
  readonly device?: string;
}

/** One person's history. Every call first takes away what no ground covers any more. */
export interface History {
  /** Writes down that the person agreed, or was informed where the ground is not consent. */
  permit(record: GroundRecord, how?: How): Promise<HistoryResult<GroundEvent>>;
  /** Ends a consent: use stops, and what only it covered is deleted. Nothing to withdraw is no error. */
  withdraw(purpose: Purpose, how?: How): Promise<HistoryResult<void>>;
  /** Any other thing that may happen to a ground of this kind. */
  change<G extends Ground>(
    record: GroundRecord<G>,
    change: GroundChange<G>,
    how?: Omit<How, 'by' | 'validUntil'>,
  ): Promise<HistoryResult<GroundEvent>>;
  /** Keeps something, if `decide` permits and `check` finds nothing wrong with it. */
  append(entry: Entry): Promise<HistoryResult<HistoryEvent>>;
  /** What was kept and may be read now, of one purpose or of all, oldest first. */
  read(purpose?: Purpose): Promise<HistoryResult<Readable>>;
  /** What the person was told and said. */
  grounds(): Promise<HistoryResult<Grounds>>;
  /** Deletes everything, grounds too. `keepProof` leaves one mark without content, which refuses whatever comes later. */
  erase(options?: { readonly keepProof?: boolean }): Promise<HistoryResult<void>>;
}

/** Something to keep. */
export interface Entry {
  readonly purpose: Purpose;
  /** `diagnostic` where absent. */
  readonly kind?: DataKind;
  /** Of the payload; 1 where absent. */
  readonly version?: number;
  /** What it holds; everything that the kind may hold under the purpose where absent. */
  readonly categories?: readonly DataCategory[];
  readonly payload: Json;
}

/** What may be read, and what may not or cannot. */
export interface Readable {
  readonly events: readonly HistoryEvent[];
  /** Kept, but not to be read now: under restriction, for instance. */
  readonly withheld: readonly { readonly id: string; readonly reason: DenyReason }[];
  /** What the person was told and said. */
  readonly grounds: Grounds;
  /** The instant from which some of these may not be read any more, if nothing else happens; null where there are none. */
  readonly until: string | null;
  /** Present where some records are corrupt: the first wrong field. */
  readonly corrupt: { readonly code: 'corrupt'; readonly field: string; readonly expected: string } | null;
}

/** How a ground event was taken down. In the app, by the person, where nothing is said. */
export type How = Partial<Omit<GroundEventBase, 'eventId' | 'recordId' | 'at'>> & {
  readonly by?: GroundChange<ConsentGround>['by'];
  readonly validUntil?: string;
};
