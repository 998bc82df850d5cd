import { spawnSync } from 'node:child_process';
import type { RunAs } from './unprivileged-user.ts';

/** Whether this user can enter a folder: one in the home of root, for instance, is closed to others. */
export function reachable(folder: string, user: RunAs): boolean {
  if (user.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}
