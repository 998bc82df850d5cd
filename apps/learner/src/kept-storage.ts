import type { Notice } from '@jalon/history';
import { erasures, tabStorage, type Erasures, type SessionStorage } from '@jalon/widget';
import type { DeviceLog } from './device-log.ts';
import { shownNotice } from './shown-notice.ts';

/** What the storage is made of; the browser's own parts where absent. */
export interface KeptStorageParts {
  readonly tab: SessionStorage;
  /** Fetches the part that deals with the device. May be asked again after a failure. */
  readonly openDevice: () => Promise<DeviceLog>;
  /** False where it is certain that nothing was ever kept, which spares fetching that part. */
  readonly mayHold: () => Promise<boolean>;
  /** The words that the person agrees to. */
  readonly notice: () => Promise<Notice>;
  readonly erasures: Erasures;
}

/**
 * Keeps the diagnostic in its tab, and on the device once the person ticked "Garder sur cet appareil". The part that deals with the
 * device is fetched apart. While it cannot be had the tab still keeps, and what the device holds is left alone.
 */
export function keptStorage({ tab, openDevice, mayHold, notice, erasures: erased }: KeptStorageParts): SessionStorage {
  let opening: Promise<DeviceLog> | null = null;
  let isAgreed: boolean | null = null;
  /** True once it was not possible to look: what may be there is not written over unless the person says so. */
  let isUnseen = false;

  function device(): Promise<DeviceLog> {
    opening ??= openDevice().catch((cause: unknown) => {
      opening = null;
      throw new DOMException(`not loaded: ${String(cause)}`, 'NetworkError');
    });
    return opening;
  }

  async function agreed(): Promise<boolean> {
    isAgreed ??= (await mayHold()) && (await (await device()).isAgreed());
    return isAgreed;
  }

  async function readDevice(): Promise<string | null> {
    try {
      return (await agreed()) ? await (await device()).read() : null;
    } catch (cause) {
      isUnseen = true;
      throw cause;
    }
  }

  async function writeDevice(text: string): Promise<void> {
    if (isUnseen || !(await agreed().catch(() => false))) return;
    try {
      await (await device()).write(text);
    } catch (cause) {
      // The person erased everything, or took back their consent, somewhere else.
      if (cause instanceof DOMException && cause.name === 'NotAllowedError') isAgreed = false;
      throw cause;
    }
  }

  return {
    load() {
      // Fetched beside the first screen: losing the network later loses nothing.
      void device().catch(() => undefined);
      return tab.load() ?? readDevice();
    },
    save(text) {
      try {
        void tab.save(text);
      } catch (cause) {
        return writeDevice(text).then(() => {
          throw cause;
        });
      }
      return isAgreed === false ? undefined : writeDevice(text);
    },
    async clear() {
      try {
        await tab.clear();
      } finally {
        if (isAgreed === true || (await mayHold())) await (await device()).erase();
        isAgreed = false;
        isUnseen = false;
        erased.tell();
      }
    },
    page: {
      clear: () => {
        isAgreed = null;
        return tab.clear();
      },
      watch: (listener) => erased.watch(listener),
    },
    keeping: {
      load: readDevice,
      get: () => agreed().catch(() => false),
      async set(on) {
        const log = await device();
        if (on) await log.agree(await notice(), await tab.load());
        else await log.erase();
        isAgreed = on;
        isUnseen = false;
      },
    },
  };
}

/** Under this the tab keeps what was practised. */
export const PRACTICE_KEY = 'jalon.practice';

/** The storage over the browser's own parts. */
export function browserStorage(): SessionStorage {
  return keptStorage({
    tab: withPractice(tabStorage(() => globalThis.sessionStorage)),
    openDevice: () => import('./device-log.ts').then(({ deviceLog }) => deviceLog()),
    mayHold,
    notice: () => shownNotice(document.querySelector('.jalon')?.getAttribute('lang') ?? 'fr'),
    erasures: erasures('jalon.diagnostic'),
  });
}

/** Erasing what a tab holds erases its practice too: one button, everything. */
function withPractice(tab: SessionStorage): SessionStorage {
  return {
    ...tab,
    clear: () => {
      globalThis.sessionStorage.removeItem(PRACTICE_KEY);
      return tab.clear();
    },
  };
}

/** Whether the database of the device log is there. Where the browser refuses to say there is none to open: the tab alone keeps. */
async function mayHold(): Promise<boolean> {
  try {
    // Older browsers do not list: then one has to look.
    const found = await indexedDB.databases?.();
    return found === undefined || found.some(({ name }) => name === 'jalon');
  } catch {
    return false;
  }
}
