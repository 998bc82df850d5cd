import type { Page } from '@playwright/test';

/** What A5 refuses in the text that is shown: too small, too tight, centred or justified, italic, capitals, hyphenated. */
export async function styleFaults(page: Page, isLearners: boolean): Promise<readonly string[]> {
  return await page.evaluate((learners) => {
    const faults = new Set<string>();
    for (const node of document.querySelectorAll<HTMLElement>('[data-jalon-screen] *')) {
      const own = [...node.childNodes].filter(
        (child) => child.nodeType === Node.TEXT_NODE && (child.textContent ?? '').trim() !== '',
      );
      if (own.length === 0 || node.closest('svg') !== null || !node.checkVisibility({ visibilityProperty: true }))
        continue;
      const box = node.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      const style = getComputedStyle(node);
      const size = Number.parseFloat(style.fontSize);
      const what = `"${(own[0]?.textContent ?? '').trim().slice(0, 30)}"`;
      // The helper reads a dense page: 16 px there.
      if (size < (learners ? 18 : 16)) faults.add(`${what} is ${size} px`);
      // A simulated world is as dense as what it stands for; its letters are not smaller.
      const isWorld = node.closest('[data-type="simulation"]') !== null;
      const isText = !isWorld && (node.tagName === 'P' || node.tagName === 'LI');
      if (isText && Number.parseFloat(style.lineHeight) / size < 1.5 - 0.01)
        faults.add(`${what} has a line height of ${Number.parseFloat(style.lineHeight) / size}`);
      if (style.fontStyle !== 'normal') faults.add(`${what} is ${style.fontStyle}`);
      if (style.textTransform !== 'none') faults.add(`${what} is ${style.textTransform}`);
      if (style.textAlign === 'justify') faults.add(`${what} is justified`);
      if (style.hyphens === 'auto') faults.add(`${what} is hyphenated`);
    }
    return [...faults];
  }, isLearners);
}
