import { spawn } from 'node:child_process';

/** Asks the system to show a page. Where it cannot, the address printed on the terminal remains. */
export function openBrowser(address: string): void {
  const [tool, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address];
  if (tool === undefined) return;
  const child = spawn(tool, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
