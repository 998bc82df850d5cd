import { tidyText } from '../../text/tidy-text.ts';

/** An address as facts give it: tidied, in small letters. */
export function tidyAddress(text: string): string {
  return tidyText(text).toLowerCase();
}

/** True for what a mailbox would send to: something, an @, and a name with a dot. */
export function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(tidyAddress(text));
}
