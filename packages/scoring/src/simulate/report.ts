import type { Accuracy } from './accuracy.ts';
import type { Experience } from './experience.ts';
import type { Exposure } from './exposure.ts';
import type { LevelConfusion } from './level-confusion.ts';
import type { FilterCode } from '../select/blueprint/narrow.ts';
import type { PersonaKind } from './people.ts';
import type { SessionEnd } from './session-record.ts';

/** What a simulation found. Plain JSON; the same design and people give the same report to the last bit. */
export interface SimulationReport {
  readonly schema: 'jalon.simulation-report/1';
  readonly seed: number;
  readonly people: number;
  /** At the end of every session. */
  readonly all: Accuracy & Experience;
  /** After each number of answers of the design, over those who got that far. */
  readonly checkpoints: readonly (Accuracy & { readonly items: number })[];
  /** By true ability: accuracy over dimensions whose θ is there, experience over people whose mean θ is there. Null: no border. */
  readonly regions: readonly (Accuracy & Experience & { readonly from: number | null; readonly to: number | null })[];
  /** By way of behaving; only those present. */
  readonly personas: readonly (Accuracy &
    Experience & { readonly kind: PersonaKind; readonly levels: LevelConfusion | null })[];
  /** How many sessions had each length that occurred, shortest first. */
  readonly lengths: readonly { readonly items: number; readonly people: number }[];
  /** Why sessions ended, the commonest reason first; a session may have several. */
  readonly ends: readonly { readonly code: SessionEnd; readonly people: number }[];
  /** How many people met each constraint set aside because it left nothing to ask, the commonest first. */
  readonly setAside: readonly { readonly code: FilterCode; readonly people: number }[];
  /** Over everybody; null where the design has no cuts. */
  readonly levels: LevelConfusion | null;
  readonly exposure: Exposure;
}
