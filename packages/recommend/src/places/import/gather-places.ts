import { foldLabel } from '../codes/fold-label.ts';
import type { Place } from '../place.ts';
import { departmentOf } from '../territory/department-of.ts';
import type { PlaceIssue } from './place-issue.ts';
import type { PlaceRow } from './place-row.ts';

/** What one or several files gave, put together. */
export interface GatheredPlaces {
  /** In the order in which they were first met. */
  readonly places: readonly Place[];
  /** The first of them; `totals.issues` counts all. */
  readonly issues: readonly (PlaceIssue & { readonly file: string })[];
  readonly totals: PlaceTotals;
}

/** What became of every row. */
export interface PlaceTotals {
  /** Rows that are a place or should be: `places + leftOut + elsewhere + duplicates`. */
  readonly rows: number;
  readonly places: number;
  /** Rows that are no place: their issues say why. */
  readonly leftOut: number;
  /** Places of other departments than those asked for. */
  readonly elsewhere: number;
  /** Places that another one stands for. */
  readonly duplicates: number;
  /** Places without coordinates: found by commune, not by distance. */
  readonly withoutPosition: number;
  readonly issues: number;
  readonly issuesByCode: Readonly<Record<string, number>>;
}

/** Which places are kept, and how many of the issues. */
export interface GatherOptions {
  /** Only the places of these departments; those whose department is not known are counted elsewhere. */
  readonly departments?: readonly string[] | undefined;
  /** How many issues are kept; 1000 unless told. */
  readonly maxIssues?: number | undefined;
}

/**
 * Puts the rows of files together: of two places with the same identifier, or the same name, address and commune, the one updated last
 * is kept and the other reported. Memory holds the places that are kept, not the rows.
 */
export async function gatherPlaces(
  files: readonly { readonly name: string; readonly rows: AsyncIterable<PlaceRow> }[],
  { departments, maxIssues = 1000 }: GatherOptions = {},
): Promise<GatheredPlaces> {
  const places = new Map<string, Place>();
  const idByAddress = new Map<string, string>();
  const issues: (PlaceIssue & { readonly file: string })[] = [];
  const byCode = new Map<string, number>();
  const counts = { rows: 0, leftOut: 0, elsewhere: 0, duplicates: 0, issues: 0 };

  for (const { name, rows } of files) {
    for await (const row of rows) {
      if (row.place === null) {
        report(name, row.issues);
        if (!row.issues.some(({ effect }) => effect === 'row-left-out')) continue;
        counts.rows++;
        counts.leftOut++;
        continue;
      }
      counts.rows++;
      const department = departmentOf(row.place.insee, row.place.postcode);
      if (departments !== undefined && (department === null || !departments.includes(department))) {
        counts.elsewhere++;
        continue;
      }
      report(name, row.issues);
      keep(name, row.line, row.place);
    }
  }
  const kept = [...places.values()];
  return {
    places: kept,
    issues,
    totals: {
      ...counts,
      places: kept.length,
      withoutPosition: kept.filter(({ position }) => position === undefined).length,
      issuesByCode: Object.fromEntries([...byCode].sort(([one], [other]) => (one < other ? -1 : 1))),
    },
  };

  function keep(file: string, line: number, place: Place): void {
    const address = addressKey(place);
    const twin = places.has(place.id) ? place.id : address === null ? undefined : idByAddress.get(address);
    const before = twin === undefined ? undefined : places.get(twin);
    if (before !== undefined) {
      counts.duplicates++;
      const code = before.id === place.id ? 'duplicate-id' : 'duplicate-place';
      const expected = code === 'duplicate-id' ? 'an identifier of its own' : before.id;
      report(file, [{ code, effect: 'row-left-out', line, column: 1, field: 'id', value: place.id, expected }]);
      if ((place.updated ?? '') <= (before.updated ?? '')) return;
      places.delete(before.id);
    }
    places.set(place.id, place);
    if (address !== null) idByAddress.set(address, place.id);
  }

  function report(file: string, found: readonly PlaceIssue[]): void {
    for (const issue of found) {
      counts.issues++;
      byCode.set(issue.code, (byCode.get(issue.code) ?? 0) + 1);
      if (issues.length < maxIssues) issues.push({ ...issue, file });
    }
  }
}

/** What two descriptions of one place have in common; `null` where too little is told. */
function addressKey({ name, address, insee, postcode, commune }: Place): string | null {
  const where = insee ?? postcode ?? commune;
  return address === undefined || where === undefined ? null : [name, address, where].map(foldLabel).join('|');
}
