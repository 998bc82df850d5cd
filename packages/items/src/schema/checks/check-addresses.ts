import type { PathStep } from '../at-path.ts';
import type { Report } from './report.ts';

/** Members that hold an address: of a page, a message, somebody. */
const ADDRESSES: ReadonlySet<string> = /* @__PURE__ */ new Set(['address', 'link', 'site']);
/** What an address begins with, if anything; a dot before the colon is a host and its port. */
const SCHEME = /^([a-z][a-z0-9+-]*):/iu;
const PLAIN: readonly string[] = ['http', 'https', 'mailto'];

/** Reports every address of a world that does anything but lead to a page or a mailbox: they are shown, and one day pressed. */
export function checkAddresses(value: unknown, report: Report, path: readonly PathStep[] = []): void {
  if (typeof value === 'string') {
    if (!ADDRESSES.has(String(path.at(-1)))) return;
    // Browsers overlook white space and control characters before a scheme and within it.
    const scheme = SCHEME.exec(value.replaceAll(/[\s\p{Cc}]/gu, ''))?.[1]?.toLowerCase();
    if (scheme !== undefined && !PLAIN.includes(scheme)) {
      report(path, 'an address without a scheme, or with http, https or mailto');
    }
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    checkAddresses(member, report, [...path, Array.isArray(value) ? Number(name) : name]);
  }
}
