import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { WorldKind } from '../../packages/items/src/simulation/world-kinds.ts';
import { filesBehind } from './files-behind.ts';
import { firstScreen } from './first-screen.ts';

/** What a kind of world weighs in a built page. */
export interface WorldChunk {
  readonly kind: WorldKind;
  /** Its own script alone: the world, its view and its words in every language; gzip -9. */
  readonly own: number;
  /** All that is fetched for a first activity of this kind, beyond the first screen and what any activity needs; gzip -9. */
  readonly fetched: number;
}

/** Each kind in a built page, by its script `assets/<kind>-<hash>.js`; a kind without one is a mistake of the build. */
export function worldChunks(dist: string, kinds: readonly WorldKind[]): readonly WorldChunk[] {
  const names = readdirSync(join(dist, 'assets'));
  const scriptOf = (name: string): string => {
    const found = names.filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'));
    if (found.length !== 1) throw new Error(`${name}: expected one script of its own, not ${found.length}`);
    return `assets/${found[0]}`;
  };
  const weigh = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  const there = new Set([...firstScreen(dist).files, ...filesBehind(dist, [scriptOf('item-view')])]);
  return kinds.map((kind) => {
    const script = scriptOf(kind);
    const fetched = filesBehind(dist, [script]).filter((file) => !there.has(file));
    return { kind, own: weigh(script), fetched: fetched.reduce((sum, file) => sum + weigh(file), 0) };
  });
}
