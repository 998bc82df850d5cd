import { excerpt } from '../../source-rows/excerpt.ts';
import type { Resource } from '../../resource.ts';
import { fingerprint } from './fingerprint.ts';
import type { ImportOptions } from './import-options.ts';
import type { ResourceIssue } from './resource-issue.ts';
import type { ResourceRow } from './resource-row.ts';

/** What a file gave: every row of it is an entry, or is left out by an issue that says why. */
export interface Imported {
  /** In the order of the file, each with an id of its own. */
  readonly resources: readonly Resource[];
  /** The first of them; `totals.issues` counts all. */
  readonly issues: readonly ResourceIssue[];
  /** Rows of the file, its header left out: `resources.length + totals.leftOut`. */
  readonly rows: number;
  readonly totals: { readonly leftOut: number; readonly issues: number };
}

const MOST_RESOURCES = 50_000;
const MOST_ISSUES = 10_000;

/**
 * Puts rows together. Entries that have the same id are told apart by what they say, whatever their order; one that says exactly the same
 * as another is left out. Memory is bounded by `maxResources` and `maxIssues`.
 */
export async function gatherResources(
  source: AsyncIterable<ResourceRow> | Iterable<ResourceRow>,
  { maxResources = MOST_RESOURCES, maxIssues = MOST_ISSUES }: Pick<ImportOptions, 'maxResources' | 'maxIssues'> = {},
): Promise<Imported> {
  const kept: Resource[] = [];
  const seen = new Set<string>();
  const byId = new Map<string, number>();
  const issues: ResourceIssue[] = [];
  let counted = 0;
  let rows = 0;
  for await (const { line, resource, issues: found, isHeader = false } of source) {
    for (const issue of found) report(issue);
    if (!isHeader) rows++;
    if (resource === null) continue;
    const whole = {
      line,
      column: 1,
      field: '',
      value: excerpt(resource.title.fr),
      effect: 'row-left-out',
    } as const;
    if (kept.length >= maxResources) {
      report({ ...whole, code: 'too-many', expected: `at most ${maxResources}` });
      continue;
    }
    const known = `${resource.id} ${fingerprintOf(resource)}`;
    if (seen.has(known)) report({ ...whole, code: 'repeated', expected: 'an entry of its own' });
    else {
      seen.add(known);
      byId.set(resource.id, (byId.get(resource.id) ?? 0) + 1);
      kept.push(resource);
    }
  }
  const resources = kept.map((resource): Resource =>
    (byId.get(resource.id) ?? 0) < 2 ? resource : { ...resource, id: `${resource.id}-${fingerprintOf(resource)}` },
  );
  return { resources, issues, rows, totals: { leftOut: rows - resources.length, issues: counted } };

  function report(issue: ResourceIssue): void {
    counted++;
    if (issues.length < maxIssues) issues.push(issue);
  }
}

/** What an entry says, as a few signs. */
function fingerprintOf({ id: _id, ...said }: Resource): string {
  return fingerprint(JSON.stringify(said));
}
