import { readFileSync, statSync } from 'node:fs';
import { IMPORT_LIMITS, importJsonLd, importXlsx, type ImportResult, type UnreadableCode } from '../import/index.ts';

/** Reads a file by what it begins with: a zip archive is an XLSX, anything else is taken for JSON-LD. */
export function importFile(path: string): ImportResult {
  const { size } = statSync(path);
  if (size > IMPORT_LIMITS.fileSize)
    return unreadable('too-large', `at most ${IMPORT_LIMITS.fileSize} bytes`, `${size}`);
  const bytes = readFileSync(path);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return importXlsx(bytes);
  try {
    return importJsonLd(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return unreadable('bad-text', 'an XLSX, or JSON-LD in UTF-8', 'other bytes');
    throw error;
  }
}

function unreadable(code: UnreadableCode, expected: string, found: string): ImportResult {
  return { ok: false, issue: { code, severity: 'error', place: 'file', expected, found } };
}
