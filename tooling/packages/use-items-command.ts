import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../shell/root.ts';
import { runTool } from '../shell/run-tool.ts';

/** An item that the bank has: whoever installs the package writes others. */
const CONTENT: string = join(ROOT, 'packages', 'bank', 'content', 'items', '2-communication.json');

/**
 * Uses the command of `@jalon/items` as `npx` would, in an empty project where the tarball is installed: `check` on a good and on a
 * bad file, and `play`, whose page, style and state must answer. One sentence for each thing that is not as it should be.
 */
export async function useItemsCommand(project: string): Promise<readonly string[]> {
  const errors: string[] = [];
  const [entry] = JSON.parse(readFileSync(CONTENT, 'utf8')) as readonly object[];
  const good = join(project, 'good.json');
  const bad = join(project, 'bad.json');
  writeFileSync(good, JSON.stringify(entry, null, 2));
  writeFileSync(bad, JSON.stringify({ ...entry, key: undefined }, null, 2));
  const check = (file: string) =>
    runTool('npm', ['exec', '--no', '--', 'jalon-items', 'check', file, '--json'], { cwd: project });

  const sound = await check(good);
  if (sound.code !== 0) errors.push(`@jalon/items, check: a good file ends with ${sound.code}: ${sound.stderr.trim()}`);
  const broken = await check(bad);
  const codes = /"code":"missing-key"/u.test(broken.stdout);
  if (broken.code !== 1 || !codes) errors.push(`@jalon/items, check: a file without its key ends with ${broken.code}`);
  errors.push(...(await usePlay(project, good)));
  return errors;
}

async function usePlay(project: string, file: string): Promise<readonly string[]> {
  const command = join(project, 'node_modules', '@jalon', 'items', 'dist', 'cli', 'main.js');
  const child = spawn('node', [command, 'play', file, '--no-open', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const closed = once(child, 'close');
  try {
    const lines = createInterface(child.stdout);
    const first = await Promise.race([once(lines, 'line'), closed.then(() => [''])]);
    const address = /http:\S+/u.exec(String(first[0]))?.[0];
    if (address === undefined) return [`@jalon/items, play: no address: ${said.trim()}`];
    const page = await (await fetch(address)).text();
    const parts = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/gu)].map((match) => match[1] ?? '');
    const errors = parts.length < 2 ? ['@jalon/items, play: a page without its script and its style'] : [];
    for (const path of [...parts, 'state.json']) {
      const { status } = await fetch(new URL(path, address));
      if (status !== 200) errors.push(`@jalon/items, play: ${path} answers ${status}`);
    }
    return errors;
  } finally {
    child.kill('SIGTERM');
    await closed;
  }
}
