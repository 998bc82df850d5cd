import type { Notice } from '@jalon/history';
import { isLocale, localeMessages } from '@jalon/widget';

/** The words beside "Garder sur cet appareil" as they are shown now, with their fingerprint: what the person agrees to. */
export async function shownNotice(language: string): Promise<Notice> {
  const { result } = localeMessages(isLocale(language) ? language : 'fr');
  const words = [...result.keepLines, result.keep].join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { id: 'keep-on-this-device', version: '1.0.0', sha256, language, channel: 'screen' };
}
