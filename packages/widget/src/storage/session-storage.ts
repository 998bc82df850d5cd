/**
 * Where a diagnostic under way is kept, as one JSON text. Any member may be asynchronous; failures are thrown
 * (a `QuotaExceededError` means that there is no room, a `NotAllowedError` that the person no longer agrees to be kept, a
 * `NetworkError` that a part of the page has not arrived).
 */
export interface SessionStorage {
  load(): string | null | Promise<string | null>;
  save(text: string): void | Promise<void>;
  clear(): void | Promise<void>;
  /** Lets the person choose to keep their answers after the page is closed; off until they do. */
  readonly keeping?: {
    get(): boolean | Promise<boolean>;
    set(on: boolean): void | Promise<void>;
    /** The kept copy alone, asked for when what `load` gave cannot be opened. */
    load?(): string | null | Promise<string | null>;
  };
  /** What belongs to this page only, where several pages share what is kept. */
  readonly page?: {
    /** Removes what this page holds; what is kept on the device stays. */
    clear(): void | Promise<void>;
    /** Calls back when another page erased everything. Gives what ends the watch. */
    watch?(erased: () => void): () => void;
  };
}

/** `memory`: nothing outlives the page. `tab`: until the tab is closed. `device`: as `tab`, and the person may choose to keep. */
export type StorageChoice = 'memory' | 'tab' | 'device' | SessionStorage;
