/** What the page is asked to do: the query of its address, as text. */
export interface DeviceTask {
  readonly task: 'write' | 'fill' | 'open' | 'pour' | 'check';
  /** Of the database. */
  readonly name: string;
  /** How many persons, batches or whatever the task counts. */
  readonly count: number;
  /** Events of one batch. */
  readonly batch: number;
}

/** What the page sends back, under the name of its task. */
export interface DeviceReports {
  /** Events on the disk, through the vault, in so many milliseconds; of one batch, in the order of size. */
  readonly write: { readonly events: number; readonly ms: number; readonly batchMs: readonly number[] };
  readonly fill: { readonly persons: number };
  /** From nothing to everybody listed: deriving the key, and reading and decrypting a line of each. */
  readonly open: { readonly persons: number; readonly unlockMs: number; readonly listMs: number };
  /** One batch that was acknowledged, by its number. */
  readonly pour: { readonly batch: number };
  readonly check: DeviceFindings;
  readonly failure: { readonly message: string };
}

/** One thing that the page sent back. */
export type DeviceReport = {
  readonly [K in keyof DeviceReports]: { readonly kind: K; readonly found: DeviceReports[K] };
}[keyof DeviceReports];

/** What was found in a store that was killed while it was written to. */
export interface DeviceFindings {
  /** How many events of each batch there are, whatever was acknowledged. */
  readonly eventsByBatch: Readonly<Record<string, number>>;
  /** Records that cannot be read, or are not what was written. */
  readonly broken: number;
  /** Events that are in the outbox twice or, though nobody answered for them, not at all. */
  readonly outboxWrong: number;
  /** How far the hub's page reached that was taken last. */
  readonly cursor: number;
  /** Persons listed who have no event, or have some and are not listed. */
  readonly listWrong: number;
}

/** How many events the batch of this number has while the page pours. */
export function poured(batch: number): number {
  return 1 + ((batch * 7) % 50);
}

/** Whether the batch of this number comes as a page of a hub, with a cursor, while the page pours. */
export function isFromHub(batch: number): boolean {
  return batch % 5 === 4;
}
