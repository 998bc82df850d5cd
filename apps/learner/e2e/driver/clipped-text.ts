import type { Page } from '@playwright/test';

/** Boxes with text that hide a part of it: what overflows them can neither be seen nor scrolled to. */
export async function clippedText(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const faults: string[] = [];
    for (const node of document.querySelectorAll<HTMLElement>('body *')) {
      const text = (node.innerText ?? '').trim();
      if (text === '' || node.closest('svg') !== null || !node.checkVisibility({ visibilityProperty: true })) continue;
      // Words for screen readers only stand in a box of one pixel.
      if (node.clientWidth <= 1 || node.clientHeight <= 1) continue;
      const { overflowX, overflowY } = getComputedStyle(node);
      const isTall = hides(overflowY) && node.scrollHeight > node.clientHeight + 1;
      const isWide = hides(overflowX) && node.scrollWidth > node.clientWidth + 1;
      if (isTall || isWide)
        faults.push(
          `"${text.slice(0, 30)}" in .${node.className}: ${node.scrollWidth} × ${node.scrollHeight} in ${node.clientWidth} × ${node.clientHeight}`,
        );
    }
    return faults;
  });
}
