/** What is used of a pool of `pg`: any pool that does as much will do. */
export interface PostgresPool {
  connect(): Promise<PostgresPoolClient>;
  query(text: string): Promise<{ readonly rows: readonly unknown[] }>;
}

/** A connection of a pool. */
export interface PostgresPoolClient extends PostgresClient {
  /** Given an error, the connection is closed rather than used again. */
  release(error?: Error): void;
}

/** What is used of a connection of `pg`. */
export interface PostgresClient {
  query(query: { readonly name: string; readonly text: string; readonly values: unknown[] }): Promise<Rows>;
  query(text: string, values?: unknown[]): Promise<Rows>;
  escapeIdentifier(text: string): string;
  escapeLiteral(text: string): string;
}

interface Rows {
  /** What was done: `COMMIT`, or `ROLLBACK` where a COMMIT found something that had failed. */
  readonly command: string;
  readonly rows: readonly unknown[];
  readonly rowCount: number | null;
}
