/** What is needed of the Web Locks of a page: `navigator.locks`. */
export interface Locks {
  /** Calls back once nobody else holds the lock of this name, and holds it until the callback's promise ends. */
  request<T>(name: string, callback: () => Promise<T>): Promise<T>;
}

/** Where there is one tab only. */
export const noLocks: Locks = { request: (_, callback) => callback() };
