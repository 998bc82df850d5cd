/** An address on the web that an entry may hold: `https:` only, without a name or a password; undefined where it is none. */
export function readAddress(text: string): string | undefined {
  return /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#]\S*)?$/iu.test(text) ? text : undefined;
}
