import type { KeyStore } from './key-store.ts';
import { done } from './vault-result.ts';

/** Keys that last as long as the page. */
export function memoryKeyStore(): KeyStore {
  const kept = new Map<string, string>();
  return {
    read: async (names) => done(names.map((name) => kept.get(name) ?? null)),
    claim: async (texts) => done(texts.forEach(([name, text]) => kept.has(name) || kept.set(name, text))),
    write: async (name, text) => done(void kept.set(name, text)),
    remove: async (name) => done(void kept.delete(name)),
  };
}
