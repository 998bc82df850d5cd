import type { HistoryEvent } from '../history-event.ts';
import type { Purpose } from '../purpose.ts';
import type { GroundKind } from '../ground/ground.ts';
import type { Change } from '../sync/protocol.ts';

/**
 * Where a hub keeps what its devices share, tenant by tenant. It decides nothing: `createHub` does. Whatever fails rejects
 * the promise and leaves everything as it was; tenants never see each other's rows.
 */
export interface HubStore {
  /**
   * All or nothing, with these people of the tenant locked from beginning to end (in the order of their ids, so that two
   * batches cannot wait for each other). Nobody else may be read or written within. Where two works bring one id for two people, one
   * of them is undone and begun again from the start: whatever a work does besides must bear that.
   */
  transact<T>(tenant: string, people: readonly Person[], work: (transaction: HubTransaction) => Promise<T>): Promise<T>;
  /**
   * What changed after a cursor, oldest first; an unreadable cursor reads as null. Whatever was committed by a call that
   * began earlier is never skipped, however late it commits: a bare sequence number does not suffice.
   */
  changes(tenant: string, since: string | null, limit: number): Promise<ChangePage>;
  /** People of whom anything is kept, sorted, after this one. */
  subjects(tenant: string, after: string | null, limit: number): Promise<readonly string[]>;
  /**
   * A device has spoken at this instant, and has carried out these erasures; the first time counts. `since` is the cursor that it came
   * with: it has carried out what was told up to there. What is kept may lag some minutes behind, so that not every push writes.
   */
  seen(tenant: string, device: string, at: string, confirmed: readonly string[], since?: string | null): Promise<void>;
  /** The devices that have spoken, sorted by name. */
  devices(tenant: string): Promise<readonly SeenDevice[]>;
  /** What is left of somebody who was erased, with who confirmed it; null where there is no such mark. */
  tombstone(tenant: string, mark: string): Promise<KeptTombstone | null>;
}

/** What may be done while people are locked. Each call is meant to be one round trip, whatever the size of the batch. */
export interface HubTransaction {
  /** Where each of the locked people stands. It must not take reading their data. */
  standings(): Promise<ReadonlyMap<string, Standing>>;
  /** Of these ids, those that the tenant keeps, each with its subject (who need not be locked). */
  known(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Keeps new events, and appends one `event` change for each, in this order. */
  insert(events: readonly HistoryEvent[]): Promise<void>;
  /** Everything kept of these people (grounds and data), in the order of `at`, then `id`. */
  read(subjects: readonly string[]): Promise<ReadonlyMap<string, readonly HistoryEvent[]>>;
  /** Deletes events and their `event` changes, and appends one `retract` change per subject. */
  retract(gone: readonly { readonly subject: string; readonly ids: readonly string[] }[]): Promise<void>;
  /**
   * Deletes the person's events, their changes of every type and their key; keeps the tombstone and appends one `erase`
   * change. Where there is such a tombstone already, it stays and no change is appended.
   */
  erase(person: Person, tombstone: Tombstone): Promise<void>;
}

/** Somebody, by id and by the mark that stands for the id once they are erased. */
export interface Person {
  /** Empty where only the mark is left: an erasure played again after a restore. */
  readonly subject: string;
  readonly mark: string;
}

/** What bears on what may be done with somebody's data: what `groundsFromEvents` would find in everything kept. */
export interface Standing {
  /** Whether there is a tombstone for this mark. */
  readonly erased: boolean;
  /** The events of kind `ground`, in the order of `at`, then `id`. */
  readonly grounds: readonly HistoryEvent[];
  /** The latest `at` of what is kept, of any kind. It goes back when the latest is retracted. */
  readonly lastContact: string | null;
  /** The latest `at` of the data kept, by purpose. */
  readonly lastUpdate: Readonly<Partial<Record<Purpose, string>>>;
}

/** A page of changes. */
export interface ChangePage {
  readonly changes: readonly Change[];
  /** After the last of them; where there is none, what was given (or the beginning). */
  readonly cursor: string;
  readonly more: boolean;
  /** Names this log. It stays as long as the log does; where rows were restored from a backup, another one. */
  readonly epoch: string;
}

/** What is kept of somebody who was erased: enough to prove it and to refuse what comes later. */
export interface Tombstone {
  readonly mark: string;
  /** When: an instant. */
  readonly erasedAt: string;
  /** Who did it: an opaque id. */
  readonly actor: string;
  /** What their data rested on, sorted. */
  readonly groundKinds: readonly GroundKind[];
  /** When something happened to these grounds, in order. */
  readonly times: readonly string[];
}

/** A tombstone, and the devices that carried the erasure out. */
export interface KeptTombstone extends Tombstone {
  readonly confirmed: readonly { readonly device: string; readonly at: string }[];
}

/** A device that has spoken. */
export interface SeenDevice {
  readonly device: string;
  /** Instants. */
  readonly first: string;
  readonly last: string;
}
