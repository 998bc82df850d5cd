import type { KeyStore } from '../key-store.ts';

/** Keys that last as long as the page: for tests and examples. */
export function memoryKeyStore(): KeyStore {
  const kept = new Map<string, string>();
  const done = { ok: true, value: undefined } as const;
  return {
    read: async (names) => ({ ok: true, value: names.map((name) => kept.get(name) ?? null) }),
    claim: async (texts) => {
      for (const [name, text] of texts) if (!kept.has(name)) kept.set(name, text);
      return done;
    },
    write: async (name, text) => {
      kept.set(name, text);
      return done;
    },
    remove: async (name) => {
      kept.delete(name);
      return done;
    },
  };
}
