import { test as base, expect } from '@playwright/test';

/** A scenario on the learner app: its address, and a watch on what it asks of the network and says in the console. */
export const test = base.extend<{ readonly address: string; readonly quiet: undefined }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
  address: async ({}, use) => {
    await use(process.env['JALON_ADDRESS'] ?? 'http://localhost:4173');
  },
  baseURL: async ({ address }, use) => {
    await use(address);
  },
  quiet: [
    async ({ context, address }, use) => {
      const abroad: string[] = [];
      const broken: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) abroad.push(url);
      });
      context.on('weberror', (error) => broken.push(String(error.error())));
      await use(undefined);
      expect(abroad, 'no request leaves the page’s own origin (A34)').toEqual([]);
      expect(broken, 'no script fails').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
