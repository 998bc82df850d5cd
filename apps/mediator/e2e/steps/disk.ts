import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { foundOnDisk } from '../world/found-on-disk.ts';
import { step } from '../world/steps.ts';

step('rien de tout cela n’est en clair sur le disque', async (world) => {
  const { profile } = world.laptop;
  expect(world.secrets.size, 'something was told in this scenario').toBeGreaterThan(0);
  await world.laptop.shut();
  // A scan that finds nothing anywhere would prove nothing.
  const planted = join(profile, 'planted');
  writeFileSync(planted, [...world.secrets].join('\n'));
  expect(foundOnDisk(profile, world.secrets)).toHaveLength(world.secrets.size);
  writeFileSync(planted, '');
  expect(foundOnDisk(profile, world.secrets)).toEqual([]);
});

step('le disque est plein', async (world) => {
  const session = await world.laptop.context.newCDPSession(world.page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: world.address, quotaSize: 1 });
  // The browser looks at the room there is twice a minute; until the browser is shut there is none.
  await world.page.waitForTimeout(31_000);
});

step('le réseau est coupé', async (world) => {
  // What was fetched is kept for offline use before the network goes.
  await world.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect
    .poll(() =>
      world.page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('precache')).length),
    )
    .toBeGreaterThan(0);
  await world.laptop.context.setOffline(true);
});

step('le réseau est revenu', async (world) => {
  await world.laptop.context.setOffline(false);
});

step('je recharge la page', async (world) => {
  await world.page.reload();
});

step('le navigateur efface ce qui était gardé', async (world) => {
  const { page } = world;
  // What a browser does that needs room: the databases go, whatever was written elsewhere stays.
  await page.goto('about:blank');
  const session = await world.laptop.context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: world.address, storageTypes: 'indexeddb' });
  await page.goto(`${world.address}/mediateur/`);
});
