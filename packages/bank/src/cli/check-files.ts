import { readFileSync } from 'node:fs';
import type { BankItem } from '@jalon/items';
import { provideInteractions } from '@jalon/items/interactions';
import { provideAllSimulations } from '@jalon/items/simulations';
import { checkActivity } from '../lint/check-activity.ts';
import { checkItem } from '../lint/check-item.ts';
import { checkItemWriting } from '../lint/check-item-writing.ts';
import { checkMirror, checkPath } from '../lint/check-path.ts';
import type { Finding } from '../lint/finding.ts';

provideAllSimulations();
provideInteractions();

let total = 0;
for (const file of process.argv.slice(2)) {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const found = findings(content);
  total += found.length;
  for (const { code, where, found: was, expected } of found)
    console.log(`${code}  ${where}: found ${was}; expected ${expected}`);
  console.log(`${file}: ${found.length} findings`);
}
process.exitCode = total === 0 ? 0 : 1;

/** What is wrong with one file of content, told by what it holds. */
function findings(content: unknown): readonly Finding[] {
  if (Array.isArray(content))
    return (content as readonly BankItem[]).flatMap((one) => [
      ...checkActivity(one),
      ...checkItem(one),
      ...checkItemWriting(one.item),
    ]);
  const { schema } = content as { readonly schema?: string };
  if (schema === 'jalon.path/1') return checkPath(content as Parameters<typeof checkPath>[0]);
  if (schema === 'jalon.mirror/1') return checkMirror(content as Parameters<typeof checkMirror>[0]);
  throw new Error(`no checks for ${schema}`);
}
