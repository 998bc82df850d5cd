import { createHash } from 'node:crypto';

/** The locks of some people of a tenant, sorted and without doubles, so that two batches cannot wait for each other. */
export function locksOf(tenant: string, marks: readonly string[]): readonly bigint[] {
  const locks = new Set(marks.map((mark) => lockOf(`person\0${tenant}\0${mark}`)));
  return [...locks].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A number that stands for a text among the advisory locks of the database. */
export function lockOf(text: string): bigint {
  return createHash('sha256').update(text).digest().readBigInt64BE();
}
