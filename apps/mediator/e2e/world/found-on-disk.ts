import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which secrets stand in clear in some file of a folder: in UTF-8, in UTF-16 and in Latin 1, as browsers write texts. */
export function foundOnDisk(folder: string, secrets: Iterable<string>): readonly string[] {
  const wanted = [...secrets]
    .filter((secret) => secret !== '')
    .flatMap((secret) =>
      (['utf8', 'utf16le', 'latin1'] as const).map((encoding) => ({ secret, bytes: Buffer.from(secret, encoding) })),
    );
  const found = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = read(path);
    for (const { secret, bytes } of wanted) if (content.includes(bytes)) found.add(`${secret} in ${path}`);
  }
  return [...found];
}

/** A file may go while one looks: the browser tidies up. */
function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
