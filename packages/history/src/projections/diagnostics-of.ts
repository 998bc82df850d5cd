import { asSet } from '../events/as-set.ts';
import type { PayloadByKind } from '../events/event-schemas.ts';
import type { TypedEvent } from '../events/read-event.ts';
import { instantOf } from '../stamp.ts';
import { compareTexts } from './compare-texts.ts';

/** Everything kept of one diagnostic. What was not kept, or has not come yet, is null. */
export interface DiagnosticRecord {
  readonly id: string;
  readonly bank: PayloadByKind['diagnostic-started']['bank'] | null;
  readonly mode: PayloadByKind['diagnostic-started']['mode'] | null;
  /** When it began; else when the first thing known of it was written. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly ending: PayloadByKind['diagnostic-finished']['ending'] | null;
  /** In the order in which they were handed in; of one item, the last. */
  readonly observations: readonly PayloadByKind['observation'][];
  readonly profile: PayloadByKind['profile'] | null;
}

/** The diagnostics of somebody, the earliest first. */
export function diagnosticsOf(events: readonly TypedEvent[]): readonly DiagnosticRecord[] {
  const records = new Map<string, DiagnosticRecord>();
  for (const event of asSet(events)) {
    const id = diagnosticOf(event);
    if (id === null) continue;
    const before = records.get(id) ?? emptyRecord(id, instantOf(event.at));
    records.set(id, { ...before, ...told(event, before) });
  }
  return [...records.values()]
    .map((record) => ({ ...record, observations: inOrderHandedIn(record.observations) }))
    .toSorted((a, b) => compareTexts(a.startedAt, b.startedAt) || compareTexts(a.id, b.id));
}

function diagnosticOf(event: TypedEvent): string | null {
  switch (event.kind) {
    case 'diagnostic-started':
    case 'diagnostic-finished':
    case 'observation':
    case 'profile':
      return event.payload.diagnostic;
    default:
      return null;
  }
}

function emptyRecord(id: string, startedAt: string): DiagnosticRecord {
  return {
    id,
    bank: null,
    mode: null,
    startedAt,
    finishedAt: null,
    ending: null,
    observations: [],
    profile: null,
  };
}

/** Told twice, the beginning is the first and the end the last. */
function told(event: TypedEvent, before: DiagnosticRecord): Partial<DiagnosticRecord> {
  const at = instantOf(event.at);
  switch (event.kind) {
    case 'diagnostic-started': {
      const { bank, mode } = event.payload;
      return before.mode === null ? { bank, mode, startedAt: at } : {};
    }
    case 'diagnostic-finished':
      return { finishedAt: at, ending: event.payload.ending };
    case 'observation':
      return { observations: [...before.observations, event.payload] };
    case 'profile':
      return { profile: event.payload };
    default:
      return {};
  }
}

function inOrderHandedIn(observations: DiagnosticRecord['observations']): DiagnosticRecord['observations'] {
  const sorted = observations.toSorted((a, b) => compareTexts(a.at, b.at));
  const last = new Map(sorted.map((one) => [one.observation.itemId, one]));
  return sorted.filter((one) => last.get(one.observation.itemId) === one);
}
