import type { DiagnosticConfig } from './diagnostic-config.ts';
import type { DiagnosticEvent } from './diagnostic-event.ts';
import type { DiagnosticState, Opening } from './diagnostic-state.ts';
import { start } from './start.ts';
import { transition } from './transition.ts';

/** The state rebuilt, or the first thing that is wrong in the log. */
export type Replay =
  | { readonly ok: true; readonly state: DiagnosticState }
  | { readonly ok: false; readonly error: ReplayError };

/** Why a saved log cannot be taken up again, naming the field and what was expected. */
export interface ReplayError {
  readonly code: 'not-a-log' | 'unknown-schema' | 'other-bank' | 'broken-opening' | 'broken-entry';
  readonly field: string;
  readonly expected: string;
}

/** The same state, to the last bit, from its log. Takes anything: a saved session may be corrupted. */
export function replay(config: DiagnosticConfig, log: unknown): Replay {
  if (!isRecord(log)) return refuse('not-a-log', '', 'an object');
  if (log['schema'] !== 'jalon.diagnostic/1') return refuse('unknown-schema', 'schema', 'jalon.diagnostic/1');
  const { bank, opening, entries } = log;
  if (!isRecord(bank) || bank['id'] !== config.bank.id || bank['version'] !== config.bank.version) {
    return refuse('other-bank', 'bank', `${config.bank.id} ${config.bank.version}`);
  }
  if (!isOpening(opening))
    return refuse('broken-opening', 'opening', '{ locale, seed, mode, screen, without?, seen? }');
  if (!Array.isArray(entries)) return refuse('broken-entry', 'entries', 'a list');
  let state = start(config, opening);
  for (const [seq, entry] of entries.entries()) {
    if (!isRecord(entry) || entry['seq'] !== seq || typeof entry['t'] !== 'number' || !isRecord(entry['payload'])) {
      return refuse('broken-entry', `entries[${seq}]`, '{ seq, t, type, payload }');
    }
    const next = transition(state, entry['payload'] as unknown as DiagnosticEvent, entry['t']);
    if (!next.ok) return refuse('broken-entry', `entries[${seq}]`, `an event possible then (${next.code})`);
    state = next.state;
  }
  return { ok: true, state };
}

const LACKS: readonly unknown[] = [
  'mouse',
  'touch',
  'keyboard',
  'sound',
  'sight',
  'hearing',
] satisfies Opening['without'];

function isOpening(value: unknown): value is Opening & Record<string, unknown> {
  if (!isRecord(value)) return false;
  const { locale, seed, mode, screen, without, seen } = value;
  return (
    (locale === 'fr' || locale === 'en') &&
    Number.isInteger(seed) &&
    (mode === 'alone' || mode === 'with-helper') &&
    (screen === 'desktop' || screen === 'tablet' || screen === 'phone') &&
    (without === undefined || (Array.isArray(without) && without.every((one) => LACKS.includes(one)))) &&
    (seen === undefined || (Array.isArray(seen) && seen.every((id) => typeof id === 'string')))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(code: ReplayError['code'], field: string, expected: string): Replay {
  return { ok: false, error: { code, field, expected } };
}
