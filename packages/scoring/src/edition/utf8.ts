/** A text in UTF-8 (RFC 3629); a lone surrogate becomes U+FFFD, as `TextEncoder` has it, which pure code does not have. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), following(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), following(code >> 6), following(code));
    else bytes.push(0xf0 | (code >> 18), following(code >> 12), following(code >> 6), following(code));
  }
  return Uint8Array.from(bytes);
}

function following(code: number): number {
  return 0x80 | (code & 0x3f);
}
