import type { ReferentialFigures } from './referential-figures.ts';

/** One thing that the referential promises. */
export interface Bar {
  readonly name: string;
  readonly found: number | boolean | null;
  readonly expected: string;
  readonly holds: boolean;
}

/** The official counts of DigComp 3.0 (JRC144705), and the promises of our own words. */
const COUNTS = { areas: 5, competences: 21, statements: 362, outcomes: 523, describedFr: 84, describedEn: 84 } as const;
const GROUNDWORK = 6;
const READABLE = 70;

/** Each promise beside what was counted. Import files that are absent break nothing. */
export function referentialBars(figures: ReferentialFigures): readonly Bar[] {
  const exact = (
    name: keyof typeof COUNTS | 'groundwork' | 'groundworkDescribed' | 'crosswalkErrors',
    expected: number,
  ): Bar => ({
    name,
    found: figures[name],
    expected: String(expected),
    holds: figures[name] === expected,
  });
  return [
    ...(Object.keys(COUNTS) as (keyof typeof COUNTS)[]).map((name) => exact(name, COUNTS[name])),
    exact('groundwork', GROUNDWORK),
    exact('groundworkDescribed', GROUNDWORK),
    exact('crosswalkErrors', 0),
    {
      name: 'importIdentical',
      found: figures.importIdentical,
      expected: 'true, or null where the official files are absent',
      holds: figures.importIdentical !== false,
    },
    {
      name: 'readabilityMin',
      found: figures.readabilityMin,
      expected: `at least ${READABLE}`,
      holds: figures.readabilityMin >= READABLE,
    },
  ];
}
