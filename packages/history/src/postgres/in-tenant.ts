import type { PostgresPool } from './connection.ts';

/** A statement that is parsed once per connection: values are always parameters. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Runs a statement and gives its rows. */
export type Run = <R>(statement: Statement, values: readonly unknown[]) => Promise<readonly R[]>;

/**
 * One transaction that sees the rows of one tenant only, with these locks held until its end, taken in the order given. All or
 * nothing: whatever `work` throws undoes it.
 */
export async function inTenant<T>(
  pool: PostgresPool,
  tenant: string,
  locks: readonly bigint[],
  work: (run: Run) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  let over = false;
  let last: Promise<unknown> = Promise.resolve();
  try {
    await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
    /** One statement at a time, whoever asks, and none after the end. */
    const run: Run = (statement, values) => {
      if (over) return Promise.reject(new Error('The transaction is over.'));
      const answer = last.then(() => client.query({ ...statement, values: [...values] }));
      last = answer.catch(() => undefined);
      return answer.then(({ rows }) => rows as never);
    };
    await run(BEGIN, [tenant, locks.map(String)]);
    const value = await work(run);
    over = true;
    await client.query('COMMIT');
    return value;
  } catch (error) {
    over = true;
    await last;
    await client.query('ROLLBACK').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

const BEGIN: Statement = {
  name: 'jalon-begin',
  // A plan made while a table was small stays for the life of a connection, and is the worst one once the table has grown.
  text: `
    SELECT set_config('app.tenant_id', $1, true), set_config('plan_cache_mode', 'force_custom_plan', true),
      (SELECT count(pg_advisory_xact_lock(l)) FROM unnest($2::bigint[]) l)`,
};
