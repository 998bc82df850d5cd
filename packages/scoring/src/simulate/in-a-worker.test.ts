import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { designFromJson } from './design-from-json.ts';
import { simulate } from './simulate.ts';

const EXAMPLE = readFileSync(new URL('../../examples/design.json', import.meta.url), 'utf8');
const PACKAGE = fileURLToPath(new URL('./index.ts', import.meta.url));

/** The report of the design, as text, from a thread of its own; a design and a report are plain JSON, so both can be posted. */
function inWorker(text: string): Promise<string> {
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(workerData.module).then(({ designFromJson, simulate }) => {
      const { design, people } = designFromJson(JSON.parse(workerData.text));
      parentPort.postMessage(JSON.stringify(simulate(design, people)));
    });`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, { eval: true, workerData: { module: PACKAGE, text } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

test('a worker gives the same bytes as the main thread', async () => {
  const { design, people } = designFromJson(JSON.parse(EXAMPLE));
  const here = JSON.stringify(simulate(design, people));
  expect(JSON.parse(here)).toMatchObject({ people: 300, levels: { claimAt: 0.8 } });
  expect(await inWorker(EXAMPLE)).toBe(here);
  const other = EXAMPLE.replace('"seed": 11', '"seed": 12');
  expect(await inWorker(other)).not.toBe(here);
});
