import { createVault, openVault, vaultExists } from '@jalon/history/vault';
import { deskOf, keysOf, TENANT, type Desk } from './desk.ts';
import { carryOutAll } from './leaving.ts';

/** Minutes without anybody after which the desk locks. */
export const IDLE_MINUTES = 5;

/** What opening a desk answers. */
export type Opened =
  | { readonly ok: true; readonly desk: Desk }
  | { readonly ok: false; readonly code: string; readonly minimum?: number };

/** Makes the encrypted store of this device; refused where there is one already. */
export async function createDesk(passphrase: string, onLock: () => void): Promise<Opened> {
  const made = await createVault({ keys: keysOf(), tenant: TENANT, passphrase, ...watched(onLock) });
  return made.ok ? { ok: true, desk: deskOf(made.value) } : { ok: false, ...made.error };
}

/** Opens it. */
export async function openDesk(passphrase: string, onLock: () => void): Promise<Opened> {
  const opened = await openVault({ keys: keysOf(), way: { passphrase }, ...watched(onLock) });
  if (!opened.ok) return { ok: false, ...opened.error };
  const desk = deskOf(opened.value);
  await carryOutAll(desk);
  return { ok: true, desk };
}

/** Whether there is a store on this device; null where the browser cannot say. */
export async function hasDesk(): Promise<boolean | null> {
  const exists = await vaultExists(keysOf());
  return exists.ok ? exists.value : null;
}

function watched(onLock: () => void): Pick<Parameters<typeof createVault>[0], 'idle' | 'onLock'> {
  return {
    idle: { after: IDLE_MINUTES * 60_000, now: Date.now, schedule: (work, ms) => void setTimeout(work, ms) },
    onLock,
  };
}
