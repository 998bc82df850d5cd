/** Chromium arguments every command uses: nothing runs in the background, and no sandbox where root forbids one. */
export function launchArguments(): readonly string[] {
  const root = process.getuid?.() === 0;
  return [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    '--no-default-browser-check',
  ];
}
