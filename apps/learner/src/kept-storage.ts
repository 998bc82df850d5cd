import { tabStorage, type SessionStorage } from '@jalon/widget';
import type { DeviceLog } from './device-log.ts';
import { shownNotice } from './shown-notice.ts';

/**
 * Keeps the diagnostic in its tab, and on the device once the person ticked "Garder sur cet appareil". The part that deals with the
 * device is loaded after the first screen.
 */
export function keptStorage(): SessionStorage {
  const tab = tabStorage(() => globalThis.sessionStorage);
  let loading: Promise<DeviceLog> | null = null;
  const device = (): Promise<DeviceLog> => (loading ??= import('./device-log.ts').then(({ deviceLog }) => deviceLog()));
  let keeping = false;

  return {
    async load() {
      const inTab = await tab.load();
      const log = await device();
      keeping = await log.isAgreed();
      const onDevice = keeping ? await log.read() : null;
      return inTab ?? onDevice;
    },
    save(text) {
      void tab.save(text);
      return keeping ? device().then((log) => log.write(text)) : undefined;
    },
    async clear() {
      await tab.clear();
      const log = await device();
      keeping = false;
      await log.erase();
    },
    keeping: {
      get: () => keeping,
      async set(on) {
        const log = await device();
        const language = document.querySelector('.jalon')?.getAttribute('lang') ?? 'fr';
        if (on) await log.agree(await shownNotice(language), await tab.load());
        else await log.erase();
        keeping = on;
      },
    },
  };
}
