import type { Resource } from '../resource.ts';
import type { ParseResult } from './parse-result.ts';
import { parseWith } from './parse-with.ts';
import { resourceSchema } from './resource-schema.ts';

/** Reads a resource; dimensions and barriers must be known. */
export function parseResource(value: unknown): ParseResult<Resource> {
  return parseWith(resourceSchema(), value);
}
