/** Keeps the app for the next time without a network. Calls `ready` when a newer version waits; `apply` starts it. */
export async function keepForOffline(ready: (apply: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  let registration: ServiceWorkerRegistration | undefined;
  try {
    registration = await navigator.serviceWorker.register('./sw.js');
  } catch {
    return; // A page opened from a file or in private browsing works all the same, only not offline next time.
  }
  if (registration === undefined) return; // Refused without a word where service workers are blocked.
  const { waiting } = registration;
  const offer = (worker: ServiceWorker): void =>
    ready(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      worker.postMessage({ type: 'SKIP_WAITING' });
    });
  if (waiting !== null && navigator.serviceWorker.controller !== null) offer(waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller !== null) offer(worker);
    });
  });
}
