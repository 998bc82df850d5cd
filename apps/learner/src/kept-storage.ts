import { tabStorage, type SessionStorage } from '@jalon/widget';
import type { DeviceLog } from './device-log.ts';
import { shownNotice } from './shown-notice.ts';

/**
 * Keeps the diagnostic in its tab, and on the device once the person ticked "Garder sur cet appareil". The part that deals with the
 * device is loaded beside the first screen, which does not wait for it.
 */
export function keptStorage(): SessionStorage {
  const tab = tabStorage(() => globalThis.sessionStorage);
  let loading: Promise<DeviceLog> | null = null;
  let isAgreed: boolean | null = null;
  const device = (): Promise<DeviceLog> => (loading ??= import('./device-log.ts').then(({ deviceLog }) => deviceLog()));

  async function agreed(): Promise<boolean> {
    const log = await device();
    isAgreed ??= await log.isAgreed();
    return isAgreed;
  }

  async function writeIfAgreed(text: string): Promise<void> {
    if (await agreed()) await (await device()).write(text);
  }

  async function loadFromDevice(): Promise<string | null> {
    return (await agreed()) ? await (await device()).read() : null;
  }

  return {
    load: () => tab.load() ?? loadFromDevice(),
    save(text) {
      void tab.save(text);
      return isAgreed === false ? undefined : writeIfAgreed(text);
    },
    async clear() {
      await tab.clear();
      await (await device()).erase();
      isAgreed = false;
    },
    keeping: {
      get: agreed,
      async set(on) {
        const log = await device();
        const language = document.querySelector('.jalon')?.getAttribute('lang') ?? 'fr';
        if (on) await log.agree(await shownNotice(language), await tab.load());
        else await log.erase();
        isAgreed = on;
      },
    },
  };
}
