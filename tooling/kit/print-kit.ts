import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchArguments } from '../browser/launch-arguments.ts';
import type { KitPage } from './kit-page.ts';

/** A page once printed, and what is wrong with it: codes, none when it holds on its paper. */
export interface PrintedPage {
  readonly page: KitPage;
  readonly sides: number;
  readonly troubles: readonly ('too-long' | 'too-wide' | 'small-letters' | 'asks-elsewhere' | 'wrong-paper')[];
}

/** Points of paper, ISO 216, with half a millimetre to spare. */
const WIDTHS = { a4: 595, a5: 420 } as const;

/** Prints each page beside its file with the Chromium given, and looks whether it holds on its sides. */
export async function printKit(
  folder: string,
  pages: readonly KitPage[],
  executablePath: string,
): Promise<readonly PrintedPage[]> {
  const browser = await chromium.launch({ executablePath, args: [...launchArguments()] });
  try {
    const context = await browser.newContext({ javaScriptEnabled: true });
    const tab = await context.newPage();
    await tab.emulateMedia({ media: 'print' });
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    const printed: PrintedPage[] = [];
    for (const page of pages) {
      asked.length = 0;
      const path = join(folder, page.locale, page.file);
      await tab.goto(pathToFileURL(path).href);
      const pdf = (await tab.pdf({ path: path.replace(/html$/u, 'pdf'), preferCSSPageSize: true })).toString('latin1');
      const sides = pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
      const width = Number(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)/u.exec(pdf)?.[1] ?? 0);
      const { isWide, smallest } = await tab.evaluate(look);
      printed.push({
        page,
        sides,
        troubles: [
          ...(sides > page.sides.atMost ? (['too-long'] as const) : []),
          ...(isWide ? (['too-wide'] as const) : []),
          ...(smallest < 11 || (page.html.includes('learners">') && smallest < 14) ? (['small-letters'] as const) : []),
          ...(asked.some((url) => !url.startsWith('file:')) ? (['asks-elsewhere'] as const) : []),
          ...(Math.abs(width - WIDTHS[page.size]) > 1.5 ? (['wrong-paper'] as const) : []),
        ],
      });
    }
    return printed;
  } finally {
    await browser.close();
  }
}

/** In the page: whether something sticks out, and the smallest letters that are read, in points. */
function look(): { readonly isWide: boolean; readonly smallest: number } {
  const root = document.documentElement;
  const sizes = [...document.body.querySelectorAll('*')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''))
    .map((element) => (Number.parseFloat(getComputedStyle(element).fontSize) * 72) / 96);
  return { isWide: root.scrollWidth > root.clientWidth + 1, smallest: Math.round(Math.min(...sizes) * 10) / 10 };
}
