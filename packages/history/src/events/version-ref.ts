import { code } from './check/code.ts';
import { fields } from './check/fields.ts';
import type { Parsed } from './parsed.ts';

/** Which content was used: codes mean what it says. Also names an engine, or a set of parameters. */
export interface VersionRef {
  readonly id: string;
  readonly version: string;
}

/** Reads one. */
export function versionRef(value: unknown): Parsed<VersionRef> {
  return fields<VersionRef>({ id: code, version: code })(value);
}
