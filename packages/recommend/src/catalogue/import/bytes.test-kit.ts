/** A text as the bytes of a file. */
export function bytesOf(text: string): readonly Uint8Array[] {
  return [new TextEncoder().encode(text)];
}

/** A text of Western Europe as the bytes of an old file: windows-1252, where it is latin-1. */
export function latin1(text: string): readonly Uint8Array[] {
  return [Uint8Array.from(text, (sign) => sign.charCodeAt(0))];
}
