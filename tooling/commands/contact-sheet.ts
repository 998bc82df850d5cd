import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from '../browser/find-chromium.ts';
import { sheetHtml, type Shot } from '../contact-sheet/sheet-html.ts';
import { runPlaywright } from '../e2e/run-playwright.ts';
import { readOptions } from '../shell/read-options.ts';
import { ROOT } from '../shell/root.ts';

const { grep } = readOptions({ grep: { type: 'string' } });
const folder = join(ROOT, 'contact-sheet');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const { failed, details } = await runPlaywright({
  onLine: (line) => console.error(line),
  args: ['contact-sheet', '--project=pictures', ...(grep === undefined ? [] : ['--grep', grep])],
  env: { JALON_CONTACT_SHEET: folder },
});
for (const line of details) console.log(`! ${line}`);

/** Pictures side by side that one look takes in: how many, how wide each, on a page how wide and high. */
const PAGES = [
  { screen: 360, each: 18, width: 220, page: [2070, 1220] },
  { screen: 1366, each: 12, width: 500, page: [2050, 920] },
] as const;

const chromium = findChromium();
for (const { screen, each, width, page } of PAGES) {
  const shots = readdirSync(folder)
    .filter((file) => file.endsWith(`-${screen}.jpg`))
    .toSorted()
    .map((file): Shot => ({ file, caption: file.replace(`-${screen}.jpg`, '') }));
  writeFileSync(join(folder, `index-${screen}.html`), sheetHtml(`Activities at ${screen} pixels`, shots, width));
  for (let from = 0; from < shots.length; from += each) {
    const name = `sheet-${screen}-${String(from / each + 1).padStart(2, '0')}`;
    const html = join(folder, `${name}.html`);
    writeFileSync(html, sheetHtml(name, shots.slice(from, from + each), width));
    if (chromium.ok)
      spawnSync(chromium.path, [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        `--window-size=${page.join()}`,
        `--screenshot=${join(folder, `${name}.png`)}`,
        pathToFileURL(html).href,
      ]);
    rmSync(html);
  }
  console.log(`${shots.length} activities at ${screen} pixels`);
}
console.log(folder);
process.exit(failed === 0 ? 0 : 1);
