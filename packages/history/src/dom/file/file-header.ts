import { isInstant } from '../../instant.ts';
import { failed, type FileResult } from './file-result.ts';

/** What anybody may read of a file, without opening it. */
export interface FileHeader {
  readonly schema: 'jalon.file/1';
  readonly tenant: string;
  /** The device that made it. */
  readonly device: string;
  /** When: an instant of that device. */
  readonly at: string;
  /** Events in it. */
  readonly events: number;
  /** Characters of what is sealed. */
  readonly length: number;
}

/** The most characters of a file: some thirty thousand events. */
export const FILE_LIMIT = 33_554_432;

/** A file in its parts. */
export interface FileParts {
  readonly header: FileHeader;
  /** The header as it was written, and what is sealed. */
  readonly lines: readonly [header: string, sealed: string];
  /** In base64. */
  readonly signature: string;
}

/** Takes a file apart, without opening it nor believing it. */
export function partsOf(text: string): FileResult<FileParts> {
  if (typeof text !== 'string') return failed('not-a-file');
  if (text.length > FILE_LIMIT) return failed('too-large');
  const [first = '', sealed = '', signature = '', ...rest] = text.split(/\r?\n/);
  const header = headerOf(first);
  if (!header.ok) return header;
  if (sealed.length < header.value.length || signature.length < SIGNATURE) return failed('truncated');
  if (sealed.length > header.value.length) return failed('tampered');
  if (rest.some((line) => line !== '')) return failed('tampered');
  return { ok: true, value: { header: header.value, lines: [first, sealed], signature } };
}

/** The fewest characters of a signature: 64 bytes in base64. */
const SIGNATURE = 88;

/** Who made a file, when, and how much is in it; not yet whether that is true. */
export function readFileHeader(text: string): FileResult<FileHeader> {
  const parts = partsOf(text);
  return parts.ok ? { ok: true, value: parts.value.header } : parts;
}

function headerOf(line: string): FileResult<FileHeader> {
  const fields = fieldsOf(line);
  const schema = fields?.['schema'];
  if (fields === null || typeof schema !== 'string' || !schema.startsWith('jalon.file/')) return failed('not-a-file');
  if (schema !== 'jalon.file/1') return failed('newer');
  const { tenant, device, at, events, length } = fields;
  if (![tenant, device].every((one) => typeof one === 'string' && one.length > 0 && one.length <= 200)) {
    return failed('not-a-file');
  }
  if (!isInstant(at) || ![events, length].every((one) => Number.isSafeInteger(one) && Number(one) >= 0)) {
    return failed('not-a-file');
  }
  return { ok: true, value: fields as unknown as FileHeader };
}

function fieldsOf(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
