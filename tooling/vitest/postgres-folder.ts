import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { postmasterOf } from '../../packages/history/src/postgres/embedded/postmaster.ts';

/** Names the folder of the one database that the tests of this run share; what runs there is stopped at the end. */
export function setup(project: TestProject): () => void {
  const folder = join(tmpdir(), `jalon-test-postgres-${process.pid}`);
  project.provide('postgresFolder' as never, folder as never);
  return () => {
    const running = postmasterOf(join(folder, 'cluster', 'data'));
    if (running !== null) process.kill(running.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
}
