import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { withoutHosts } from '../shell/without-hosts.ts';

const TOOLS = { pico2wave: 'libttspico-utils', opusenc: 'opus-tools' } as const;
const SOURCE = '/etc/apt/sources.list.d/jalon-voice-temporary.list';

/** The tools that are not on this machine. */
export function absentTools(): readonly (keyof typeof TOOLS)[] {
  return (['pico2wave', 'opusenc'] as const).filter(
    (tool) => spawnSync(tool, ['--help'], { stdio: 'ignore' }).error !== undefined,
  );
}

/**
 * Brings in the tools that are absent. On Debian, as root, they are installed: the voice is in the section non-free, which is added for that
 * time and taken away again. Elsewhere, or when it fails, what is to be done is said; null when all is there.
 */
export function bringTools(say: (line: string) => void): string | null {
  const absent = absentTools();
  if (absent.length === 0) return null;
  const packages = absent.map((tool) => TOOLS[tool]);
  const manual = `${absent.join(' and ')} not found. On Debian and Ubuntu they are in the packages ${packages.join(' and ')} (section non-free, or multiverse).`;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const source = aptSource(release);
  if (source === null || process.getuid?.() !== 0) return manual;
  say(`installing ${packages.join(' and ')}…`);
  try {
    writeFileSync(SOURCE, source);
    for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
      const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], {
        encoding: 'utf8',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      if (status !== 0) return `${withoutHosts(stderr ?? '').trim()}\n${manual}`;
    }
  } finally {
    rmSync(SOURCE, { force: true });
  }
  return absentTools().length === 0 ? null : manual;
}

/** The line that adds Debian's non-free section, signed by Debian's own keys; null on another system. */
export function aptSource(release: string): string | null {
  const codename = /^VERSION_CODENAME=([a-z]+)$/mu.exec(release)?.[1];
  if (!/^ID=debian$/mu.test(release) || codename === undefined) return null;
  return `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian ${codename} non-free\n`;
}
