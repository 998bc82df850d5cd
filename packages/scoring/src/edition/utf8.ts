/** A text in UTF-8 (RFC 3629); a lone surrogate becomes U+FFFD, as `TextEncoder` has it, which pure code does not have. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    let following = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes.push(((0xf0 << (3 - following)) & 0xff) | (code >> (6 * following)));
    while (following-- > 0) bytes.push(0x80 | ((code >> (6 * following)) & 0x3f));
  }
  return Uint8Array.from(bytes);
}
