import type { Page } from '@playwright/test';

/**
 * What A3 refuses: answers under 64 px, other targets under 48 px, less than 8 px between two of the bar. A target whose
 * pressing is the skill itself: at least 24 px. What no pointer reaches, being for keys, is no target.
 */
export async function targetFaults(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const faults: string[] = [];
    const shown = (node: Element): boolean => node.checkVisibility({ visibilityProperty: true });
    const scope =
      document.querySelector('dialog[open]') ?? document.querySelector('[data-jalon-screen]') ?? document.body;
    const boxOf = (node: Element): DOMRect =>
      (node instanceof HTMLInputElement ? (node.closest('label') ?? node) : node).getBoundingClientRect();
    for (const node of scope.querySelectorAll('button, a[href], input, textarea, select')) {
      if (!shown(node.closest('label') ?? node) || getComputedStyle(node).pointerEvents === 'none') continue;
      const { width, height } = boxOf(node);
      const isConstruct = node.closest('.jv-surface') !== null;
      const isAnswer = node.closest('.jalon-answers, .jalon-bar-answers, [data-type="choice"]') !== null;
      const least = isConstruct ? 24 : isAnswer ? 64 : 48;
      const side = node.tagName === 'A' ? height : Math.min(width, height);
      if (side < least - 0.5)
        faults.push(
          `"${(node.closest('label') ?? node).textContent?.trim().slice(0, 30) ?? ''}" is ${Math.round(width)} × ${Math.round(height)}, under ${least}`,
        );
    }
    const bar = [...scope.querySelectorAll('.jalon-bar button')].map((node) => ({
      name: node.textContent ?? '',
      box: node.getBoundingClientRect(),
    }));
    for (const [index, a] of bar.entries()) {
      for (const b of bar.slice(index + 1)) {
        const gap = Math.max(
          Math.max(a.box.left, b.box.left) - Math.min(a.box.right, b.box.right),
          Math.max(a.box.top, b.box.top) - Math.min(a.box.bottom, b.box.bottom),
        );
        if (gap < 8 - 0.5) faults.push(`"${a.name}" and "${b.name}" are ${Math.round(gap)} px apart, under 8`);
      }
    }
    return faults;
  });
}
