/** One entry of an append-only event log: an attempt's or a whole diagnostic's. */
export interface LogEntry<T extends string = string, P = unknown> {
  /** 0, 1, 2 … without holes. */
  readonly seq: number;
  /** Milliseconds since the log began; never decreases; never a wall-clock time. */
  readonly t: number;
  readonly type: T;
  /** Plain JSON. */
  readonly payload: P;
}
