/**
 * Where a diagnostic under way is kept, as one JSON text. Any member may be asynchronous; failures are thrown
 * (a `QuotaExceededError` means that there is no room).
 */
export interface SessionStorage {
  load(): string | null | Promise<string | null>;
  save(text: string): void | Promise<void>;
  clear(): void | Promise<void>;
  /** Lets the person choose to keep their answers after the page is closed; off until they do. */
  readonly keeping?: {
    get(): boolean | Promise<boolean>;
    set(on: boolean): void | Promise<void>;
  };
}

/** `memory`: nothing outlives the page. `tab`: until the tab is closed. `device`: as `tab`, and the person may choose to keep. */
export type StorageChoice = 'memory' | 'tab' | 'device' | SessionStorage;
