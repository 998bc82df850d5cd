import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Where a Chromium is, or one sentence on what to do about it. */
export type Chromium = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly sentence: string };

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/**
 * A Chromium that starts: CHROMIUM_PATH, an installed one, Playwright's own, Playwright's download, then the
 * distribution's package where we are root.
 */
export function findChromium(): Chromium {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked !== undefined && asked !== '') {
    if (starts(asked)) return { ok: true, path: asked };
    return { ok: false, sentence: `CHROMIUM_PATH is "${asked}", which does not start.` };
  }
  return installed() ?? playwrights() ?? downloaded() ?? fromTheDistribution() ?? missing();
}

function installed(): Chromium | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      if (existsSync(path) && starts(path)) return { ok: true, path };
    }
  }
  return null;
}

function playwrights(): Chromium | null {
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) && starts(path) ? { ok: true, path } : null;
}

function downloaded(): Chromium | null {
  console.error('No Chromium here yet: asking Playwright for its own…');
  spawnSync('playwright', ['install', 'chromium'], { stdio: 'ignore', timeout: 240_000 });
  return playwrights();
}

function fromTheDistribution(): Chromium | null {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
  console.error('Installing the chromium package…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'ignore', env, timeout: 180_000 });
  spawnSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore', env, timeout: 420_000 });
  return installed();
}

function missing(): Chromium {
  return {
    ok: false,
    sentence: 'A Chromium is needed and could not be installed: install one and put its path in CHROMIUM_PATH.',
  };
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
