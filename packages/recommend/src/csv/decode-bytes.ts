/** Signs of windows-1252 from 0x80 to 0x9F; where it has none, the byte itself, as browsers do (WHATWG Encoding). */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Code units turned into text at a time. */
const PIECE = 4096;

/** Bytes of windows-1252 as text. */
export function decodeWindows1252(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let from = start; from < end; from += PIECE) {
    const units = Array.from(bytes.subarray(from, Math.min(end, from + PIECE)), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? FROM_80.charCodeAt(byte - 0x80) : byte,
    );
    text += String.fromCharCode(...units);
  }
  return text;
}

/** Bytes of UTF-8 as text; `null` where they are not UTF-8 (RFC 3629: nothing overlong, no surrogate, nothing past U+10FFFF). */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | null {
  if (isAscii(bytes, start, end)) return decodeAscii(bytes, start, end);
  let text = '';
  let units: number[] = [];
  for (let at = start; at < end;) {
    const lead = bytes[at++] as number;
    if (lead < 0x80) units.push(lead);
    else {
      const more =
        lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
      if (more === 0 || at + more > end) return null;
      let code = lead & (0x3f >> more);
      for (let left = more; left > 0; left--) {
        const next = bytes[at++] as number;
        if ((next & 0xc0) !== 0x80) return null;
        code = (code << 6) | (next & 0x3f);
      }
      if (
        (more === 2 && (code < 0x800 || (code >= 0xd800 && code < 0xe000))) ||
        (more === 3 && (code < 0x10000 || code > 0x10ffff))
      )
        return null;
      if (code < 0x10000) units.push(code);
      else units.push(0xd7c0 + (code >> 10), 0xdc00 + (code & 0x3ff));
    }
    if (units.length < PIECE) continue;
    text += String.fromCharCode(...units);
    units = [];
  }
  return text + String.fromCharCode(...units);
}

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] as number) >= 0x80) return false;
  return true;
}

function decodeAscii(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let from = start; from < end; from += PIECE)
    text += String.fromCharCode.apply(null, bytes.subarray(from, Math.min(end, from + PIECE)) as unknown as number[]);
  return text;
}
