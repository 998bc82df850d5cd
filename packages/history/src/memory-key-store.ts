import type { KeyStore } from './key-store.ts';

/** Keys that last as long as the page. */
export function memoryKeyStore(): KeyStore {
  const texts = new Map<string, string>();
  const done = { ok: true, value: undefined } as const;
  return {
    read: async (name) => ({ ok: true, value: texts.get(name) ?? null }),
    claim: async (name, text) => {
      if (!texts.has(name)) texts.set(name, text);
      return { ok: true, value: texts.get(name) ?? text };
    },
    write: async (name, text) => {
      texts.set(name, text);
      return done;
    },
    remove: async (name) => {
      texts.delete(name);
      return done;
    },
  };
}
