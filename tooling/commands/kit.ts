import { join } from 'node:path';
import { findChromium } from '../browser/find-chromium.ts';
import { printKit } from '../kit/print-kit.ts';
import { writeKit } from '../kit/write-kit.ts';
import { readOptions } from '../shell/read-options.ts';
import { ROOT } from '../shell/root.ts';

const { pdf, json } = readOptions({
  pdf: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});
const folder = join(ROOT, 'kit');
const pages = writeKit(folder);
const chromium = pdf ? findChromium() : null;
if (chromium !== null && !chromium.ok) {
  console.error(chromium.sentence);
  process.exit(1);
}
const printed = chromium === null ? [] : await printKit(folder, pages, chromium.path);
const troubled = printed.filter(({ troubles }) => troubles.length > 0);
if (json) {
  console.log(
    JSON.stringify({
      schema: 'jalon.kit/1',
      folder: 'kit',
      pages: pages.length,
      pdf: printed.length,
      troubles: troubled.map(({ page, sides, troubles }) => ({ page: `${page.locale}/${page.file}`, sides, troubles })),
    }),
  );
} else {
  for (const { page, sides, troubles } of printed)
    console.log(
      `${troubles.length === 0 ? 'ok' : '! '} ${page.locale}/${page.file}: ${page.size.toUpperCase()}, ${sides} of ${page.sides.atMost} sides ${troubles.join(' ')}`,
    );
  console.log(`${pages.length} pages: ${join(folder, 'index.html')}`);
}
process.exit(troubled.length === 0 ? 0 : 1);
