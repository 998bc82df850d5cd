import type { DataCategory } from './purpose.ts';

/** What an event is of: data, a ground, or the mark that somebody was erased. */
export type EventKind = DataKind | 'ground' | 'erased';

/** Every kind of data. `diagnostic` is one as it stands, to be gone on with; `accompaniment`, what a helper did with somebody. */
export type DataKind =
  | 'diagnostic'
  | 'first-talk'
  | 'diagnostic-started'
  | 'diagnostic-finished'
  | 'observation'
  | 'profile'
  | 'recommendation-issued'
  | 'recommendation-accepted'
  | 'recommendation-refused'
  | 'recommendation-overridden'
  | 'step-done'
  | 'note'
  | 'accompaniment'
  | 'sharing'
  | 'attestation'
  | 'identity'
  | 'contact';

/** Every kind of data, with the most that it may hold. The list is closed: what is not in it is refused. */
export const DATA_KINDS: Readonly<Record<DataKind, readonly DataCategory[]>> = {
  diagnostic: ['answers', 'talk', 'results'],
  'first-talk': ['talk'],
  'diagnostic-started': ['results'],
  'diagnostic-finished': ['results'],
  observation: ['answers'],
  profile: ['results'],
  'recommendation-issued': ['decisions'],
  'recommendation-accepted': ['decisions'],
  'recommendation-refused': ['decisions'],
  'recommendation-overridden': ['decisions'],
  'step-done': ['decisions'],
  note: ['notes'],
  accompaniment: ['decisions'],
  sharing: ['decisions'],
  attestation: ['results'],
  identity: ['identity'],
  contact: ['contact'],
};

/** Whether a value read from outside is a kind of data of this version. */
export function isDataKind(value: unknown): value is DataKind {
  return typeof value === 'string' && Object.hasOwn(DATA_KINDS, value);
}
