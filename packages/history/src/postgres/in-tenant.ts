import type { PostgresClient, PostgresPool } from './connection.ts';

/** A statement that is parsed once per connection: values are always parameters. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Runs a statement and gives its rows. */
export type Run = <R>(statement: Statement, values: readonly unknown[]) => Promise<readonly R[]>;

/** A transaction under way. */
export interface Within {
  readonly run: Run;
  /** Calls this once what was done is kept, and never where it is not: whoever speaks outwards does it here. It must not throw. */
  readonly afterCommit: (speak: () => void) => void;
}

/**
 * One transaction that sees the rows of one tenant only, with these locks held until its end, taken in the order given. All or
 * nothing: whatever `work` throws undoes it, and so does a statement that failed, even where `work` passed over it.
 */
export async function inTenant<T>(
  pool: PostgresPool,
  tenant: string,
  locks: readonly bigint[],
  work: (run: Run, afterCommit: Within['afterCommit']) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  let over = false;
  let last: Promise<unknown> = Promise.resolve();
  const spoken: (() => void)[] = [];
  let value: T;
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
    value = await work(run, (speak) => {
      spoken.push(speak);
    });
    over = true;
    await last;
    await commit(client);
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
  for (const speak of spoken) speak();
  return value;
}

/** Ends a transaction. PostgreSQL answers the COMMIT of one in which something failed with ROLLBACK, and no error: here it is one. */
export async function commit(client: PostgresClient): Promise<void> {
  const { command } = await client.query('COMMIT');
  if (command !== 'COMMIT') throw new Error('Something in the transaction had failed: it was undone.');
}

/** The same on a connection of the caller's own. */
export function runOf(client: PostgresClient): Run {
  return async (statement, values) => (await client.query({ ...statement, values: [...values] })).rows as never;
}

const BEGIN: Statement = {
  name: 'jalon-begin',
  // A plan made while a table was small stays for the life of a connection, and is the worst one once the table has grown.
  text: `
    SELECT set_config('app.tenant_id', $1, true), set_config('plan_cache_mode', 'force_custom_plan', true),
      (SELECT count(pg_advisory_xact_lock(l)) FROM unnest($2::bigint[]) l)`,
};
