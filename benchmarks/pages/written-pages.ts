import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figures } from './figures.ts';
import { fillPassages } from './fill-passages.ts';
import { passages } from './passages.ts';
import { runs } from './runs.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Pages with computed passages, from the root. */
export const PAGES: readonly string[] = [
  'docs/measurement-for-psychometricians.md',
  'docs/measurement-for-everybody.md',
  'docs/la-mesure-pour-tous.md',
  'packages/scoring/README.md',
];

/** What every page and figure must hold, by absolute path: everything is simulated in this call. */
export function writtenPages(): ReadonlyMap<string, string> {
  const all = runs();
  const computed = passages(all);
  return new Map([
    ...Object.entries(figures(all)).map(([name, svg]): [string, string] => [
      join(ROOT, 'docs', 'figures', `${name}.svg`),
      svg,
    ]),
    ...PAGES.map((page): [string, string] => {
      const path = join(ROOT, page);
      return [path, fillPassages(readFileSync(path, 'utf8'), computed)];
    }),
  ]);
}
