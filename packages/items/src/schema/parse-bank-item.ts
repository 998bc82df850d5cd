import type { BankItem } from '../item/item.ts';
import { pointer, received } from './at-path.ts';
import { checkPractice } from './check-practice.ts';
import { checkBankItem } from './checks/check-bank-item.ts';
import { within, type Report } from './checks/report.ts';
import { findHostile } from './find-hostile.ts';
import { parseItem } from './parse-item.ts';
import { parseKey } from './parse-key.ts';
import { parsePractice } from './parse-practice.ts';
import { refused } from './parse-shape.ts';
import type { Parsed, SchemaIssue } from './schema-issue.ts';

/**
 * A bank's item read from outside: both halves, then one against the other: options and facts that exist, credits that
 * can really be reached (a simulated person plays for each of them, in each language), nothing earned by doing nothing,
 * nothing in the delivered half that tells the answer; then hints and example, where there are any.
 */
export function parseBankItem(input: unknown): Parsed<BankItem> {
  const hostile = findHostile(input);
  if (hostile !== null) return { ok: false, errors: [refused(hostile)] };
  if (typeof input !== 'object' || input === null || !('item' in input) || !('key' in input)) {
    return {
      ok: false,
      errors: [{ path: '', expected: 'an object with item and key', received: received(input, []) }],
    };
  }
  const item = parseItem(input.item);
  const key = parseKey(input.key);
  const practice = 'practice' in input ? parsePractice(input.practice) : null;
  if (!item.ok || !key.ok || practice?.ok === false) {
    const errors = [...moved(item, 'item'), ...moved(key, 'key'), ...(practice ? moved(practice, 'practice') : [])];
    return { ok: false, errors };
  }
  const errors: SchemaIssue[] = [];
  const value: BankItem = { item: item.value, key: key.value, ...(practice && { practice: practice.value }) };
  const report: Report = (path, expected) => {
    const error = { path: pointer(path), expected, received: received(input, path) };
    // The same thing is found once per language.
    if (!errors.some((one) => one.path === error.path && one.expected === expected)) errors.push(error);
  };
  checkBankItem(value, report);
  if (practice && errors.length === 0) checkPractice(value, practice.value, within(report, 'practice'));
  return errors.length === 0 ? { ok: true, value } : { ok: false, errors };
}

function moved(parsed: Parsed<unknown>, half: 'item' | 'key' | 'practice'): readonly SchemaIssue[] {
  return parsed.ok ? [] : parsed.errors.map((error) => ({ ...error, path: `/${half}${error.path}` }));
}
