import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Advice } from '../../packages/bank/src/kit/advice.ts';
import type { HelperPath } from '../../packages/bank/src/kit/helper-path.ts';
import type { KitSheet } from '../../packages/bank/src/kit/kit-sheet.ts';
import type { MirrorService } from '../../packages/bank/src/mirror/mirror-service.ts';
import type { PracticePath } from '../../packages/bank/src/practice/practice-path.ts';
import { bank, type Bank } from '../../packages/bank/src/index.ts';
import type { Resource } from '../../packages/recommend/src/index.ts';
import { ROOT } from '../shell/root.ts';

/** Everything in `packages/bank/content`, as it is on disk. */
export interface Content {
  readonly bank: Bank;
  readonly paths: readonly PracticePath[];
  readonly mirrors: readonly MirrorService[];
  readonly sheets: readonly KitSheet[];
  readonly helperPaths: readonly HelperPath[];
  readonly advice: readonly Advice[];
  readonly catalogue: readonly Resource[];
}

/** Reads it. What a folder holds is what there is: nothing is listed elsewhere. */
export function readContent(): Content {
  return {
    bank: bank(),
    paths: folder('practice'),
    mirrors: folder('mirror'),
    sheets: folder('kit'),
    helperPaths: folder('helper-paths'),
    advice: file('advice.json') ?? [],
    catalogue: folder<readonly Resource[]>('catalogue').flat(),
  };
}

const CONTENT = join(ROOT, 'packages', 'bank', 'content');

function folder<T>(name: string): readonly T[] {
  const at = join(CONTENT, name);
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .filter((each) => each.endsWith('.json'))
    .toSorted()
    .flatMap((each) => file<T>(join(name, each)) ?? []);
}

function file<T>(name: string): T | null {
  const at = join(CONTENT, name);
  return existsSync(at) ? (JSON.parse(readFileSync(at, 'utf8')) as T) : null;
}
