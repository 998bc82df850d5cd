import type { DataCategory, DataKind, Purpose, Role } from '../../../../packages/history/src/index.ts';
import type { State } from '../changes.ts';

/** One thing that happens in a history. Numbers name devices, people, records and backups, counted round where there are fewer. */
export type Command =
  | { readonly do: 'wait'; readonly ms: number }
  /** The clock of a device, or of the hub, is so far from the truth from now on. */
  | { readonly do: 'clock'; readonly device: number | null; readonly ms: number }
  | {
      readonly do: 'tell';
      readonly device: number;
      readonly person: number;
      readonly record: number;
      readonly state: State;
      readonly role: Role;
      /** For consent, when it ends, in milliseconds from now. */
      readonly lasts?: number;
    }
  | {
      readonly do: 'keep';
      readonly device: number;
      readonly person: number;
      readonly purpose: Purpose;
      readonly kind: DataKind;
      readonly categories?: readonly DataCategory[];
    }
  | { readonly do: 'read'; readonly device: number; readonly person: number }
  /** Some devices at once; what the network does to each of their calls, then nothing; and what people do meanwhile. */
  | {
      readonly do: 'sync';
      readonly devices: readonly number[];
      readonly network: readonly Weather[];
      readonly meanwhile?: readonly Extract<Command, { readonly do: 'tell' | 'keep' | 'read' | 'erase' }>[];
    }
  /** From a device, to be carried by its next sync; or at the hub. */
  | { readonly do: 'erase'; readonly device: number | null; readonly person: number; readonly tenant: number }
  /** Everything that a device or the hub holds, put aside; and taken up again. */
  | { readonly do: 'backup' | 'restore'; readonly device: number | null }

  /** A device writes a sealed file; a device reads one that was written, perhaps long ago. */
  | { readonly do: 'export'; readonly device: number }
  | { readonly do: 'import'; readonly device: number; readonly file: number }
  /** The hub lets go of what time alone has uncovered. */
  | { readonly do: 'retain' }
  /** Everybody syncs until nothing moves, then everything is looked at. */
  | { readonly do: 'quiet' };

/** What happens to one call: nothing, the request or the answer is lost, the request arrives twice, or late (after the one that follows). */
export type Weather = 'fine' | 'request-lost' | 'answer-lost' | 'twice' | 'late';
