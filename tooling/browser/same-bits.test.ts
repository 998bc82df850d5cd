import { chromium, type Browser } from '@playwright/test';
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../shell/root.ts';
import { findChromium } from './find-chromium.ts';
import { launchArguments } from './launch-arguments.ts';

const SESSION = join(ROOT, 'packages', 'scoring', 'src', 'seeded-session.test-data.ts');
const SEEDS = [1, 20261121];
/** Nothing is fetched from it: pages need an origin for their workers. */
const ORIGIN = 'http://localhost/';

/** A browser that refuses to start fails the test: it is never left out. */
let browser: Browser;
let script: string;

beforeAll(async () => {
  const found = findChromium();
  if (!found.ok) throw new Error(found.sentence);
  browser = await chromium.launch({ executablePath: found.path, args: [...launchArguments()] });
  const { outputFiles } = await build({
    stdin: {
      contents: `import { seededSession } from ${JSON.stringify(SESSION)}; globalThis.seededSession = seededSession;`,
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    logLevel: 'silent',
  });
  script = outputFiles[0]!.text;
});

afterAll(async () => {
  await browser?.close();
});

/** The text of the session, from the sources, in a thread of Node of its own. */
function inNodeWorker(seed: number): Promise<string> {
  const code = `import(${JSON.stringify(SESSION)}).then(({ seededSession }) =>
    require('node:worker_threads').parentPort.postMessage(seededSession(${seed})));`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, { eval: true });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The same in Chromium, on the page and in a Web Worker. */
async function inChromium(seed: number): Promise<{ readonly page: string; readonly worker: string }> {
  const page = await browser.newPage();
  try {
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto(ORIGIN);
    await page.addScriptTag({ content: script });
    return await page.evaluate(
      async ({ code, number }) => {
        const own = (globalThis as unknown as { seededSession: (seed: number) => string }).seededSession(number);
        const url = URL.createObjectURL(new Blob([`${code}; postMessage(globalThis.seededSession(${number}));`]));
        const inWorker = await new Promise<string>((resolve, reject) => {
          const worker = new globalThis.Worker(url);
          worker.addEventListener('message', ({ data }) => resolve(String(data)));
          worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        });
        return { page: own, worker: inWorker };
      },
      { code: script, number: seed },
    );
  } finally {
    await page.close();
  }
}

test.each(SEEDS)(
  'session %i is the same to the last bit on Node and in Chromium, in the main thread and in workers',
  async (seed) => {
    const { seededSession } = (await import(SESSION)) as { readonly seededSession: (seed: number) => string };
    const here = seededSession(seed);
    const { steps, live, resumed } = JSON.parse(here) as Readonly<Record<string, string>>;
    expect(steps?.length).toBeGreaterThan(40);
    expect(resumed).toBe(live);
    expect(here).not.toMatch(/7ff8000000000000/); // the bytes of NaN
    const elsewhere = { nodeWorker: await inNodeWorker(seed), ...(await inChromium(seed)) };
    const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
    const digests = Object.fromEntries(Object.entries(elsewhere).map(([place, text]) => [place, digest(text)]));
    const same = digest(here);
    expect(digests).toEqual({ nodeWorker: same, page: same, worker: same });
  },
);
