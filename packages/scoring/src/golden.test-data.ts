import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'vitest';

const FOLDER =
  process.env['GOLDEN_IRT_DIR'] ?? fileURLToPath(new URL('../../../../shared/data/golden-irt', import.meta.url));

/** Reference values computed by independent programs; skips the test, saying so, where they are absent. */
export function golden<T>(context: TestContext, file: string): T {
  const path = `${FOLDER}/${file}`;
  if (!existsSync(path)) context.skip(`skipped: no ${file} (set GOLDEN_IRT_DIR to the folder of golden values)`);
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
