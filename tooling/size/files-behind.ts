import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** These built scripts with everything that they import statically, each once, in alphabetical order. */
export function filesBehind(dist: string, entries: readonly string[]): readonly string[] {
  const waiting = [...entries];
  const files = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const text = readFileSync(join(dist, file), 'utf8');
    for (const match of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      waiting.push(`assets/${match[1]}`);
  }
  return [...files].sort();
}
