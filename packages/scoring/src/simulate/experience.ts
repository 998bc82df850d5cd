import type { SessionRecord } from './session-record.ts';

/** What sessions were like for those who sat them. Null where nobody was. */
export interface Experience {
  readonly people: number;
  readonly meanItems: number | null;
  readonly p90Items: number | null;
  /** Expected from the items' seconds. */
  readonly meanSeconds: number | null;
  /** Share of answers with credit .5 or more. */
  readonly success: number | null;
  /** Share of people who met three failures in a row or more. */
  readonly threeFailures: number | null;
}

const FAILURES_IN_A_ROW = 3;

/** What the sessions of these people were like. */
export function experience(records: readonly SessionRecord[]): Experience {
  const people = records.length;
  if (people === 0)
    return { people, meanItems: null, p90Items: null, meanSeconds: null, success: null, threeFailures: null };
  const lengths = records.map(({ items }) => items.length).sort((x, y) => x - y);
  const items = lengths.reduce((sum, length) => sum + length, 0);
  const sum = (value: (record: SessionRecord) => number): number =>
    records.reduce((total, record) => total + value(record), 0);
  return {
    people,
    meanItems: items / people,
    p90Items: lengths[Math.ceil(0.9 * people) - 1] ?? null,
    meanSeconds: sum(({ seconds }) => seconds) / people,
    success: items === 0 ? null : sum(({ successes }) => successes) / items,
    threeFailures: sum(({ longestFailures }) => (longestFailures >= FAILURES_IN_A_ROW ? 1 : 0)) / people,
  };
}
