import { tidyText } from '../../text/tidy-text.ts';

/** A web address as it is compared: no scheme, no `www.`, no last slash, the host in lower case; the path to the letter. */
export function bareAddress(typed: string): string {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?(?:www\.)?([^/?#]*)(.*)$/iu.exec(tidyText(typed)) ?? [];
  return host.toLowerCase() + path.replace(/\/$/u, '');
}

/** The site of an address: its bare host. */
export function siteOf(address: string): string {
  return bareAddress(address).split('/')[0] ?? '';
}

/** True where a browser would look for a page rather than search: no space, and a dot with letters on both sides. */
export function isAddress(typed: string): boolean {
  return /^[^\s/?#.]+(?:\.[^\s/?#.]+)*\.\p{L}{2,}(?:[/?#]\S*)?$/u.test(bareAddress(typed));
}
