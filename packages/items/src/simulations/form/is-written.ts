import type { FormField } from './world.ts';

/** True for a field that is written in, rather than ticked or chosen. */
export function isWritten({ kind }: FormField): boolean {
  return kind === 'text' || kind === 'email' || kind === 'date' || kind === 'number';
}
