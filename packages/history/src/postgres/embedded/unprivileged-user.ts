import { execFileSync } from 'node:child_process';

/** Who PostgreSQL runs as: nobody else where the server is not root; PostgreSQL refuses to run as root. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

const NAME = 'postgres';

/** As root: the user `postgres`, made where there is none, which is announced because it changes the machine. */
export function unprivilegedUser(announce: (sentence: string) => void): RunAs {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return {};
  const known = idsOf(NAME);
  if (known !== null) return known;
  announce(`PostgreSQL does not run as root: adding the system user "${NAME}" to this machine.`);
  for (const [command, ...args] of COMMANDS) {
    try {
      execFileSync(command, args, { stdio: 'ignore' });
    } catch {
      continue;
    }
    const made = idsOf(NAME);
    if (made !== null) return made;
  }
  throw new Error(
    `PostgreSQL does not run as root, and the user "${NAME}" could not be added. Start the server as another user, or give DATABASE_URL.`,
  );
}

const COMMANDS: readonly (readonly [command: string, ...args: string[]])[] = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME],
  ['adduser', '-S', '-D', '-H', '-s', '/sbin/nologin', NAME], // Alpine
];

function idsOf(name: string): { readonly uid: number; readonly gid: number } | null {
  try {
    const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}
