import { contextOf, newKey, open, seal, textOf, type Key } from './keys.ts';

/** The key and the id of somebody, as their row holds them. */
export interface PersonRow {
  readonly mark: Buffer;
  readonly wrapped_key: Buffer;
  readonly sealed_id: Buffer;
}

/** Somebody whose things can be sealed and opened. */
export interface PersonKey {
  readonly subject: string;
  readonly key: Key;
}

/** A new key for somebody, and what their row holds of it. */
export function newPersonKey(
  master: Key,
  tenant: string,
  mark: string,
  subject: string,
): PersonKey & { readonly wrappedKey: Uint8Array; readonly sealedId: Uint8Array } {
  const key = newKey();
  return {
    subject,
    key,
    wrappedKey: seal(master, contextOf('key', tenant, mark), key),
    sealedId: seal(key, contextOf('subject', tenant, mark), subject),
  };
}

/** The key of a row. Throws where the master key is another one, or the row was changed. */
export function personKey(master: Key, tenant: string, row: PersonRow): PersonKey {
  const mark = row.mark.toString('hex');
  const key = open(master, contextOf('key', tenant, mark), row.wrapped_key);
  const subject = key && open(key, contextOf('subject', tenant, mark), row.sealed_id);
  if (key === null || subject === null) throw new Error(`The key of the person marked ${mark} cannot be opened.`);
  return { subject: textOf(subject), key };
}
