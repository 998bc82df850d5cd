import { useEffect, useState } from 'react';
import { registerSW } from 'virtual:pwa-register';

/** Keeps the app for the next time without a network; gives what starts a newer version, once one waits. */
export function useUpdate(): (() => void) | null {
  const [start, setStart] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    const update = registerSW({ immediate: true, onNeedRefresh: () => setStart(() => () => void update(true)) });
  }, []);
  return start;
}
