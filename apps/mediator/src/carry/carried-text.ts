/** A file on its way: the key of the device that signed it, then the file itself. */
export interface Carried {
  readonly publicKey: string;
  readonly file: string;
}

/** One text to save. */
export function carriedText({ publicKey, file }: Carried): string {
  return `${JSON.stringify({ schema: SCHEMA, publicKey })}\n${file}`;
}

/** Null where it is no such text. The key is not to be believed before somebody compared its letters. */
export function readCarried(text: string): Carried | null {
  const end = text.indexOf('\n');
  if (end < 0 || end > 1000) return null;
  try {
    const head: unknown = JSON.parse(text.slice(0, end));
    if (typeof head !== 'object' || head === null) return null;
    const { schema, publicKey } = head as Readonly<Record<string, unknown>>;
    return schema === SCHEMA && typeof publicKey === 'string' ? { publicKey, file: text.slice(end + 1) } : null;
  } catch {
    return null;
  }
}

const SCHEMA = 'jalon.carried/1';
